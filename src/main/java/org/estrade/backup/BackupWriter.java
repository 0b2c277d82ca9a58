package org.estrade.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes backups. */
public final class BackupWriter {

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private BackupWriter() {}

    /**
     * Writes a backup of the database. The file appears under its name when it is complete; a file that has this name is
     * replaced then. Only its owner can read it, because it holds the hashes of passwords.
     *
     * @param database a connection of its own, with no open transaction
     * @throws BackupProblem when the file cannot be written; then there is no new file
     */
    public static void write(Connection database, Path file) throws BackupProblem, SQLException {
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            createForOwnerOnly(part);
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    write(database, out);
                }
                try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(part, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException notWritten) {
            throw new BackupProblem(
                    "The backup cannot be written to %s: name a folder that this user may write to and that has room."
                            .formatted(file),
                    notWritten);
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /**
     * Writes a backup of the database to a stream, and closes it.
     *
     * @param database a connection of its own, with no open transaction
     */
    static void write(Connection database, OutputStream out) throws IOException, SQLException {
        boolean autoCommit = database.getAutoCommit();
        int isolation = database.getTransactionIsolation();
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            DatabaseTables tables = new DatabaseTables(database);
            CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
            List<BackupManifest.Table> written = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : tables.columns().entrySet()) {
                var described = new BackupManifest.Table(table.getKey(), table.getValue(), 0);
                zip.putNextEntry(new ZipEntry(described.entry()));
                long rows = copy.copyOut(copyCommand(described) + " to stdout", new OpenStream(zip));
                zip.closeEntry();
                written.add(new BackupManifest.Table(described.name(), described.columns(), rows));
            }
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(new BackupManifest(
                            BackupManifest.FORMAT, tables.schema(), Instant.now(), written, tables.sequences())));
            zip.closeEntry();
        } finally {
            database.rollback();
            database.setTransactionIsolation(isolation);
            database.setAutoCommit(autoCommit);
        }
    }

    /** The command that reads or writes the rows of a table, without its direction. */
    static String copyCommand(BackupManifest.Table table) {
        return "copy %s (%s)"
                .formatted(
                        DatabaseTables.quoted(table.name()),
                        table.columns().stream().map(DatabaseTables::quoted).collect(Collectors.joining(", ")));
    }

    /** A stream whose closing does not close the zip file. */
    private static final class OpenStream extends FilterOutputStream {

        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
