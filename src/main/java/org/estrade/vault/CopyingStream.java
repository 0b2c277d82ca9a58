package org.estrade.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A stream that writes what is read from it into a file too, so that a file that arrives need not be read again from where it
 * is stored. A disk that is full does not break the stream: then the copy is not complete.
 */
final class CopyingStream extends FilterInputStream {

    private final OutputStream copy;
    private boolean isWritten = true;
    private boolean isEnded;

    /** Does not close the stream that it reads. */
    CopyingStream(InputStream bytes, Path file) throws IOException {
        super(bytes);
        copy = Files.newOutputStream(file);
    }

    /** Whether the file has all bytes of the stream. */
    boolean isComplete() {
        return isWritten && isEnded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int length = super.read(into, offset, most);
        if (length < 0) {
            isEnded = true;
        } else if (isWritten) {
            write(into, offset, length);
        }
        return length;
    }

    private void write(byte[] bytes, int offset, int length) {
        try {
            copy.write(bytes, offset, length);
        } catch (IOException full) {
            isWritten = false;
        }
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
