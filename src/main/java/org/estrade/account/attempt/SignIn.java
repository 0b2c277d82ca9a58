package org.estrade.account.attempt;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.estrade.session.Confirmations;
import org.estrade.session.SessionCookie;
import org.estrade.session.SessionRepository;
import org.estrade.session.Token;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Signs the browser of this request in and out: the session's row and the cookie. */
@RequestScoped
public class SignIn {

    private final SessionRepository sessions;
    private final Confirmations confirmations;
    private final SessionCookie cookie;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final SiteAddress site;
    private final RoutingContext context;

    SignIn(
            SessionRepository sessions,
            Confirmations confirmations,
            SessionCookie cookie,
            KnownBrowsers browsers,
            SignInEvents events,
            SiteAddress site,
            RoutingContext context) {
        this.sessions = sessions;
        this.confirmations = confirmations;
        this.cookie = cookie;
        this.browsers = browsers;
        this.events = events;
        this.site = site;
        this.context = context;
    }

    /**
     * Opens a session for an account, and writes its token into the cookie. From now on the browser is known to the account.
     *
     * @param accountId the id of the account
     * @param stay whether the session stays when the browser is closed; otherwise it ends then, and after twelve hours at
     *     most
     */
    public void open(long accountId, boolean stay) {
        events.signedIn(accountId, openAndAdmit(accountId, stay, Confirmations.Means.PASSWORD), userAgent());
    }

    /** Opens a session, as {@link #open} does, for somebody who used a passkey. */
    public void openWithPasskey(long accountId, boolean stay) {
        events.signedIn(accountId, openAndAdmit(accountId, stay, Confirmations.Means.PASSKEY), userAgent());
    }

    /** Gives the session of this browser a new token, so that a copy of its cookie opens nothing any more. */
    @Transactional
    public void renew() {
        Token former = cookie.read(context.request()).orElseThrow();
        SessionRepository.Renewed renewed = sessions.copy(former);
        browsers.follow(former, renewed.token());
        sessions.close(former);
        cookie.write(context.response(), renewed.token(), renewed.stay());
    }

    /** Opens the first session of a new account. That its browser is new, no other browser needs to be told. */
    public void openFirst(long accountId) {
        KnownBrowsers.Admitted browser = openAndAdmit(accountId, false, Confirmations.Means.PASSWORD);
        events.signedIn(accountId, new KnownBrowsers.Admitted(browser.id(), false), userAgent());
    }

    private KnownBrowsers.Admitted openAndAdmit(long accountId, boolean stay, Confirmations.Means means) {
        Token token = sessions.open(accountId, cookie.lifetime(stay), userAgent());
        confirmations.confirm(token, means);
        site.confirm(context.request());
        cookie.read(context.request()).ifPresent(former -> sessions.replace(former, token));
        cookie.write(context.response(), token, stay);
        return browsers.admit(accountId, token);
    }

    private @Nullable String userAgent() {
        return context.request().getHeader("User-Agent");
    }

    /** Ends the session of the browser, and deletes the cookie. */
    public void close() {
        cookie.read(context.request()).ifPresent(sessions::close);
        cookie.clear(context.response());
    }
}
