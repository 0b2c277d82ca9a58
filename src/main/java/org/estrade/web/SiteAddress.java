package org.estrade.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where this site is on the web: {@code ESTRADE_BASE_URL} when it is set, else where the request was sent. */
@Singleton
public class SiteAddress {

    private final Optional<String> baseUrl;

    SiteAddress(@ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
        this.baseUrl = baseUrl.map(url -> url.replaceFirst("/+$", ""));
    }

    /** Scheme, host and port without a closing slash: {@code https://talks.example}. */
    public String of(HttpServerRequest request) {
        return baseUrl.orElseGet(() -> request.scheme() + "://" + named(request.authority()));
    }

    /** An old client may not say which host it means. */
    private static String named(@Nullable HostAndPort authority) {
        return authority == null || authority.host().isEmpty() ? "localhost" : authority.toString();
    }

    /** The configured one, without a closing slash. */
    public Optional<String> configured() {
        return baseUrl;
    }

    /**
     * Whether a page at that address is one of this site's. Without a configured address only host and port count: a
     * proxy that ends TLS hides the scheme.
     *
     * @param addressed host and port that the request was sent to
     */
    public boolean isOrigin(@Nullable String address, @Nullable HostAndPort addressed) {
        URI sender = uri(address);
        if (sender == null || sender.getScheme() == null || sender.getHost() == null) {
            return false;
        }
        if (baseUrl.isPresent()) {
            URI own = uri(baseUrl.get());
            return own != null
                    && sender.getScheme().equalsIgnoreCase(own.getScheme())
                    && hostAndPort(sender).equals(hostAndPort(own));
        }
        return addressed != null
                && hostAndPort(sender).equals(hostAndPort(sender.getScheme(), addressed.host(), addressed.port()));
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : new URI(address);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static String hostAndPort(URI uri) {
        return hostAndPort(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    private static String hostAndPort(String scheme, String host, int port) {
        int standard = scheme.equalsIgnoreCase("https") ? 443 : 80;
        return host.toLowerCase(Locale.ROOT) + ":" + (port < 0 ? standard : port);
    }
}
