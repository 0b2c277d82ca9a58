package org.estrade.account.passkey;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.regex.Pattern;
import org.estrade.web.SiteAddress;

/**
 * The site as authenticators know it (WebAuthn: relying party). Its id is the host of {@code ESTRADE_BASE_URL}, or without that
 * setting the host of the request. A passkey works on this host alone.
 */
@Named("relyingParty")
@RequestScoped
public class RelyingParty {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");

    private final SiteAddress site;
    private final HttpServerRequest request;

    RelyingParty(SiteAddress site, RoutingContext context) {
        this.site = site;
        this.request = context.request();
    }

    /** The host name, without its port. */
    String id() {
        String host = URI.create(site.of(request)).getHost();
        return host == null ? "" : host;
    }

    /** Whether browsers make passkeys for this host: not for one that is a number. */
    public boolean isPossible() {
        return !id().isEmpty() && !NUMERIC.matcher(id()).matches();
    }

    /** Whether this is the origin of the site. */
    boolean isOrigin(String origin) {
        return site.isOrigin(origin, request.authority());
    }
}
