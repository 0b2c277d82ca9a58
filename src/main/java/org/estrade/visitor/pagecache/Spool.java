package org.estrade.visitor.pagecache;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a page while it is written: in memory, and in a file from the first bytes beyond a limit on. */
final class Spool extends OutputStream {

    /** The largest number of bytes in memory. */
    static final int MOST_IN_MEMORY = 2 * 1024 * 1024;

    private final MessageDigest digest = CachedPage.sha256();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path path;
    private OutputStream out = memory;
    private long size;

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (path == null && size + length > MOST_IN_MEMORY) {
            path = PageFile.create();
            out = new BufferedOutputStream(Files.newOutputStream(path));
            memory.writeTo(out);
            memory.reset();
        }
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
        size += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The page of all that was written. Called once, after closing. */
    RenderedPage page(String type) {
        return path == null
                ? new RenderedPage(type, memory.toByteArray())
                : new RenderedPage(
                        type, new byte[0], new RenderedPage.Large(new PageFile(path, size), digest.digest()), null);
    }

    /** Deletes what was written of a page that could not be finished. */
    void discard() throws IOException {
        close();
        if (path != null) {
            Files.deleteIfExists(path);
        }
    }
}
