package org.estrade.account.attempt;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.session.Token;

/**
 * The cookie of a browser that signed in once (OWASP: device cookie). It opens nothing: it only says that failures of others
 * do not count for this browser. It stays when the speaker signs out.
 */
@Singleton
public class KnownBrowserCookie {

    /** The longest lifetime that browsers grant. */
    static final Duration LIFETIME = Duration.ofDays(400);

    private final boolean secure;

    KnownBrowserCookie(@ConfigProperty(name = "estrade.session.secure") boolean secure) {
        this.secure = secure;
    }

    public Optional<Token> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name())).map(cookie -> new Token(cookie.getValue()));
    }

    void write(HttpServerResponse response, Token token) {
        response.addCookie(Cookie.cookie(name(), token.text())
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(LIFETIME.toSeconds()));
    }

    private String name() {
        return secure ? "__Host-estrade-browser" : "estrade-browser";
    }
}
