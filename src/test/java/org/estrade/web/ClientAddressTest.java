package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.startup.StartupError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "2001:db8:1:3::9, 20010db800010003",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void theIpv6AddressesOfOneSubscriberAreOneNetwork(String address, String network) {
        assertEquals(network, ClientAddress.network(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // without a proxy, the header is what the visitor wrote
                "false |                     | 203.0.113.9 | 192.0.2.1                        | 203.0.113.9",
                // nginx appends with $proxy_add_x_forwarded_for: what comes before is the visitor's
                "true  |                     | 10.0.0.2    | 192.0.2.1, 203.0.113.9           | 203.0.113.9",
                "true  |                     | 10.0.0.2    | 203.0.113.9                      | 203.0.113.9",
                "true  |                     | 10.0.0.2    | ''                               | 10.0.0.2",
                "true  |                     | 10.0.0.2    | 192.0.2.1, nonsense              | 10.0.0.2",
                "true  |                     | 10.0.0.2    | [2001:db8::1]:443                | 2001:db8::1",
                // two proxies
                "true  | 10.0.0.0/8,127.0.0.1 | 127.0.0.1  | 192.0.2.1, 203.0.113.9, 10.1.2.3 | 203.0.113.9",
                // somebody who goes past the proxies
                "true  | 10.0.0.0/8          | 203.0.113.9 | 192.0.2.1                        | 203.0.113.9"
            })
    void theLastAddressThatIsNoTrustedProxyCounts(
            boolean behindProxy, @Nullable String trusted, String connected, String forwarded, String client) {
        Optional<List<String>> proxies = Optional.ofNullable(trusted).map(list -> List.of(list.split(",", -1)));
        assertEquals(client, new ClientAddress(behindProxy, proxies).of(request(connected, forwarded)));
    }

    @Test
    void aProxyThatIsNoAddressStopsTheStart() {
        for (String wrong : List.of("proxy", "10.0.0.0/33", "10.0.0.0/x", "")) {
            Optional<List<String>> proxies = Optional.of(List.of(wrong));
            assertThrows(StartupError.class, () -> new ClientAddress(true, proxies), wrong);
        }
    }

    private static HttpServerRequest request(String connected, String forwarded) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (!forwarded.isEmpty()) {
            headers.add("X-Forwarded-For", forwarded);
        }
        HttpConnection connection = answering(
                HttpConnection.class, Map.of("remoteAddress", SocketAddress.inetSocketAddress(40_000, connected)));
        return answering(HttpServerRequest.class, Map.of("headers", headers, "connection", connection));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
