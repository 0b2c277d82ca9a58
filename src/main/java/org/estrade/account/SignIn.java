package org.estrade.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.estrade.session.SessionCookie;
import org.estrade.session.SessionRepository;
import org.estrade.session.Token;
import org.estrade.web.SiteAddress;

/** Signs the browser of this request in and out: the session's row and the cookie. */
@RequestScoped
class SignIn {

    private final SessionRepository sessions;
    private final SessionCookie cookie;
    private final SiteAddress site;
    private final RoutingContext context;

    SignIn(SessionRepository sessions, SessionCookie cookie, SiteAddress site, RoutingContext context) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.site = site;
        this.context = context;
    }

    /**
     * Opens a session for an account, and writes its token into the cookie.
     *
     * @param stay whether the session lasts thirty days; otherwise it ends when the browser is closed, and after twelve
     *     hours at most
     */
    void open(Account account, boolean stay) {
        Token token = sessions.open(
                account.id,
                stay ? SessionCookie.LONG_LIFETIME : SessionCookie.SHORT_LIFETIME,
                context.request().getHeader("User-Agent"));
        site.confirm(context.request());
        cookie.read(context.request()).ifPresent(former -> sessions.replace(former, token));
        cookie.write(context.response(), token, stay);
    }

    /** Ends the session of the browser, and deletes the cookie. */
    void close() {
        cookie.read(context.request()).ifPresent(sessions::close);
        cookie.clear(context.response());
    }
}
