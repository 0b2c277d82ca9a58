package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import org.estrade.startup.StartupError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void withAConfiguredAddressSchemeHostAndPortMustMatch(String sender, boolean own) {
        SiteAddress site = new SiteAddress(Optional.of("https://talks.example/"));
        assertEquals(own, site.isOrigin(sender, HostAndPort.create("localhost", 8080)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://talks.example, https://talks.example",
        "https://talks.example///, https://talks.example",
        "HTTP://127.0.0.1:8080, HTTP://127.0.0.1:8080",
        "'https://[::1]:8443', 'https://[::1]:8443'",
        "https://conférences.example, https://xn--confrences-e7a.example"
    })
    void theConfiguredAddressHasTheFormThatBrowsersSend(String configured, String origin) {
        assertEquals(
                origin, new SiteAddress(Optional.of(configured)).configured().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks.example",
                "ftp://talks.example",
                "https://",
                "https://talks.example/conferences",
                "https://talks.example?x",
                "https://someone@talks.example",
                "https://talks_here.example",
                "https://-.example",
                "https://talks .example"
            })
    void aConfiguredAddressThatIsNotAnOriginIsRefusedWithASentence(String configured) {
        Optional<String> set = Optional.of(configured);
        assertEquals(
                "ESTRADE_BASE_URL is " + configured + ", which is no site's address: write its scheme and its host"
                        + " alone, as in https://talks.example.org.",
                assertThrows(StartupError.class, () -> new SiteAddress(set)).getMessage());
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
    void withoutAConfiguredAddressHostAndPortMustMatchTheRequest(String sender, boolean own) {
        SiteAddress site = new SiteAddress(Optional.empty());
        assertEquals(own, site.isOrigin(sender, HostAndPort.create("localhost", 8080)));
    }

    @Test
    void anInventedHostIsNotThisSite() {
        SiteAddress site = new SiteAddress(Optional.empty());
        for (String origin : List.of("http://localhost:8080", "http://127.0.0.1", "https://[::1]:8443")) {
            assertTrue(site.isConfirmed(origin), origin);
        }
        for (String origin :
                List.of("http://invented.example", "http://localhost.invented.example", "http://x@localhost")) {
            assertFalse(site.isConfirmed(origin), origin);
        }
        assertTrue(new SiteAddress(Optional.of("https://talks.example")).isConfirmed("https://talks.example"));
    }
}
