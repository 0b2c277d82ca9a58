package org.estrade.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.estrade.session.SessionCookie;
import org.estrade.session.SessionRepository;
import org.estrade.session.Token;

/** Ties the browser that sent this request to an account, and unties it. */
@RequestScoped
class SignIn {

    private final SessionRepository sessions;
    private final SessionCookie cookie;
    private final RoutingContext context;

    SignIn(SessionRepository sessions, SessionCookie cookie, RoutingContext context) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.context = context;
    }

    /** @param stay whether it lasts thirty days, whatever happens to the browser's window, and not just this one */
    void open(Account account, boolean stay) {
        Token token = sessions.open(
                account.id,
                stay ? SessionCookie.THIS_DEVICE : SessionCookie.THIS_DAY,
                context.request().getHeader("User-Agent"));
        cookie.read(context.request()).ifPresent(former -> sessions.replace(former, token));
        cookie.write(context.response(), token, stay);
    }

    void close() {
        cookie.read(context.request()).ifPresent(sessions::close);
        cookie.clear(context.response());
    }
}
