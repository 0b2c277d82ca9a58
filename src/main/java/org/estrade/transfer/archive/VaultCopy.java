package org.estrade.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.estrade.transfer.archive.ArchiveRefused.Reason;
import org.estrade.vault.place.FileKey;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.FileKind;
import org.estrade.vault.store.FileReading;

/** Copies the bytes of the files of talks, row by row, so that no whole file is in memory. */
final class VaultCopy {

    private VaultCopy() {}

    /**
     * A file.
     *
     * @param upload the id of the rows with its bytes
     * @param size the size in bytes
     */
    private record Vaulted(String hash, String kind, long upload, long size) {

        String entry() {
            return "slides/" + hash + "." + kind;
        }
    }

    /**
     * Writes an entry for each file. The files are compressed already.
     *
     * @param elsewhere gives the bytes of the files that are not in rows
     */
    static void write(ZipOutputStream zip, Connection database, FileBytes elsewhere) throws IOException, SQLException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Vaulted file : files(database)) {
            ArchiveWriter.beginEntry(zip, file.entry());
            if (!isWrittenFromRows(zip, database, file)) {
                write(zip, elsewhere, file);
            }
            zip.closeEntry();
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    private static void write(ZipOutputStream zip, FileBytes elsewhere, Vaulted file) throws IOException {
        try (FileReading reading = elsewhere.open(new FileKey(file.hash(), file.upload()), 0, file.size())) {
            for (byte[] portion = reading.next(FileBytes.PORTION);
                    portion.length > 0;
                    portion = reading.next(FileBytes.PORTION)) {
                zip.write(portion);
            }
        }
    }

    private static boolean isWrittenFromRows(ZipOutputStream zip, Connection database, Vaulted file)
            throws IOException, SQLException {
        boolean hasRows = false;
        try (PreparedStatement rows =
                database.prepareStatement("select bytes from vault_chunk where upload_id = ? order by position")) {
            rows.setFetchSize(1);
            rows.setLong(1, file.upload());
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    zip.write(row.getBytes(1));
                    hasRows = true;
                }
            }
        }
        return hasRows;
    }

    /**
     * Restores the bytes of each file whose row is restored, into rows: they are part of the transaction of the restore. When
     * files are to be in the folder, the next housekeeping moves them there.
     *
     * @throws ArchiveRefused when the bytes of a file are not there, or are others than its hash says
     */
    static void read(ArchiveFile archive, Connection database) throws ArchiveRefused, SQLException {
        for (Vaulted file : files(database)) {
            if (Stream.of(FileKind.values()).noneMatch(kind -> kind.extension().equals(file.kind()))) {
                throw new ArchiveRefused(Reason.DAMAGED);
            }
            try (InputStream bytes = archive.stream(file.entry())) {
                read(file, bytes, database);
            } catch (IOException unreadable) {
                throw new ArchiveRefused(Reason.DAMAGED, unreadable);
            }
        }
    }

    private static void read(Vaulted file, InputStream bytes, Connection database)
            throws ArchiveRefused, IOException, SQLException {
        MessageDigest digest = sha256();
        try (PreparedStatement upload =
                database.prepareStatement("insert into vault_upload (id) overriding system value values (?)")) {
            upload.setLong(1, file.upload());
            upload.executeUpdate();
        }
        long left = file.size();
        try (PreparedStatement row =
                database.prepareStatement("insert into vault_chunk (upload_id, position, bytes) values (?, ?, ?)")) {
            for (int position = 0; left > 0; position++) {
                byte[] chunk = bytes.readNBytes((int) Math.min(FileBytes.PORTION, left));
                if (chunk.length == 0) {
                    throw new ArchiveRefused(Reason.DAMAGED);
                }
                digest.update(chunk);
                left -= chunk.length;
                row.setLong(1, file.upload());
                row.setInt(2, position);
                row.setBytes(3, chunk);
                row.executeUpdate();
            }
        }
        if (bytes.read() >= 0 || !HexFormat.of().formatHex(digest.digest()).equals(file.hash())) {
            throw new ArchiveRefused(Reason.DAMAGED);
        }
    }

    private static List<Vaulted> files(Connection database) throws SQLException {
        List<Vaulted> files = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select hash, kind, upload_id, size from vault_file order by hash collate \"C\"")) {
            while (row.next()) {
                files.add(new Vaulted(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
            }
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
