package org.estrade.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The origin of this site on the web: {@code ESTRADE_BASE_URL} if it is set, otherwise the origin to which a request was
 * sent.
 */
@Singleton
public class SiteAddress {

    // without a path: the site is always at the root of its host
    private static final Pattern ORIGIN =
            Pattern.compile("(?<scheme>(?i:https?))://(?<host>[^\\s/?#@:]+|\\[[0-9A-Fa-f:.]+])(?<port>:[0-9]{1,5})?/*");

    private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");

    private static final int MOST_CONFIRMED = 20;

    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    // those that the pattern was found to match
    private final Set<String> local = ConcurrentHashMap.newKeySet();
    private final Optional<String> baseUrl;

    /**
     * Reads the configured address.
     *
     * @throws StartupError if {@code ESTRADE_BASE_URL} is not an origin
     */
    SiteAddress(@ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
        this.baseUrl = baseUrl.map(SiteAddress::origin);
    }

    /** The configured origin in the form that browsers send: an internationalised host name in its ASCII form. */
    private static String origin(String configured) {
        Matcher parts = ORIGIN.matcher(configured.strip());
        if (parts.matches()) {
            String port = parts.group("port") == null ? "" : parts.group("port");
            String origin = parts.group("scheme") + "://" + ascii(parts.group("host")) + port;
            // stricter than a link: browsers must send this very host, and no certificate has a name with an underscore
            URI uri = uri(origin);
            if (WebAddress.isValid(origin) && uri != null && uri.getHost() != null) {
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
        } catch (IllegalArgumentException notAHostName) {
            return "";
        }
    }

    /** The origin of the site for a request, without a closing slash: {@code https://talks.example}. */
    public String of(HttpServerRequest request) {
        return baseUrl.orElseGet(() -> request.scheme() + "://" + host(request.authority()));
    }

    /** The host and port of the request; {@code localhost} when an HTTP/1.0 client sends none. */
    private static String host(@Nullable HostAndPort authority) {
        return authority == null || authority.host().isEmpty() ? "localhost" : authority.toString();
    }

    /**
     * Confirms that the origin of this request is one of this site's, because somebody has signed in there. Without {@code
     * ESTRADE_BASE_URL}, anybody can send a request for any host.
     */
    public void confirm(HttpServerRequest request) {
        if (baseUrl.isEmpty() && confirmed.size() < MOST_CONFIRMED) {
            confirmed.add(of(request));
        }
    }

    /** Whether an origin is this site's: configured, confirmed by a sign-in, or of this machine. */
    public boolean isConfirmed(String origin) {
        if (baseUrl.isPresent() || confirmed.contains(origin) || local.contains(origin)) {
            return true;
        }
        boolean isLocal = LOCAL.matcher(origin).matches();
        if (isLocal && local.size() < MOST_CONFIRMED) {
            local.add(origin);
        }
        return isLocal;
    }

    /** The origins at which pages are asked for: the configured one, otherwise those where somebody has signed in. */
    public Set<String> origins() {
        return baseUrl.map(Set::of).orElseGet(() -> Set.copyOf(confirmed));
    }

    /** The configured origin, without a closing slash. */
    public Optional<String> configured() {
        return baseUrl;
    }

    /**
     * Whether an address belongs to this site. Without a configured origin only host and port are compared, because a proxy
     * that terminates TLS hides the scheme.
     *
     * @param address the address of the page that sent the request, null when unknown
     * @param addressed the host and port to which the request was sent
     */
    public boolean isOrigin(@Nullable String address, @Nullable HostAndPort addressed) {
        URI sender = uri(address);
        if (sender == null || sender.getScheme() == null || sender.getHost() == null) {
            return false;
        }
        if (baseUrl.isPresent()) {
            URI configuredOrigin = uri(baseUrl.get());
            return configuredOrigin != null
                    && sender.getScheme().equalsIgnoreCase(configuredOrigin.getScheme())
                    && hostAndPort(sender).equals(hostAndPort(configuredOrigin));
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
