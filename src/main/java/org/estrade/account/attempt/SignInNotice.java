package org.estrade.account.attempt;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.estrade.session.Actor;
import org.estrade.session.BrowserName;
import org.estrade.session.Token;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The news about the account since this browser's last visit: browsers that signed in for the first time, and many failures to
 * sign in. The next page of the admin says it once, in one line: {@code {cdi:signInNotice.take}}.
 */
@Named("signInNotice")
@RequestScoped
public class SignInNotice {

    /** The number of failures from which the line says them. Fewer are mostly typing errors of the speaker. */
    static final int MANY_FAILURES = 5;

    /**
     * The news that the line says.
     *
     * @param browsers the number of browsers that signed in for the first time
     * @param device the last of these browsers
     * @param failures the number of failures, 0 when there were few
     */
    public record News(long browsers, BrowserName device, long failures) {}

    private final Session database;
    private final KnownBrowserCookie cookie;
    private final RoutingContext context;
    private final Actor actor;
    private boolean isTaken;
    private @Nullable News news;

    SignInNotice(Session database, KnownBrowserCookie cookie, RoutingContext context, Actor actor) {
        this.database = database;
        this.cookie = cookie;
        this.context = context;
        this.actor = actor;
    }

    /** The news; null when there is none. The next page does not say it again. */
    @Transactional
    public @Nullable News take() {
        if (!isTaken) {
            isTaken = true;
            Optional<Token> token = cookie.read(context.request());
            Long account = actor.id();
            news = token.isPresent() && account != null ? read(account, token.get()) : null;
        }
        return news;
    }

    private @Nullable News read(long account, Token token) {
        Optional<Object[]> row = database.createNativeQuery(
                        "select b.id, max(e.id), count(*) filter (where e.kind = ?3),"
                                + " coalesce(sum(e.times) filter (where e.kind in (?4)), 0),"
                                + " (array_agg(e.user_agent order by e.id desc) filter (where e.kind = ?3))[1]"
                                + " from known_browser b join sign_in_event e on e.account_id = b.account_id"
                                + " and e.id > b.told_event_id and e.browser_id is distinct from b.id"
                                + " where b.account_id = ?1 and b.token_hash = ?2 group by b.id",
                        Object[].class)
                .setParameter(1, account)
                .setParameter(2, token.hash())
                .setParameter(3, SignInEvents.NEW_BROWSER)
                .setParameterList(4, SignInEvents.FAILURES)
                .getResultStream()
                .findFirst();
        if (row.isEmpty()) {
            return null;
        }
        Object[] column = row.get();
        long browsers = ((Number) column[2]).longValue();
        long failures = ((Number) column[3]).longValue();
        if (browsers == 0 && failures < MANY_FAILURES) {
            return null;
        }
        database.createNativeMutationQuery("update known_browser set told_event_id = ?1 where id = ?2")
                .setParameter(1, column[1])
                .setParameter(2, column[0])
                .executeUpdate();
        return new News(browsers, BrowserName.of((String) column[4]), failures < MANY_FAILURES ? 0 : failures);
    }
}
