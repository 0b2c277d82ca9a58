package org.estrade.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The folder of the embedded server. One program at a time uses it, and its password file can be read by its owner only. A
 * server that an earlier program left running is stopped.
 */
final class DataFolder {

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Denies other users access to a directory. The library would give every user of the machine access. */
    static void keepPrivate(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getOwner(directory).getName().equals(System.getProperty("user.name"))) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Locks the folder for this program, before the server starts.
     *
     * @throws DatabaseProblem when the folder cannot be written or another program uses it
     */
    static DataFolder lock(Path folder) throws IOException, DatabaseProblem {
        DataFolder locked = new DataFolder(folder);
        locked.makeWritable();
        locked.lock();
        locked.stopLeftoverServer();
        return locked;
    }

    /** The port of a server that another program uses now; empty when no program uses the folder. */
    static Optional<String> portOfRunningServer(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
                FileLock free = lock.tryLock()) {
            if (free != null) {
                return Optional.empty();
            }
            return alreadyLocked(folder).port();
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }

    /** The folder of a server that this program has started. */
    static DataFolder alreadyLocked(Path folder) {
        return new DataFolder(folder);
    }

    /** The password of both database users; it is generated when the folder is new. */
    String password() throws IOException {
        Path file = folder.resolve("password");
        EmbeddedPostgresServer.writeForOwnerOnly(file, EmbeddedPostgresServer.newPassword());
        return Files.readString(file).strip();
    }

    private void makeWritable() throws DatabaseProblem {
        try {
            Files.createDirectories(folder);
            keepPrivate(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException refused) {
            throw new DatabaseProblem(
                    "The data folder %s cannot be written: give this user the right to, or start Estrade in another folder."
                            .formatted(folder),
                    null,
                    refused);
        }
    }

    @SuppressWarnings("resource") // the lock holds its channel open until the JVM ends
    private void lock() throws IOException, DatabaseProblem {
        FileLock lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new DatabaseProblem(
                    "Another Estrade is running on the data folder %s: stop it first, or start this one in another folder."
                            .formatted(folder),
                    null,
                    null);
        }
        // a system property survives the reloads of dev mode, and so does the lock
        System.getProperties().put("org.estrade.database.lock:" + folder, lock);
    }

    /** Whether the process of the server runs. */
    boolean serverRuns() {
        try {
            return server().isPresent();
        } catch (IOException noServer) {
            return false;
        }
    }

    /** The port of the server as it wrote it itself: the fourth line of its file. */
    Optional<String> port() throws IOException {
        return Files.readString(pidFile())
                .lines()
                .skip(3)
                .findFirst()
                .map(String::strip)
                .filter(port -> port.matches("[0-9]{1,5}"));
    }

    /** Deletes what a server that has ended left behind and what would prevent the next start. */
    void forgetEndedServer() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return folder.resolve("postgresql").resolve("postmaster.pid");
    }

    /** The process of the server; empty when it does not run. */
    private Optional<ProcessHandle> server() throws IOException {
        String firstLine =
                Files.readString(pidFile()).lines().findFirst().orElse("").strip();
        // the file is empty if the machine lost power while it was written: no server runs then
        long pid = firstLine.matches("[0-9]{1,18}") ? Long.parseLong(firstLine) : Long.MAX_VALUE;
        return ProcessHandle.of(pid).filter(DataFolder::isPostgres);
    }

    /** Stops a server that still runs because its program was killed. The lock shows that no other program uses it. */
    private void stopLeftoverServer() throws IOException, DatabaseProblem {
        if (!Files.exists(pidFile())) {
            return;
        }
        ProcessHandle server = server().orElse(null);
        if (server == null) {
            // In a restarted container, process ids start again at 1. The id may now be the id of one of our own
            // threads,
            // and PostgreSQL would conclude that a server runs. Without the file, PostgreSQL still checks its shared
            // memory.
            Files.delete(pidFile());
            return;
        }
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException stillRuns) {
            throw new DatabaseProblem(
                    "A PostgreSQL server (process %d) still runs on %s: stop it, then start Estrade again."
                            .formatted(server.pid(), folder),
                    null,
                    stillRuns);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }
}
