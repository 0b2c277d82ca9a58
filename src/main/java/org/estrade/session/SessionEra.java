package org.estrade.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * Tells sessions that this database has opened from those that came out of a dump. A dump has sessions that were closed since,
 * and a password that was changed since because of them: restoring it must not open them again.
 *
 * <p>The one row of {@code session_era} says which transaction wrote it, and PostgreSQL keeps the same in the row's
 * {@code xmin}. A restored row was written by another transaction.
 */
@ApplicationScoped
class SessionEra {

    /** The condition that holds as long as the database was not restored since its sessions were opened. */
    static final String IS_PRESENT = "exists (select 1 from session_era where written = session_era.xmin)";

    private final Session database;

    SessionEra(Session database) {
        this.database = database;
    }

    /** Closes all sessions of a restored database, and begins a new era. Without effect in a database that is its own. */
    void beginAfterRestore() {
        if (isPresent()) {
            return;
        }
        run("lock table session_era in share row exclusive mode");
        if (!isPresent()) {
            run("update session set expires_at = now() where expires_at > now()");
            run("delete from known_browser");
            run("delete from session_era");
            run("insert into session_era (written) values (cast(pg_current_xact_id() as xid))");
        }
    }

    private boolean isPresent() {
        return database.createNativeQuery("select " + IS_PRESENT, Boolean.class).getSingleResult();
    }

    private void run(String sql) {
        database.createNativeMutationQuery(sql).executeUpdate();
    }
}
