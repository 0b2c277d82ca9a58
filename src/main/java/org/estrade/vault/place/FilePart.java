package org.estrade.vault.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A part of a file on the disk, which can be read several times.
 *
 * @param start the number of bytes before the part
 * @param length the number of bytes of the part
 */
record FilePart(Path file, long start, long length) {

    private static final int PORTION = 64 << 10;

    /** The bytes of the part, from its beginning. */
    InputStream open() {
        return new Bytes();
    }

    /** The MD5 checksum of the part as the header {@code Content-MD5} has it. */
    String md5() {
        try (InputStream bytes = open()) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] portion = new byte[PORTION];
            for (int read = bytes.read(portion); read > 0; read = bytes.read(portion)) {
                digest.update(portion, 0, read);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private final class Bytes extends InputStream {

        private final InputStream bytes;
        private long left = length;

        Bytes() {
            try {
                bytes = Files.newInputStream(file);
                bytes.skipNBytes(start);
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = bytes.read(into, offset, (int) Math.min(most, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
