package org.estrade.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.estrade.cluster.ContentVersion;
import org.estrade.site.NewSite;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.archive.ArchiveRefused.Reason;
import org.estrade.web.InterfaceLanguage;
import org.hibernate.HibernateException;
import org.hibernate.Session;

/** Restores an archive into a site without talks. When the restoration fails, nothing is changed. */
@ApplicationScoped
public class ArchiveRestore {

    /** Whether a column to which pages link has something else than a web address, although the table accepts any text. */
    private static final String HAS_OTHER_ADDRESS = """
            select exists (
                select from (
                    select url from proposal
                    union all select unnest(array[address, moved_to, archived]) from link_check
                    union all select original from link_copy
                    union all select unnest(array[address, source]) from video_still) as stored (address)
                where address !~* '^https?://[^/]')""";

    /** Whether a list has a place for more entries than a talk can have: lists are as long as their last place says. */
    private static final String HAS_ENDLESS_LIST = """
            select exists (
                select from (
                    select position from talk_tag
                    union all select position from delivery_speaker
                    union all select position from link) as stored (position)
                where position not between 0 and 9999)""";

    /** Whether the site is in no language, or in one that the program does not know. */
    private static final String HAS_NO_LANGUAGE = """
            select not exists (select from site_text where position is not null)
                or exists (select from site_text where language not in ('%s'))""".formatted(String.join("', '", InterfaceLanguage.ALL));

    /** Whether a revision lacks a text that each talk, delivery or link has, if only an empty one. */
    private static final String LACKS_A_TEXT = """
            select exists (
                select from revision
                where jsonb_path_exists(content, '$ ? (!(@.slug.type() == "string"))')
                    or jsonb_path_exists(content, '$.texts.* ? (!(@.title.type() == "string") || !(@.abstract.type() == "string"))')
                    or jsonb_path_exists(content, '$.deliveries[*] ? (!(@.id.type() == "string") || !(@.venue.name.type() == "string"))')
                    or jsonb_path_exists(content, '$.deliveries[*].speakers[*] ? (!(@.name.type() == "string"))')
                    or jsonb_path_exists(content, '$.**.links[*] ? (!(@.url.type() == "string") || !(@.kind.type() == "string"))'))""";

    private final Session session;
    private final NewSite site;
    private final TalkRepository talks;
    private final ContentVersion version;

    ArchiveRestore(Session session, NewSite site, TalkRepository talks, ContentVersion version) {
        this.session = session;
        this.site = site;
        this.talks = talks;
        this.version = version;
    }

    /** Whether the file is an archive of this program, possibly damaged. */
    public static boolean isArchive(Path file) {
        return ArchiveFile.isArchive(file);
    }

    /**
     * Replaces all data of the site, with its settings and pictures, by the data of the archive. The accounts do not change.
     *
     * @return the number of talks after the restoration, with the talks in the bin
     * @throws ArchiveRefused when the archive was not restored; the reason says why. The database is then unchanged
     */
    @Transactional(rollbackOn = ArchiveRefused.class)
    public long restore(Path file) throws ArchiveRefused {
        site.lockForFirstContent();
        if (talks.count() > 0) {
            throw new ArchiveRefused(Reason.SITE_NOT_EMPTY);
        }
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            ArchiveManifest manifest = archive.manifest();
            if (manifest.schema() > session.doReturningWork(ArchiveManifest::of).schema()) {
                throw new ArchiveRefused(Reason.NEWER_RELEASE);
            }
            restoreRows(archive);
            checkReadable();
        }
        site.recordStarterLoaded();
        version.raise();
        return talks.count();
    }

    private void restoreRows(ArchiveFile archive) throws ArchiveRefused {
        try {
            ArchiveRefused refused = session.doReturningWork(database -> {
                try {
                    copy(archive, database);
                    return null;
                } catch (ArchiveRefused reason) {
                    return reason;
                }
            });
            if (refused != null) {
                throw refused;
            }
        } catch (HibernateException constraintViolated) {
            // the rows violate a constraint of the database
            throw new ArchiveRefused(Reason.DAMAGED, constraintViolated);
        }
        // the entities that were loaded before belong to deleted rows
        session.clear();
    }

    private static void copy(ArchiveFile archive, Connection database) throws ArchiveRefused, SQLException {
        deleteRows(database);
        RowCopy rows = new RowCopy(database);
        for (ArchiveTable table : ArchiveTable.values()) {
            try (RowPortions portions = archive.rows(table)) {
                rows.copy(table, portions);
            }
        }
        try (RowPortions talks = archive.rows(ArchiveTable.TALK)) {
            rows.setScheduledPublications(talks);
        }
        rows.copyPictures(archive);
        VaultCopy.read(archive, database);
        rows.checkNumbers();
        rows.setSequences();
        checkConstraints(database);
    }

    /** Checks what would otherwise be checked when the transaction ends, where nobody can say that the archive is damaged. */
    private static void checkConstraints(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set constraints all immediate");
        }
    }

    private static void deleteRows(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update site set portrait_id = null");
            statement.execute("delete from vault_upload");
            ArchiveTable[] tables = ArchiveTable.values();
            for (int i = tables.length - 1; i >= 0; i--) {
                if (tables[i] != ArchiveTable.SITE) {
                    statement.execute("delete from " + tables[i].table());
                }
            }
        }
    }

    /**
     * Reads every revision, venue, proposal and published talk, the addresses and the places in lists. This finds values that the tables accept, but
     * the program cannot read or must not show, before the restoration is committed.
     */
    private void checkReadable() throws ArchiveRefused {
        for (String fault : List.of(HAS_OTHER_ADDRESS, HAS_ENDLESS_LIST, HAS_NO_LANGUAGE, LACKS_A_TEXT)) {
            if (session.createNativeQuery(fault, Boolean.class).getSingleResult()) {
                throw new ArchiveRefused(Reason.DAMAGED);
            }
        }
        try {
            session.createQuery("from Revision", Object.class).getResultStream().forEach(session::detach);
            session.createQuery("from Venue", Object.class).getResultList();
            session.createQuery("from Proposal", Object.class).getResultList();
            talks.published();
        } catch (RuntimeException unreadable) {
            throw new ArchiveRefused(Reason.DAMAGED, unreadable);
        }
    }
}
