package org.estrade.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds the token of a session. Visitors never get it. */
@Singleton
public class SessionCookie {

    /** The lifetime of a session without the option to stay signed in. */
    static final Duration SHORT_LIFETIME = Duration.ofHours(12);

    private final boolean secure;
    private final Duration longLifetime;

    /**
     * Chooses the attributes of the cookie.
     *
     * @param secure whether browsers send the cookie over https only; then its name also binds it to this host
     * @param longLifetime the lifetime of a session with the option to stay signed in
     */
    SessionCookie(
            @ConfigProperty(name = "estrade.session.secure") boolean secure,
            @ConfigProperty(name = "estrade.session.lifetime") Duration longLifetime) {
        this.secure = secure;
        this.longLifetime = longLifetime;
    }

    /** The lifetime of a session with or without the option to stay signed in. */
    public Duration lifetime(boolean stay) {
        return stay ? longLifetime : SHORT_LIFETIME;
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
            cookie.setMaxAge(longLifetime.toSeconds());
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
