package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The rows with the bytes of files. Each method is a short transaction of its own. */
@ApplicationScoped
class FileChunks {

    /**
     * The number of bytes in each row but the last, in new files. It is small, so that neither the program nor the database
     * keeps a processor for long while readers of pages wait.
     */
    static final int SIZE = 64 << 10;

    private final Session database;

    FileChunks(Session database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin() {
        return ((Number) database.createNativeQuery("insert into vault_upload default values returning id", Long.class)
                        .getSingleResult())
                .longValue();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(long upload, int position, byte[] bytes) {
        // without Hibernate, which would copy the bytes
        database.doWork(connection -> {
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into vault_chunk (upload_id, position, bytes) values (?, ?, ?)")) {
                row.setLong(1, upload);
                row.setInt(2, position);
                row.setBytes(3, bytes);
                row.executeUpdate();
            }
        });
    }

    /** Deletes what was stored of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void delete(long upload) {
        database.createNativeMutationQuery("delete from vault_upload where id = ?1")
                .setParameter(1, upload)
                .executeUpdate();
    }

    /** Deletes the bytes of an upload, which stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deleteBytes(long upload) {
        database.createNativeMutationQuery("delete from vault_chunk where upload_id = ?1")
                .setParameter(1, upload)
                .executeUpdate();
    }

    /** The ids of the uploads that have bytes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<Long> uploads() {
        return database.createNativeQuery("select upload_id from vault_chunk where position = 0", Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The number of bytes in each row of an upload but the last, which earlier versions chose differently; empty without rows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Integer> rowSize(long upload) {
        return database.createNativeQuery(
                        "select octet_length(bytes) from vault_chunk where upload_id = ?1 and position = 0",
                        Integer.class)
                .setParameter(1, upload)
                .getResultStream()
                .findFirst();
    }

    /**
     * A part of one row; empty when there is no such row.
     *
     * @param position the number of rows before it
     * @param start the number of bytes of the row before the part
     * @param length the largest length of the part in bytes; it may be shorter
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] read(long upload, int position, int start, int length) {
        // without Hibernate, which would copy the bytes
        return database.doReturningWork(connection -> {
            try (PreparedStatement row = connection.prepareStatement(
                    "select substring(bytes from ? for ?) from vault_chunk where upload_id = ? and position = ?")) {
                row.setInt(1, start + 1);
                row.setInt(2, length);
                row.setLong(3, upload);
                row.setInt(4, position);
                try (ResultSet found = row.executeQuery()) {
                    return found.next() ? found.getBytes(1) : new byte[0];
                }
            }
        });
    }
}
