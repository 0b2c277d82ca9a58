package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The rows with the bytes of files. Each method is a short transaction of its own. */
@ApplicationScoped
class FileChunks {

    /** The number of bytes in each row but the last. */
    static final int SIZE = 256 << 10;

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
        database.createNativeMutationQuery("insert into vault_chunk (upload_id, position, bytes) values (?1, ?2, ?3)")
                .setParameter(1, upload)
                .setParameter(2, position)
                .setParameter(3, bytes)
                .executeUpdate();
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

    /** Whether an upload has bytes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean has(long upload) {
        return database.createNativeQuery(
                        "select exists (select from vault_chunk where upload_id = ?1 and position = 0)", Boolean.class)
                .setParameter(1, upload)
                .getSingleResult();
    }

    /**
     * A portion of the bytes of a file, which is not longer than {@link #SIZE}; empty after the end, or when the file was
     * deleted.
     *
     * @param start the number of bytes before the portion
     * @param length the largest length of the portion in bytes; it may be shorter
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] read(long upload, long start, int length) {
        List<byte[]> found = database.createNativeQuery(
                        "select substring(bytes from ?3 for ?4) from vault_chunk where upload_id = ?1 and position = ?2",
                        byte[].class)
                .setParameter(1, upload)
                .setParameter(2, (int) (start / SIZE))
                .setParameter(3, (int) (start % SIZE) + 1)
                .setParameter(4, length)
                .getResultList();
        return found.isEmpty() ? new byte[0] : found.get(0);
    }
}
