package org.estrade.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The embedded server's folder: one program at a time, a password that only its owner can read, no server left over. */
final class DataFolder {

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The library opens what it unpacks to every user of the machine. */
    static void keepPrivate(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getOwner(directory).getName().equals(System.getProperty("user.name"))) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Makes it this program's own, before the server starts. */
    static DataFolder claim(Path folder) throws IOException, DatabaseProblem {
        DataFolder claimed = new DataFolder(folder);
        claimed.makeWritable();
        claimed.lock();
        claimed.stopServerLeftOver();
        return claimed;
    }

    /** The folder of a server that runs already. */
    static DataFolder claimed(Path folder) {
        return new DataFolder(folder);
    }

    String password() throws IOException {
        Path file = folder.resolve("password");
        EmbeddedPostgresServer.writePrivately(file, EmbeddedPostgresServer.newPassword());
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
        // where no reload of dev mode lets go of it
        System.getProperties().put("org.estrade.database.lock:" + folder, lock);
    }

    /** After a kill of the program its server may live on; with our lock in hand nobody uses it. */
    private void stopServerLeftOver() throws IOException, DatabaseProblem {
        Path pidFile = folder.resolve("postgresql").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String written =
                Files.readString(pidFile).lines().findFirst().orElse("").strip();
        // empty when the machine lost its power while it was written: no server lives on then
        long pid = written.matches("[0-9]{1,18}") ? Long.parseLong(written) : Long.MAX_VALUE;
        ProcessHandle server =
                ProcessHandle.of(pid).filter(DataFolder::isPostgres).orElse(null);
        if (server == null) {
            // In a container that was killed, numbers begin anew: one of our own threads may have that one by now,
            // and PostgreSQL would take it for a server. It still looks for memory that another server shares.
            Files.delete(pidFile);
            return;
        }
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException stillThere) {
            throw new DatabaseProblem(
                    "A PostgreSQL server (process %d) still runs on %s: stop it, then start Estrade again."
                            .formatted(pid, folder),
                    null,
                    stillThere);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }
}
