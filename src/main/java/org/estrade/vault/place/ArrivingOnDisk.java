package org.estrade.vault.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that arrives, and is a temporary file on the disk of this machine until it is complete. */
abstract class ArrivingOnDisk implements ArrivingFile {

    private final Path temporary;
    private final FileChannel channel;

    /**
     * Makes the temporary file.
     *
     * @param folder where it is; the housekeeping deletes what a killed program leaves there
     */
    ArrivingOnDisk(Path folder) {
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, "arriving", "");
            channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Lets the complete temporary file exist at the place. All its bytes are on the disk. */
    abstract void keep(Path complete, FileKey file) throws IOException;

    @Override
    public void write(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void keepAs(FileKey file) {
        try {
            channel.force(true);
            keep(temporary, file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
