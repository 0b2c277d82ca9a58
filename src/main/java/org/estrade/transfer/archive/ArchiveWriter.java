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
import org.hibernate.Session;

/** Writes the archive. The same content makes the same bytes: no entry says when the archive was made. */
@ApplicationScoped
public class ArchiveWriter {

    /** How many rows the database driver fetches at a time: an archive is never in memory as a whole. */
    private static final int ROWS = 200;

    /** The oldest moment that a zip file can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Session session;

    ArchiveWriter(Session session) {
        this.session = session;
    }

    /**
     * Writes everything that is the speaker's, as it was at one moment.
     *
     * @param out stays open
     * @throws UncheckedIOException when {@code out} cannot be written to
     */
    @Transactional
    public void write(OutputStream out) {
        session.doWork(database -> {
            try (Statement statement = database.createStatement()) {
                // one snapshot for all tables, and moments that read the same on every machine
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local time zone 'UTC'");
            }
            try {
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                entries(zip, database);
                zip.finish();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private static void entries(ZipOutputStream zip, Connection database) throws IOException, SQLException {
        try (InputStream readme = Objects.requireNonNull(ArchiveWriter.class.getResourceAsStream("README.md"))) {
            entry(zip, "README.md", readme.readAllBytes());
        }
        entry(zip, ArchiveManifest.ENTRY, utf8(ArchiveManifest.of(database).json()));
        for (ArchiveTable table : ArchiveTable.values()) {
            table(zip, database, table);
        }
        pictures(zip, database);
    }

    private static void table(ZipOutputStream zip, Connection database, ArchiveTable table)
            throws IOException, SQLException {
        Array leftOut = database.createArrayOf("text", table.leftOutColumns().toArray());
        begin(zip, table.entry());
        try (PreparedStatement rows = database.prepareStatement(table.rows())) {
            rows.setFetchSize(ROWS);
            rows.setArray(1, leftOut);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    zip.write(utf8(row.getString(1)));
                    zip.write('\n');
                }
            }
        }
        zip.closeEntry();
    }

    private static void pictures(ZipOutputStream zip, Connection database) throws IOException, SQLException {
        try (PreparedStatement pictures = database.prepareStatement("select id, name, bytes from media order by id")) {
            // a picture may have some megabytes
            pictures.setFetchSize(1);
            try (ResultSet picture = pictures.executeQuery()) {
                while (picture.next()) {
                    String name = pictureEntry(picture.getLong(1), picture.getString(2));
                    entry(zip, name, picture.getBytes(3));
                }
            }
        }
    }

    static String pictureEntry(long id, String name) {
        return "media/" + id + "/" + name;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        begin(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
