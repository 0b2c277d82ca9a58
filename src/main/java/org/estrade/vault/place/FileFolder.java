package org.estrade.vault.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.startup.StartupError;

/**
 * A folder with the bytes of files. A file is at {@code ab/abcdef…}, by its hash. A file that arrives is in {@code arriving}
 * until all of it is on the disk, and then gets its name at once.
 */
final class FileFolder implements FilePlace {

    /** What is younger may still arrive. */
    private static final Duration ARRIVING = Duration.ofHours(1);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    FileFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String id() {
        return "folder";
    }

    /**
     * Makes sure that the folder can be used.
     *
     * @throws StartupError when it cannot be written to
     */
    void check() {
        try {
            Files.createDirectories(arriving());
            Files.delete(Files.createTempFile(arriving(), "check", ""));
        } catch (IOException unwritable) {
            throw new StartupError("ESTRADE_VAULT_FOLDER names %s, which cannot be written to.".formatted(folder));
        }
    }

    private Path arriving() {
        return folder.resolve("arriving");
    }

    private Path directory(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    private Path file(String hash) {
        return directory(hash).resolve(hash);
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public ArrivingFile begin() {
        return new ArrivingOnDisk(arriving()) {
            /** Gives the file its name. After a loss of power, the file is there with all its bytes, or it is not there. */
            @Override
            void keep(Path complete, FileKey file) throws IOException {
                Path directory = directory(file.hash());
                Files.createDirectories(directory);
                Files.move(
                        complete,
                        directory.resolve(file.hash()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                force(directory);
                force(folder);
            }
        };
    }

    @Override
    public Optional<InputStream> open(FileKey file, long start, long end) {
        try {
            InputStream bytes = Files.newInputStream(file(file.hash()));
            bytes.skipNBytes(start);
            return Optional.of(bytes);
        } catch (NoSuchFileException elsewhere) {
            return Optional.empty();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public Set<FileKey> among(Collection<FileKey> files) {
        return files.stream().filter(file -> Files.exists(file(file.hash()))).collect(Collectors.toSet());
    }

    @Override
    public void delete(FileKey file) {
        try {
            Files.deleteIfExists(file(file.hash()));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void clean(Set<FileKey> used) {
        Set<String> hashes = used.stream().map(FileKey::hash).collect(Collectors.toSet());
        Instant old = Instant.now().minus(ARRIVING);
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean isPart = file.startsWith(arriving());
            if ((isPart || (HASH.matcher(name).matches() && !hashes.contains(name))) && isOlder(file, old)) {
                remove(file, old);
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder, 2)) {
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
