package org.estrade.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** Where this site is on the web: {@code ESTRADE_BASE_URL} when it is set, else where the request was sent. */
@Singleton
public class SiteAddress {

    // no path: pages are at the root of their host
    private static final Pattern ORIGIN =
            Pattern.compile("(?<scheme>(?i:https?))://(?<host>[^\\s/?#@:]+|\\[[0-9A-Fa-f:.]+])(?<port>:[0-9]{1,5})?/*");

    private final Optional<String> baseUrl;

    /** @throws StartupError when the configured address is none that a site can have */
    SiteAddress(@ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
        this.baseUrl = baseUrl.map(SiteAddress::origin);
    }

    /** As browsers send it: a name in other letters is in those that the network knows. */
    private static String origin(String configured) {
        Matcher parts = ORIGIN.matcher(configured.strip());
        if (parts.matches()) {
            String port = parts.group("port") == null ? "" : parts.group("port");
            String origin = parts.group("scheme") + "://" + ascii(parts.group("host")) + port;
            if (WebAddress.isValid(origin)) {
                return origin;
            }
        }
        throw new StartupError(
                ("ESTRADE_BASE_URL is %s, which is no site's address: write its scheme and its host alone,"
                                + " as in https://talks.example.org.")
                        .formatted(configured));
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException noName) {
            return "";
        }
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
