package org.estrade.account.attempt;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estrade.session.BrowserName;
import org.estrade.session.Token;
import org.hibernate.Session;

/** The browsers that signed in to an account once and are still known, each by the token in its cookie. */
@RequestScoped
public class KnownBrowsers {

    /** The most browsers of one account. One more takes the place of the one that signed in the longest ago. */
    static final int MOST = 20;

    /**
     * A known browser without an open session.
     *
     * @param device the name of the browser and of its operating system
     * @param used the time of its last sign-in
     */
    public record SignedOut(long id, BrowserName device, Instant used) {}

    /** A browser that has signed in; {@code isNew} when it was not known before. */
    public record Admitted(long id, boolean isNew) {}

    private final Session database;
    private final KnownBrowserCookie cookie;
    private final RoutingContext context;

    KnownBrowsers(Session database, KnownBrowserCookie cookie, RoutingContext context) {
        this.database = database;
        this.cookie = cookie;
        this.context = context;
    }

    /** The id of the browser of this request, when it is known to the account with this name. */
    @Transactional
    public Optional<Long> idFor(String username) {
        // asked of every browser, with the same query for every name: the time does not tell which names exist
        Token token = cookie.read(context.request()).orElseGet(Token::random);
        return database.createNativeQuery(
                        "select b.id from known_browser b join account_name n on n.account_id = b.account_id"
                                + " where b.token_hash = ?1 and n.name_key = ?2",
                        Long.class)
                .setParameter(1, token.hash())
                .setParameter(2, UsernameKey.of(username))
                .getResultStream()
                .findFirst();
    }

    /** Makes the browser of this request known to the account, and writes its cookie. */
    @Transactional
    public Admitted admit(long accountId, Token session) {
        Token token = cookie.read(context.request()).orElseGet(Token::random);
        Optional<Long> known = database.createNativeQuery(
                        "update known_browser set session_hash = ?1, user_agent = ?2, used_at = now()"
                                + " where token_hash = ?3 and account_id = ?4 returning id",
                        Long.class)
                .setParameter(1, session.hash())
                .setParameter(2, userAgent())
                .setParameter(3, token.hash())
                .setParameter(4, accountId)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            cookie.write(context.response(), token);
            return new Admitted(known.get(), false);
        }
        // never the token that the browser brought: a stranger may have put it there
        Token fresh = Token.random();
        long id = add(accountId, session, fresh);
        deleteBeyond(accountId);
        cookie.write(context.response(), fresh);
        return new Admitted(id, true);
    }

    private long add(long accountId, Token session, Token token) {
        return database.createNativeQuery(
                        "insert into known_browser (token_hash, account_id, session_hash, user_agent, told_event_id)"
                                + " select ?1, ?2, ?3, ?4, coalesce(max(told_event_id), 0) from known_browser"
                                + " where account_id = ?2 returning id",
                        Long.class)
                .setParameter(1, token.hash())
                .setParameter(2, accountId)
                .setParameter(3, session.hash())
                .setParameter(4, userAgent())
                .getSingleResult();
    }

    private void deleteBeyond(long accountId) {
        database.createNativeMutationQuery("delete from known_browser where id in (select id from known_browser"
                        + " where account_id = ?1 order by used_at desc, id desc offset ?2)")
                .setParameter(1, accountId)
                .setParameter(2, MOST)
                .executeUpdate();
    }

    /** The known browsers of the account that have no open session, the last one that signed in first. */
    @Transactional
    public List<SignedOut> signedOut(long accountId, List<Long> openSessions) {
        return database.createNativeQuery(
                        "select b.id, b.user_agent, b.used_at from known_browser b"
                                + " left join session s on s.token_hash = b.session_hash"
                                + " where b.account_id = ?1 and coalesce(s.id, 0) not in (?2)"
                                + " order by b.used_at desc, b.id desc",
                        Object[].class)
                .setParameter(1, accountId)
                .setParameterList(2, openSessions)
                .getResultStream()
                .map(row -> new SignedOut((long) row[0], BrowserName.of((String) row[1]), (Instant) row[2]))
                .toList();
    }

    /** Forgets a known browser of the account, and returns whether it was one of its browsers. */
    @Transactional
    public boolean forget(long accountId, long id) {
        return database.createNativeMutationQuery("delete from known_browser where account_id = ?1 and id = ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** Forgets the browser that has this session. */
    @Transactional
    public void forgetOfSession(long accountId, long sessionId) {
        database.createNativeMutationQuery("delete from known_browser where account_id = ?1 and session_hash ="
                        + " (select token_hash from session where id = ?2)")
                .setParameter(1, accountId)
                .setParameter(2, sessionId)
                .executeUpdate();
    }

    /** Notes that a browser has another session in the place of this one. */
    @Transactional
    void follow(Token former, Token present) {
        database.createNativeMutationQuery("update known_browser set session_hash = ?1 where session_hash = ?2")
                .setParameter(1, present.hash())
                .setParameter(2, former.hash())
                .executeUpdate();
    }

    /** Forgets every browser of the account except the one of this request. */
    @Transactional
    public void forgetOthers(long accountId) {
        Token token = cookie.read(context.request()).orElseGet(Token::random);
        database.createNativeMutationQuery("delete from known_browser where account_id = ?1 and token_hash <> ?2")
                .setParameter(1, accountId)
                .setParameter(2, token.hash())
                .executeUpdate();
    }

    private String userAgent() {
        String header = context.request().getHeader("User-Agent");
        return header == null ? "" : header.substring(0, Math.min(header.length(), 500));
    }
}
