package org.estrade.visitor.pagecache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The bytes of a large page in a temporary file: the memory has not the room for several of them.
 *
 * @param path the file, in a folder of this process
 * @param size the number of bytes
 */
record PageFile(Path path, long size) {

    private static final Logger LOG = Logger.getLogger(PageFile.class);
    private static final String FOLDER = "estrade-pages-";
    private static final Pattern NAME = Pattern.compile(FOLDER + "([0-9]{1,9})-[0-9]+");

    /** How long a file stays that no new answer uses: answers that are about to open it still find it. */
    private static final long LAST_SECONDS = 60;

    /** Created by the first large page. Nobody else can read it or write into it. */
    private static final class Folder {
        static final Path PATH = create();

        private static Path create() {
            try {
                deleteOld(Path.of(System.getProperty("java.io.tmpdir")));
                return Files.createTempDirectory(
                        FOLDER + ProcessHandle.current().pid() + "-");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        /** Deletes the files of processes that have ended. In a container, each process has the same number. */
        private static void deleteOld(Path temporary) throws IOException {
            long own = ProcessHandle.current().pid();
            try (Stream<Path> folders = Files.list(temporary)) {
                folders.filter(folder -> {
                            Matcher name = NAME.matcher(folder.getFileName().toString());
                            return name.matches() && isEnded(Long.parseLong(name.group(1)), own);
                        })
                        .toList()
                        .forEach(Folder::delete);
            }
        }

        private static boolean isEnded(long process, long own) {
            return process == own || ProcessHandle.of(process).isEmpty();
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException ofAnotherUser) {
                LOG.debugf("Old pages cannot be deleted: %s", ofAnotherUser.getMessage());
            }
        }
    }

    /** A new empty file. */
    static Path create() throws IOException {
        return Files.createTempFile(Folder.PATH, "page", "");
    }

    /** The same page in another coding. */
    PageFile encoded(ContentCoding coding) {
        if (coding == ContentCoding.IDENTITY) {
            return this;
        }
        try {
            Path other = create();
            try (InputStream in = Files.newInputStream(path);
                    OutputStream out = coding.encoding(Files.newOutputStream(other))) {
                in.transferTo(out);
            }
            return new PageFile(other, Files.size(other));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Deletes the file in a minute. */
    void discard() {
        CompletableFuture.delayedExecutor(LAST_SECONDS, TimeUnit.SECONDS).execute(() -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException left) {
                LOG.warnf("The file of a former page cannot be deleted: %s", left.getMessage());
            }
        });
    }
}
