package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.HostAndPort;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://talks.example, true",
        "https://TALKS.example:443, true",
        "https://talks.example/admin/talks?x=1, true",
        "http://talks.example, false",
        "https://talks.example:8443, false",
        "https://talks.example.evil.example, false",
        "https://talks.example@evil.example, false",
        "https://localhost, false",
        "null, false",
        "//talks.example, false",
        "'https://talks.example evil', false"
    })
    void withAConfiguredAddressSchemeHostAndPortCount(String sender, boolean own) {
        SiteAddress site = new SiteAddress(Optional.of("https://talks.example/"));
        assertEquals(own, site.isOrigin(sender, HostAndPort.create("localhost", 8080)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://localhost:8080/login, true",
        "https://localhost:8080, true",
        "http://localhost, false",
        "http://localhost:8081, false",
        "http://127.0.0.1:8080, false",
        "null, false",
        "'', false"
    })
    void withoutOneTheRequestsOwnHostAndPortCount(String sender, boolean own) {
        SiteAddress site = new SiteAddress(Optional.empty());
        assertEquals(own, site.isOrigin(sender, HostAndPort.create("localhost", 8080)));
    }
}
