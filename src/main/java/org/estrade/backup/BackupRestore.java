package org.estrade.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Restores backups. */
public final class BackupRestore {

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    private BackupRestore() {}

    /**
     * Replaces all rows of the database by those of a backup, in one transaction. Everybody is signed out.
     *
     * @param database a connection of its own, with no open transaction, to a database with the tables of this release
     * @param replace whether a site that has content is replaced
     * @return the number of restored rows
     * @throws BackupProblem when the file is no backup, or is of a newer release, or when the site has content; then nothing
     *     is changed
     */
    public static long restore(Connection database, Path file, boolean replace) throws BackupProblem, SQLException {
        if (!Files.isReadable(file)) {
            throw new BackupProblem(
                    "There is no backup at %s that this user may read: name another file.".formatted(file), null);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return restoreOnce(database, file, replace);
            } catch (SQLException failure) {
                // a program that runs on this database read two tables in another order: it is asked again
                if (!DEADLOCK.equals(failure.getSQLState()) || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    private static long restoreOnce(Connection database, Path file, boolean replace)
            throws BackupProblem, SQLException {
        boolean autoCommit = database.getAutoCommit();
        database.setAutoCommit(false);
        try (ZipFile backup = new ZipFile(file.toFile())) {
            long rows = restore(database, backup, file, replace);
            database.commit();
            return rows;
        } catch (IOException damaged) {
            throw damaged(file, damaged);
        } finally {
            database.rollback();
            database.setAutoCommit(autoCommit);
        }
    }

    private static long restore(Connection database, ZipFile backup, Path file, boolean replace)
            throws IOException, SQLException, BackupProblem {
        BackupManifest manifest = manifest(backup, file);
        DatabaseTables tables = new DatabaseTables(database);
        if (manifest.format() > BackupManifest.FORMAT || manifest.schema() > tables.schema()) {
            throw new BackupProblem(
                    "The backup %s is of a newer Estrade: upgrade this one first.".formatted(file), null);
        }
        if (!replace && tables.hasContent()) {
            throw new BackupProblem(
                    "This site has talks or accounts, which the backup would replace: add --replace if that is what you want.",
                    null);
        }
        Map<String, List<String>> present = tables.columns();
        try (Statement statement = database.createStatement()) {
            statement.execute("set local statement_timeout = 0");
            statement.execute("truncate "
                    + Stream.concat(present.keySet().stream(), DatabaseTables.EMPTIED.stream())
                            .map(DatabaseTables::quoted)
                            .collect(Collectors.joining(", ")));
            List<String[]> references = tables.references();
            for (String[] reference : references) {
                statement.execute(reference[0]);
            }
            long rows = 0;
            for (BackupManifest.Table table : manifest.tables()) {
                rows += restore(database, backup, table, present, file);
            }
            for (String[] reference : references) {
                statement.execute(reference[1]);
            }
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                tables.setSequence(sequence.getKey(), sequence.getValue());
            }
            // tells every program that runs on this database that its pages are old
            statement.execute("update site set content_version = content_version + 1");
            return rows;
        }
    }

    private static long restore(
            Connection database,
            ZipFile backup,
            BackupManifest.Table table,
            Map<String, List<String>> present,
            Path file)
            throws IOException, SQLException, BackupProblem {
        ZipEntry entry = backup.getEntry(table.entry());
        if (entry == null
                || !new HashSet<>(present.getOrDefault(table.name(), List.of())).containsAll(table.columns())) {
            throw damaged(file, null);
        }
        try (InputStream rows = backup.getInputStream(entry)) {
            long restored = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(BackupWriter.copyCommand(table) + " from stdin", rows);
            if (restored != table.rows()) {
                throw damaged(file, null);
            }
            return restored;
        }
    }

    private static BackupManifest manifest(ZipFile backup, Path file) throws IOException, BackupProblem {
        ZipEntry entry = backup.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw damaged(file, null);
        }
        try (InputStream in = backup.getInputStream(entry)) {
            BackupManifest manifest = BackupWriter.JSON.readValue(in, BackupManifest.class);
            if (manifest == null) {
                throw damaged(file, null);
            }
            return manifest;
        }
    }

    private static BackupProblem damaged(Path file, @Nullable Exception cause) {
        return new BackupProblem(
                "The file %s is no backup of Estrade, or it is damaged: name another one.".formatted(file), cause);
    }
}
