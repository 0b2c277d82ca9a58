package org.estrade.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.jspecify.annotations.Nullable;

/**
 * The network address that a request comes from, for limits of each address. Behind a proxy it is the last element of
 * X-Forwarded-For that is not a trusted proxy itself: proxies append, so that the elements before it are what the visitor
 * wrote.
 */
@Singleton
public class ClientAddress {

    private final boolean behindProxy;
    private final List<IpSubnetFilterRule> trusted;

    /**
     * Reads the settings.
     *
     * @param behindProxy whether a proxy adds an element to X-Forwarded-For; otherwise the header is ignored
     * @param proxies the addresses of our proxies, or their networks as in {@code 10.0.0.0/8}; without them, there is one
     *     proxy, whichever address it has
     * @throws StartupError if an element is neither an address nor a network
     */
    ClientAddress(
            @ConfigProperty(name = "estrade.behind-proxy", defaultValue = "false") boolean behindProxy,
            @ConfigProperty(name = "estrade.trusted-proxies") Optional<List<String>> proxies) {
        this.behindProxy = behindProxy;
        this.trusted = proxies.orElse(List.of()).stream()
                .map(String::strip)
                .map(ClientAddress::rule)
                .toList();
    }

    private static IpSubnetFilterRule rule(String network) {
        try {
            String[] parts = network.split("/", 2);
            if (NetUtil.isValidIpV4Address(parts[0]) || NetUtil.isValidIpV6Address(parts[0])) {
                int whole = NetUtil.isValidIpV4Address(parts[0]) ? 32 : 128;
                int prefix = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
                return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
            }
        } catch (IllegalArgumentException malformed) {
            // refused below
        }
        throw new StartupError(
                "ESTRADE_TRUSTED_PROXIES has %s, which is neither an address nor a network: write them as in"
                                .formatted(network)
                        + " 10.0.0.2,192.168.0.0/16.");
    }

    /** The address of the client in text form; {@code unknown} when the connection has none. */
    public String of(HttpServerRequest request) {
        SocketAddress socket = request.connection().remoteAddress();
        String connected = socket == null || socket.hostAddress() == null ? "unknown" : socket.hostAddress();
        if (!behindProxy || (!trusted.isEmpty() && !isTrusted(connected))) {
            return connected;
        }
        List<String> elements = request.headers().getAll("X-Forwarded-For").stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        for (int i = elements.size() - 1; i >= 0; i--) {
            String element = address(elements.get(i));
            if (element == null) {
                return connected;
            }
            if (!isTrusted(element)) {
                return element;
            }
            connected = element;
        }
        return connected;
    }

    /** The network of the client, see {@link #network(String)}. */
    public String networkOf(HttpServerRequest request) {
        return network(of(request));
    }

    private boolean isTrusted(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && trusted.stream().anyMatch(rule -> rule.matches(socketAddress(bytes)));
    }

    private static InetSocketAddress socketAddress(byte[] bytes) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(bytes), 0);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }

    /** The address in an element, which may have brackets and a port; null when there is none. */
    private static @Nullable String address(String element) {
        String bare = element.replaceFirst("^\\[([^]]*)](:[0-9]+)?$", "$1").replaceFirst("^([0-9.]+):[0-9]+$", "$1");
        return NetUtil.isValidIpV4Address(bare) || NetUtil.isValidIpV6Address(bare) ? bare : null;
    }

    /** The network of an address: an IPv6 subscriber has a whole /64, which counts as one. */
    public static String network(String clientAddress) {
        if (!clientAddress.contains(":")) {
            return clientAddress;
        }
        try {
            InetAddress address = InetAddress.getByName(clientAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return clientAddress;
        }
    }
}
