package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.jspecify.annotations.Nullable;

/**
 * The folder that may hold the bytes of files instead of the database, by setting. A file is at {@code ab/abcdef…}, by its
 * hash. A file that arrives is in {@code arriving} until all of it is on the disk, and then gets its name at once.
 */
@ApplicationScoped
public class FileFolder {

    /** What is younger may still arrive. */
    private static final Duration ARRIVING = Duration.ofHours(1);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final @Nullable Path folder;
    private final boolean isStore;
    private final boolean isStoreKnown;

    /**
     * Reads the settings.
     *
     * @param folder the folder; empty when all files are in the database
     * @param store {@code folder} or {@code database}: where files are to be
     */
    FileFolder(
            @ConfigProperty(name = "estrade.vault.folder") Optional<Path> folder,
            @ConfigProperty(name = "estrade.vault.store", defaultValue = "") Optional<String> store) {
        this.folder = folder.orElse(null);
        this.isStoreKnown = store.filter(
                        name -> !List.of("", "folder", "database").contains(name))
                .isEmpty();
        this.isStore = store.filter(name -> !name.isEmpty())
                .map(name -> name.equals("folder"))
                .orElse(folder.isPresent());
    }

    /**
     * Whether the folder can be used.
     *
     * @throws StartupError when it cannot be written to, or is missing although it is the store
     */
    public void check() {
        if (!isStoreKnown) {
            throw new StartupError("ESTRADE_VAULT_STORE is neither database nor folder.");
        }
        if (folder == null) {
            if (isStore) {
                throw new StartupError("ESTRADE_VAULT_STORE is folder: name the folder with ESTRADE_VAULT_FOLDER.");
            }
            return;
        }
        try {
            Files.createDirectories(arriving());
            Files.delete(Files.createTempFile(arriving(), "check", ""));
        } catch (IOException unwritable) {
            throw new StartupError("ESTRADE_VAULT_FOLDER names %s, which cannot be written to.".formatted(folder));
        }
    }

    /** Whether there is a folder, from which files are at least read. */
    boolean isSet() {
        return folder != null;
    }

    /** Whether the bytes of files are to be in the folder. */
    boolean isStore() {
        return isStore && folder != null;
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private Path arriving() {
        return folder().resolve("arriving");
    }

    private Path directory(String hash) {
        return folder().resolve(hash.substring(0, 2));
    }

    private Path file(String hash) {
        return directory(hash).resolve(hash);
    }

    /** A file that arrives. Closing deletes it, unless it was kept. */
    final class Arriving implements AutoCloseable {

        private final Path part;
        private final FileChannel channel;

        private Arriving() throws IOException {
            Files.createDirectories(arriving());
            part = Files.createTempFile(arriving(), "", "");
            channel = FileChannel.open(part, StandardOpenOption.WRITE);
        }

        void write(byte[] bytes) {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }

        /** Gives the complete file its name. After a loss of power, the file is there with all its bytes, or it is not there. */
        void keepAs(String hash) {
            try {
                channel.force(true);
                Path directory = directory(hash);
                Files.createDirectories(directory);
                Files.move(
                        part,
                        directory.resolve(hash),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                force(directory);
                force(folder());
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
                Files.deleteIfExists(part);
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Arriving begin() {
        try {
            return new Arriving();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /**
     * A portion of the bytes of a file; null when the folder does not have the file.
     *
     * @param start the number of bytes before the portion
     * @param length the largest length of the portion in bytes; it is shorter at the end of the file
     */
    byte @Nullable [] read(String hash, long start, int length) {
        if (folder == null) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file(hash), StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - start)));
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    break;
                }
            }
            return buffer.array();
        } catch (NoSuchFileException inTheDatabase) {
            return null;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The bytes of a file; empty when the folder does not have it. */
    public Optional<InputStream> open(String hash) throws IOException {
        return has(hash) ? Optional.of(Files.newInputStream(file(hash))) : Optional.empty();
    }

    boolean has(String hash) {
        return folder != null && Files.exists(file(hash));
    }

    void delete(String hash) {
        try {
            Files.deleteIfExists(file(hash));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Deletes the files that are not used, and what is left of broken uploads. Files that came in the last hour stay. */
    void clean(Set<String> used) {
        if (folder == null) {
            return;
        }
        Instant old = Instant.now().minus(ARRIVING);
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean isPart = file.startsWith(arriving());
            if ((isPart || (HASH.matcher(name).matches() && !used.contains(name))) && isOlder(file, old)) {
                remove(file, old);
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder(), 2)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException deletedMeanwhile) {
            return false;
        }
    }

    /** Removes a file, unless the same file has just arrived again: then it is younger after its name was taken away. */
    private void remove(Path file, Instant old) {
        Path removed = arriving().resolve(file.getFileName() + ".removed");
        try {
            Files.createDirectories(arriving());
            Files.move(file, removed, StandardCopyOption.ATOMIC_MOVE);
            if (isOlder(removed, old)) {
                Files.delete(removed);
            } else {
                Files.move(removed, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (NoSuchFileException deletedMeanwhile) {
            return;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
