package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.vault.store.StoredFile.PictureSize;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The complete files of the vault. */
@ApplicationScoped
public class VaultFiles {

    private static final String SELECT = """
            select file.hash, upload_id, kind, size, read_at is not null, pages, problem, picture.width, picture.height
            from vault_file as file left join vault_picture as picture on picture.hash = file.hash and number = 0
            """;

    private static final String ADD = """
            insert into vault_file (hash, upload_id, kind, size)
            select ?1, ?2, ?3, ?4
            where exists (select from vault_file where hash = ?1)
                or (select coalesce(sum(size), 0) from vault_file) + ?4 <= ?5
            on conflict (hash) do update set stored_at = now() returning upload_id""";

    private final Session database;

    VaultFiles(Session database) {
        this.database = database;
    }

    /** The file with this hash; empty when there is none. */
    @Transactional
    public Optional<StoredFile> find(String hash) {
        return database.createNativeQuery(SELECT + "where file.hash = ?1", Object[].class)
                .setParameter(1, hash)
                .getResultStream()
                .map(VaultFiles::file)
                .findFirst();
    }

    /**
     * The files to which some addresses lead, by their hashes.
     *
     * @param addresses addresses of any kind
     */
    @Transactional
    public Map<String, StoredFile> linkedFrom(Stream<String> addresses) {
        String[] hashes = addresses
                .flatMap(address -> FileAddress.hashIn(address).stream())
                .distinct()
                .toArray(String[]::new);
        if (hashes.length == 0) {
            return Map.of();
        }
        return database.createNativeQuery(SELECT + "where file.hash = any(cast(?1 as text[]))", Object[].class)
                .setParameter(1, hashes)
                .getResultStream()
                .map(VaultFiles::file)
                .collect(Collectors.toMap(StoredFile::hash, Function.identity()));
    }

    /** All files, in the order of their hashes. */
    @Transactional
    List<StoredFile> all() {
        return database.createNativeQuery(SELECT + "order by file.hash", Object[].class)
                .getResultStream()
                .map(VaultFiles::file)
                .toList();
    }

    /** The PDF files that the program has not tried to read. */
    @Transactional
    public List<StoredFile> unread() {
        return database.createNativeQuery(
                        SELECT + "where read_at is null and kind = 'pdf' order by stored_at, file.hash", Object[].class)
                .getResultStream()
                .map(VaultFiles::file)
                .toList();
    }

    /** The size of all files together, in bytes. */
    @Transactional
    public long total() {
        return ((Number) database.createNativeQuery("select coalesce(sum(size), 0) from vault_file", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Makes a file exist. A file that exists already stays, and counts as stored now.
     *
     * @param upload the id of the rows that have all its bytes
     * @param most the largest size of all files together, in bytes
     * @return the id of the rows of the file: this upload, or the former one; empty when there is no room for the file
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Long> complete(String hash, long upload, FileKind kind, long size, long most) {
        // one at a time: files that arrive together each saw the same room
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('vault'))", Integer.class)
                .getSingleResult();
        return database.createNativeQuery(ADD, Long.class)
                .setParameter(1, hash)
                .setParameter(2, upload)
                .setParameter(3, kind.storedName())
                .setParameter(4, size)
                .setParameter(5, most)
                .getResultStream()
                .findFirst();
    }

    private static StoredFile file(Object[] row) {
        return new StoredFile(
                (String) row[0],
                ((Number) row[1]).longValue(),
                FileKind.stored((String) row[2]),
                ((Number) row[3]).longValue(),
                (Boolean) row[4],
                ((Number) row[5]).intValue(),
                (String) row[6],
                size((Integer) row[7], (Integer) row[8]));
    }

    private static @Nullable PictureSize size(@Nullable Integer width, @Nullable Integer height) {
        return width == null || height == null ? null : new PictureSize(width, height);
    }
}
