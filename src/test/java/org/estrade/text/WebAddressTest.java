package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.estrade.text.WebAddress.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "https://www.müller.de/x https://www.xn--mller-kva.de/x",
                "https://my_conf.example.org/2024 https://my_conf.example.org/2024",
                "\"https://example.org/a b.pdf\" https://example.org/a%20b.pdf",
                "https://example.org/?q[]=1 https://example.org/?q[]=1",
                "https://example.org/a|b https://example.org/a%7Cb",
                "https://example.org/100% https://example.org/100%25",
                "https://example.org/?a={b}|c https://example.org/?a=%7Bb%7D%7Cc",
                "https://example.org/café#über https://example.org/caf%C3%A9#%C3%BCber",
                "https://example.org\\talks\\1 https://example.org/talks/1",
                "www.example.org https://www.example.org",
                "www.example.org/talks?a=1#b https://www.example.org/talks?a=1#b",
                "http://日本.jp/日本 http://xn--wgv71a.jp/%E6%97%A5%E6%9C%AC",
                "https://example.org https://example.org",
                "HTTPS://Example.org/A%c3%a9 HTTPS://Example.org/A%c3%a9",
                "http://[::1]:8080/x http://[::1]:8080/x"
            })
    void addressIsStoredInItsNetworkForm(String typed, String stored) {
        assertEquals(stored, WebAddress.normalised(typed));
        assertEquals(stored, WebAddress.normalised(stored));
        assertTrue(WebAddress.isValid(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.xn--mller-kva.de/x,https://www.müller.de/x",
        "https://example.org/caf%C3%A9?q=%C3%BC,https://example.org/café?q=ü",
        "https://example.org/a%20b%2Fc%25,https://example.org/a%20b%2Fc%25",
        "https://example.org/caf%c3%a9,https://example.org/caf%c3%a9",
        "https://example.org/%FF,https://example.org/%FF",
        "https://example.org/%E2%80%AE,https://example.org/%E2%80%AE",
        "https://example.org,https://example.org",
        "mailto:ada@example.org,mailto:ada@example.org"
    })
    void addressIsShownInItsReadableForm(String stored, String shown) {
        assertEquals(shown, WebAddress.readable(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/?q[]=1,https://example.org/?q%5B%5D=1",
        "https://example.org/é,https://example.org/%C3%A9",
        "http://[::1]/x,http://[::1]/x",
        "https://example.org,https://example.org"
    })
    void addressIsAUriForStrictReaders(String stored, String uri) {
        assertEquals(uri, WebAddress.uri(stored));
        assertEquals(uri, URI.create(uri).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1),OTHER_SCHEME",
        "data:text/html;x,OTHER_SCHEME",
        "ftp://example.org/x,OTHER_SCHEME",
        "mailto:ada@example.org,OTHER_SCHEME",
        "https://ada:secret@example.org/,USER_NAME",
        "https://ada@example.org,USER_NAME",
        "https://,HOST",
        "https:///x,HOST",
        "https:example.org,HOST",
        "https://a..b/,HOST",
        "https://exa mple.org/,HOST",
        "https://example.org:99999/,HOST",
        "example.org/talks,NO_SCHEME",
        "talks,NO_SCHEME",
        "//example.org/,NO_SCHEME",
        "localhost:8080/x,NO_SCHEME"
    })
    void textThatIsNoAddressIsRefusedWithItsReason(String typed, Refusal refusal) {
        assertEquals(Optional.of(refusal), WebAddress.refusal(typed));
        assertEquals(typed, WebAddress.normalised(typed));
        assertFalse(WebAddress.isValid(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a b",
                "https://example.org/\n",
                "https://example.org/\"x",
                "https://x.org/<b>"
            })
    void addressWithASpaceOrAQuoteIsNotValidUntilItIsNormalised(String typed) {
        assertFalse(WebAddress.isValid(typed));
        assertTrue(WebAddress.isValid(WebAddress.normalised(typed.strip())));
    }
}
