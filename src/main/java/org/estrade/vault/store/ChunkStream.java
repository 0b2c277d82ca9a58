package org.estrade.vault.store;

import java.io.InputStream;

/** The bytes of a file in rows, as a stream. It ends early when the rows are deleted. */
final class ChunkStream extends InputStream {

    private final FileChunks chunks;
    private final long upload;
    private final int rowSize;
    private long position;

    ChunkStream(FileChunks chunks, long upload, int rowSize, long start) {
        this.chunks = chunks;
        this.upload = upload;
        this.rowSize = rowSize;
        this.position = start;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (most == 0) {
            return 0;
        }
        int start = (int) (position % rowSize);
        byte[] found = chunks.read(upload, (int) (position / rowSize), start, Math.min(most, rowSize - start));
        System.arraycopy(found, 0, into, offset, found.length);
        position += found.length;
        return found.length == 0 ? -1 : found.length;
    }
}
