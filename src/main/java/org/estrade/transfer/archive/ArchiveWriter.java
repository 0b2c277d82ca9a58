package org.estrade.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.vault.store.FileBytes;
import org.hibernate.Session;

/** Writes the archive. The same content gives the same bytes, because every entry has the same fixed time. */
@ApplicationScoped
public class ArchiveWriter {

    /** The number of rows that the database driver fetches at once, so that no whole table is in memory. */
    private static final int FETCH_SIZE = 200;

    /** The time of every entry: the earliest time that a zip file can contain. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Session session;
    private final FileBytes files;

    ArchiveWriter(Session session, FileBytes files) {
        this.session = session;
        this.files = files;
    }

    /**
     * Writes all data of the speaker. The data is a snapshot of the database at one moment.
     *
     * @param out the stream to write to; it is not closed
     * @throws UncheckedIOException when {@code out} cannot be written to
     */
    @Transactional
    public void write(OutputStream out) {
        session.doWork(database -> {
            try (Statement statement = database.createStatement()) {
                // one snapshot for all tables; UTC, so that times are written in the same way on every machine
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local time zone 'UTC'");
            }
            try {
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                writeEntries(zip, database);
                zip.finish();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private void writeEntries(ZipOutputStream zip, Connection database) throws IOException, SQLException {
        try (InputStream readme = Objects.requireNonNull(ArchiveWriter.class.getResourceAsStream("README.md"))) {
            writeEntry(zip, "README.md", readme.readAllBytes());
        }
        writeEntry(zip, ArchiveManifest.ENTRY, utf8(ArchiveManifest.of(database).json()));
        for (ArchiveTable table : ArchiveTable.values()) {
            writeTable(zip, database, table);
        }
        writePictures(zip, database);
        VaultCopy.write(zip, database, files);
    }

    private static void writeTable(ZipOutputStream zip, Connection database, ArchiveTable table)
            throws IOException, SQLException {
        Array omittedColumns =
                database.createArrayOf("text", table.omittedColumns().toArray());
        beginEntry(zip, table.entry());
        try (PreparedStatement rows = database.prepareStatement(table.query())) {
            rows.setFetchSize(FETCH_SIZE);
            rows.setArray(1, omittedColumns);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    zip.write(utf8(row.getString(1)));
                    zip.write('\n');
                }
            }
        }
        zip.closeEntry();
    }

    private static void writePictures(ZipOutputStream zip, Connection database) throws IOException, SQLException {
        try (PreparedStatement pictures = database.prepareStatement("select id, name, bytes from media order by id")) {
            // a picture can have several megabytes
            pictures.setFetchSize(1);
            try (ResultSet picture = pictures.executeQuery()) {
                while (picture.next()) {
                    String name = pictureEntry(picture.getLong(1), picture.getString(2));
                    writeEntry(zip, name, picture.getBytes(3));
                }
            }
        }
    }

    /** The name of the entry of a picture. */
    static String pictureEntry(long id, String name) {
        return "media/" + id + "/" + name;
    }

    private static void writeEntry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        beginEntry(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    static void beginEntry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
