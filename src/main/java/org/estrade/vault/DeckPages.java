package org.estrade.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.estrade.cluster.ContentVersion;
import org.estrade.vault.pdf.PagePicture;
import org.estrade.vault.pdf.PdfContent;
import org.estrade.vault.pdf.PdfPage;
import org.hibernate.Session;

/** What is stored of the pages of PDF files: texts, links, pictures. */
@ApplicationScoped
public class DeckPages {

    /** The number of the picture that is the cover. */
    static final int COVER = 0;

    /** The largest size of all pictures of pages together, in bytes. The covers are not counted. */
    private static final long MOST_BYTES = 256L << 20;

    private static final String ADD_PAGE = """
            insert into vault_page (hash, number, width, height, text, links, document)
            select ?1, ?2, ?3, ?4, ?5, ?6, array_to_tsvector((array(
                select lexeme from search_lexemes_of(?5, null) as lexeme order by lexeme))[1 \\: 6000])""";

    private static final String DELETE_OLDEST = """
            delete from vault_picture as picture using (
                select hash, number, sum(length(bytes)) over (order by made_at desc, hash, number) as size
                from vault_picture where number > 0) as sized
            where picture.hash = sized.hash and picture.number = sized.number and size > ?1""";

    private static final String IS_PUBLISHED =
            "select exists (select from link where url like '%/slides/' || ?1 || '/%')";

    private final Session database;
    private final ContentVersion version;

    DeckPages(Session database, ContentVersion version) {
        this.database = database;
        this.version = version;
    }

    /** Stores what was read of a file, in the place of what was stored before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void store(String hash, PdfContent content) {
        int found = database.createNativeMutationQuery(
                        "update vault_file set read_at = now(), pages = ?2, problem = ?3 where hash = ?1")
                .setParameter(1, hash)
                .setParameter(2, content.pageCount())
                .setParameter(
                        3, content.problem() == null ? null : content.problem().name(), String.class)
                .executeUpdate();
        if (found == 0) {
            // deleted meanwhile
            return;
        }
        database.createNativeMutationQuery("delete from vault_page where hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
        content.pages().forEach(page -> add(hash, page));
        content.pictures().forEach(picture -> add(hash, COVER, picture));
        boolean isPublished = database.createNativeQuery(IS_PUBLISHED, Boolean.class)
                .setParameter(1, hash)
                .getSingleResult();
        if (isPublished) {
            version.raise();
        }
    }

    private void add(String hash, PdfPage page) {
        database.createNativeMutationQuery(ADD_PAGE)
                .setParameter(1, hash)
                .setParameter(2, page.number())
                .setParameter(3, page.width())
                .setParameter(4, page.height())
                .setParameter(5, page.text())
                .setParameter(6, page.links().toArray(String[]::new))
                .executeUpdate();
    }

    private void add(String hash, int number, PagePicture picture) {
        database.createNativeMutationQuery("insert into vault_picture (hash, number, width, height, bytes)"
                        + " select ?1, ?2, ?3, ?4, ?5 where exists (select from vault_file where hash = ?1)"
                        + " on conflict (hash, number) do update set width = excluded.width,"
                        + " height = excluded.height, bytes = excluded.bytes, made_at = now()")
                .setParameter(1, hash)
                .setParameter(2, number)
                .setParameter(3, picture.width())
                .setParameter(4, picture.height())
                .setParameter(5, picture.bytes())
                .executeUpdate();
    }

    /** Keeps pictures of pages. When all are larger than the limit, the oldest are deleted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(String hash, List<PagePicture> pictures) {
        pictures.forEach(picture -> add(hash, picture.number(), picture));
        database.createNativeMutationQuery(DELETE_OLDEST)
                .setParameter(1, MOST_BYTES)
                .executeUpdate();
    }

    /** The pages of a file whose text was read, in their order. */
    @Transactional
    public List<PdfPage> of(String hash) {
        return database.createNativeQuery(
                        "select number, width, height, text, links from vault_page where hash = ?1 order by number",
                        Object[].class)
                .setParameter(1, hash)
                .getResultStream()
                .map(row -> new PdfPage(
                        (Integer) row[0], (Integer) row[1], (Integer) row[2], (String) row[3], List.of((String[])
                                row[4])))
                .toList();
    }

    /**
     * The stored picture of a page; empty when it is not made.
     *
     * @param number the number of the page, from 1; 0 for the cover
     */
    @Transactional
    Optional<byte[]> picture(String hash, int number) {
        return database.createNativeQuery(
                        "select bytes from vault_picture where hash = ?1 and number = ?2", byte[].class)
                .setParameter(1, hash)
                .setParameter(2, number)
                .getResultStream()
                .findFirst();
    }
}
