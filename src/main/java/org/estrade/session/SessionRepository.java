package org.estrade.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.cluster.Housekeeping;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The sessions in the database. Most methods read or write one column, for which SQL is shorter than an entity. */
@ApplicationScoped
public class SessionRepository {

    private static final String IS_OPEN =
            "expires_at > now() and last_seen_at > now()" + " - cast(:idle as double precision) * interval '1 second' ";

    private final Session database;
    private final SessionEra era;
    private final long idleSeconds;

    /**
     * Reads the setting.
     *
     * @param idle the time without a request after which a session ends
     */
    SessionRepository(Session database, SessionEra era, @ConfigProperty(name = "estrade.session.idle") Duration idle) {
        this.database = database;
        this.era = era;
        this.idleSeconds = idle.toSeconds();
    }

    /** Deletes sessions a week after their end. Until then, the row can store a form that was sent after the end. */
    @Transactional
    void deleteEnded(@Observes Housekeeping event) {
        database.createNativeMutationQuery("delete from session where expires_at <= now() - interval '7 days'"
                        + " or last_seen_at <= now() - interval '7 days' - cast(:idle as double precision)"
                        + " * interval '1 second'")
                .setParameter("idle", idleSeconds)
                .executeUpdate();
    }

    /** Opens a session with a new token. A cookie from before the sign-in thus never opens an account (session fixation). */
    @Transactional
    public Token open(long accountId, Duration lifetime, @Nullable String userAgent) {
        era.beginAfterRestore();
        Token token = Token.random();
        database.createNativeMutationQuery("insert into session (token_hash, account_id, expires_at, user_agent)"
                        + " values (?1, ?2, now() + cast(?3 as double precision) * interval '1 second', ?4)")
                .setParameter(1, token.hash())
                .setParameter(2, accountId)
                .setParameter(3, lifetime.toSeconds())
                .setParameter(4, userAgent == null ? null : userAgent.substring(0, Math.min(userAgent.length(), 500)))
                .executeUpdate();
        return token;
    }

    /** The account of the session with this token; empty when there is no such session or the session has ended. */
    @Transactional
    Optional<SignedInAccount> account(Token token) {
        // Each request of a signed-in browser runs this query. It joins the table of the package account, so that
        // one query is enough.
        Optional<Object[]> row = database.createNativeQuery(
                        "select a.id, a.username, a.role, cast(a.language as text), a.shortcuts,"
                                + " s.last_seen_at < now() - interval '1 minute'"
                                + " from session s join account a on a.id = s.account_id"
                                + " where s.token_hash = :token and " + SessionEra.IS_PRESENT + " and " + IS_OPEN,
                        Object[].class)
                .setParameter("token", token.hash())
                .setParameter("idle", idleSeconds)
                .getResultStream()
                .findFirst();
        if (row.isPresent() && (boolean) row.get()[5]) {
            markSeen(token);
        }
        return row.map(column -> new SignedInAccount(
                (long) column[0], (String) column[1], (String) column[2], (String) column[3], (boolean) column[4]));
    }

    /** Whether there is a session with this token, which may have ended. */
    @Transactional
    boolean isKnown(Token token) {
        return !database.createNativeQuery("select 1 from session where token_hash = ?1", Integer.class)
                .setParameter(1, token.hash())
                .getResultList()
                .isEmpty();
    }

    /** Stores a form's encoded fields in the row of an ended session; does nothing when there is no such row. */
    @Transactional
    void storeForm(Token token, String path, String fields) {
        database.createNativeMutationQuery(
                        "update session set carried_path = ?1, carried_fields = ?2 where token_hash = ?3")
                .setParameter(1, path)
                .setParameter(2, fields)
                .setParameter(3, token.hash())
                .executeUpdate();
    }

    /** Closes the former session, and moves a form that is stored in it to the present one if both are of one account. */
    @Transactional
    public void replace(Token former, Token present) {
        database.createNativeMutationQuery("update session n set carried_path = o.carried_path,"
                        + " carried_fields = o.carried_fields from session o"
                        + " where n.token_hash = ?1 and o.token_hash = ?2 and o.account_id = n.account_id")
                .setParameter(1, present.hash())
                .setParameter(2, former.hash())
                .executeUpdate();
        close(former);
    }

    /** The new token of a session, and whether the browser keeps it when it is closed. */
    public record Renewed(Token token, boolean stay) {}

    /** Adds a copy of a session with a new token. The former session is closed by the caller. */
    @Transactional
    public Renewed copy(Token former) {
        Token token = Token.random();
        boolean stay = database.createNativeQuery(
                        "insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent,"
                                + " flash, carried_path, carried_fields, confirmed_at, confirmed_by)"
                                + " select ?1, account_id, created_at, last_seen_at, expires_at, user_agent,"
                                + " flash, carried_path, carried_fields, confirmed_at, confirmed_by"
                                + " from session where token_hash = ?2"
                                + " returning expires_at - created_at > cast(?3 as double precision) * interval '1 second'",
                        Boolean.class)
                .setParameter(1, token.hash())
                .setParameter(2, former.hash())
                .setParameter(3, SessionCookie.SHORT_LIFETIME.toSeconds())
                .getSingleResult();
        return new Renewed(token, stay);
    }

    private void markSeen(Token token) {
        database.createNativeMutationQuery("update session set last_seen_at = now() where token_hash = ?1")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    @Transactional
    public void close(Token token) {
        database.createNativeMutationQuery("delete from session where token_hash = ?1")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** The signed-in browsers of an account: the browser with this token first, then in the order of their last request. */
    @Transactional
    public List<SignedInBrowser> browsers(long accountId, Token current) {
        return database.createNativeQuery(
                        "select id, token_hash = :token, user_agent, last_seen_at from session"
                                + " where account_id = :account and " + IS_OPEN
                                + " order by token_hash = :token desc, last_seen_at desc",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("token", current.hash())
                .setParameter("idle", idleSeconds)
                .getResultStream()
                .map(row -> new SignedInBrowser(
                        (long) row[0], (boolean) row[1], BrowserName.of((String) row[2]), (Instant) row[3]))
                .toList();
    }

    /**
     * Signs out every browser except the one with this token, and returns the number of browsers signed out. Their rows stay
     * for {@link #storeForm}: such a browser may show a form in which somebody has typed.
     */
    @Transactional
    public int closeOtherSessions(long accountId, Token current) {
        return database.createNativeMutationQuery("update session set expires_at = now()"
                        + " where account_id = :account and token_hash <> :token and " + IS_OPEN)
                .setParameter("account", accountId)
                .setParameter("token", current.hash())
                .setParameter("idle", idleSeconds)
                .executeUpdate();
    }

    /** Signs out one browser of the account, and returns whether it was signed in. Its row stays, see above. */
    @Transactional
    public boolean closeOne(long accountId, long sessionId) {
        return database.createNativeMutationQuery("update session set expires_at = now()"
                                + " where account_id = :account and id = :session and " + IS_OPEN)
                        .setParameter("account", accountId)
                        .setParameter("session", sessionId)
                        .setParameter("idle", idleSeconds)
                        .executeUpdate()
                == 1;
    }

    /** Signs out every browser. Their rows stay, see {@link #closeOtherSessions}. */
    @Transactional
    public void closeAll(long accountId) {
        database.createNativeMutationQuery(
                        "update session set expires_at = now() where account_id = ?1 and expires_at > now()")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
