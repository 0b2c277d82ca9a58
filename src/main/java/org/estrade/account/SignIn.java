package org.estrade.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.session.SessionCookie;
import org.estrade.session.SessionRepository;
import org.estrade.session.Token;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Signs the browser of this request in and out: the session's row and the cookie. */
@RequestScoped
class SignIn {

    private final SessionRepository sessions;
    private final SessionCookie cookie;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final SiteAddress site;
    private final RoutingContext context;

    SignIn(
            SessionRepository sessions,
            SessionCookie cookie,
            KnownBrowsers browsers,
            SignInEvents events,
            SiteAddress site,
            RoutingContext context) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.browsers = browsers;
        this.events = events;
        this.site = site;
        this.context = context;
    }

    /**
     * Opens a session for an account, and writes its token into the cookie. From now on the browser is known to the account.
     *
     * @param stay whether the session stays when the browser is closed; otherwise it ends then, and after twelve hours at
     *     most
     */
    void open(Account account, boolean stay) {
        events.signedIn(account.id, openAndAdmit(account, stay), userAgent());
    }

    /** Opens the first session of a new account. That its browser is new, no other browser needs to be told. */
    void openFirst(Account account) {
        KnownBrowsers.Admitted browser = openAndAdmit(account, false);
        events.signedIn(account.id, new KnownBrowsers.Admitted(browser.id(), false), userAgent());
    }

    private KnownBrowsers.Admitted openAndAdmit(Account account, boolean stay) {
        Token token = sessions.open(account.id, cookie.lifetime(stay), userAgent());
        site.confirm(context.request());
        cookie.read(context.request()).ifPresent(former -> sessions.replace(former, token));
        cookie.write(context.response(), token, stay);
        return browsers.admit(account.id, token);
    }

    private @Nullable String userAgent() {
        return context.request().getHeader("User-Agent");
    }

    /** Ends the session of the browser, and deletes the cookie. */
    void close() {
        cookie.read(context.request()).ifPresent(sessions::close);
        cookie.clear(context.response());
    }
}
