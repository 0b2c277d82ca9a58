package org.estrade.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site's only cookie. It holds the token of a session, and visitors never get it. */
@Singleton
public class SessionCookie {

    /** How long a session lasts, without and with "stay signed in". */
    public static final Duration THIS_DAY = Duration.ofHours(12);

    public static final Duration THIS_DEVICE = Duration.ofDays(30);

    private final boolean secure;

    /** @param secure whether browsers send the cookie over https only; its name then also binds it to this host */
    SessionCookie(@ConfigProperty(name = "estrade.session.secure") boolean secure) {
        this.secure = secure;
    }

    public Optional<Token> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name())).map(cookie -> new Token(cookie.getValue()));
    }

    /**
     * Writes the token into the cookie.
     *
     * @param stay whether the browser keeps the cookie when it is closed
     */
    public void write(HttpServerResponse response, Token token, boolean stay) {
        Cookie cookie = cookie(token.text());
        if (stay) {
            cookie.setMaxAge(THIS_DEVICE.toSeconds());
        }
        response.addCookie(cookie);
    }

    public void clear(HttpServerResponse response) {
        response.addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name(), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                // not Strict: a link from a message may open the admin; changes need one of our own pages anyway
                .setSameSite(CookieSameSite.LAX);
    }

    private String name() {
        return secure ? "__Host-estrade" : "estrade";
    }
}
