package org.estrade.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.estrade.cluster.ContentVersion;
import org.estrade.site.SiteRepository;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.archive.ArchiveRefused.Reason;
import org.hibernate.HibernateException;
import org.hibernate.Session;

/** Restores an archive into a site without talks: everything it holds, or nothing. */
@ApplicationScoped
public class ArchiveRestore {

    private final Session session;
    private final SiteRepository sites;
    private final TalkRepository talks;
    private final ContentVersion version;

    ArchiveRestore(Session session, SiteRepository sites, TalkRepository talks, ContentVersion version) {
        this.session = session;
        this.sites = sites;
        this.talks = talks;
        this.version = version;
    }

    /** Whether a file is an archive of this program, whole or damaged. */
    public static boolean isArchive(Path file) {
        return ArchiveFile.isArchive(file);
    }

    /**
     * Replaces what the site holds, settings and pictures included, by what the archive holds. Accounts stay.
     *
     * @return how many talks there are then, those in the bin included
     * @throws ArchiveRefused when nothing was changed; the reason says why
     */
    @Transactional(rollbackOn = ArchiveRefused.class)
    public long restore(Path file) throws ArchiveRefused {
        sites.lockForFirstContent();
        if (!talks.isEmpty()) {
            throw new ArchiveRefused(Reason.SITE_NOT_EMPTY);
        }
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            ArchiveManifest manifest = archive.manifest();
            if (manifest.schema() > session.doReturningWork(ArchiveManifest::of).schema()) {
                throw new ArchiveRefused(Reason.NEWER_RELEASE);
            }
            copy(archive);
            readAll();
        }
        sites.starterLoaded();
        version.raise();
        return talks.count();
    }

    private void copy(ArchiveFile archive) throws ArchiveRefused {
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
        } catch (HibernateException unacceptable) {
            // a constraint of the database that the rows break
            throw new ArchiveRefused(Reason.DAMAGED, unacceptable);
        }
        // what was read before belongs to rows that are gone
        session.clear();
    }

    private static void copy(ArchiveFile archive, Connection database) throws ArchiveRefused, SQLException {
        clear(database);
        RowCopy rows = new RowCopy(database);
        for (ArchiveTable table : ArchiveTable.values()) {
            rows.copy(table, archive.rows(table));
        }
        rows.plannedPublications(archive.rows(ArchiveTable.TALK));
        rows.pictures(archive);
        rows.continueNumbering();
    }

    private static void clear(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update site set portrait_id = null");
            ArchiveTable[] tables = ArchiveTable.values();
            for (int i = tables.length - 1; i >= 0; i--) {
                if (tables[i] != ArchiveTable.SITE) {
                    statement.execute("delete from " + tables[i].table());
                }
            }
        }
    }

    /**
     * Reads every revision and all that visitors read, as pages do. A value that the tables accept and the program
     * cannot read is found before the restoration is committed.
     */
    private void readAll() throws ArchiveRefused {
        try {
            session.createQuery("from Revision", Object.class).getResultStream().forEach(session::detach);
            session.createQuery("from Venue", Object.class).getResultList();
            talks.published();
        } catch (RuntimeException unreadable) {
            throw new ArchiveRefused(Reason.DAMAGED, unreadable);
        }
    }
}
