package org.estrade.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.RawRequest;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestFiltersTest {

    private static final String OTHER = "rien n’a été fait";

    @Inject
    InlineStyle publicStyle;

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @Test
    void onlyPagesOfThisSiteMayChangeSomething() {
        String siteOrigin = SignedInSpeaker.origin();
        Map<List<String>, Boolean> cases = new LinkedHashMap<>();
        cases.put(List.of(), false);
        cases.put(List.of("Sec-Fetch-Site: same-origin"), true);
        cases.put(List.of("Sec-Fetch-Site: same-site"), false);
        cases.put(List.of("Sec-Fetch-Site: cross-site"), false);
        cases.put(List.of("Sec-Fetch-Site: none"), false);
        cases.put(List.of("Sec-Fetch-Site: "), false);
        cases.put(List.of("Sec-Fetch-Site: cross-site", "Origin: " + siteOrigin), false);
        cases.put(List.of("Origin: " + siteOrigin), true);
        cases.put(List.of("Origin: null"), false);
        cases.put(List.of("Origin: //evil.example"), false);
        cases.put(List.of("Origin: https://evil.example"), false);
        cases.put(List.of("Origin: https://evil.example", "Referer: " + siteOrigin + "/login"), false);
        cases.put(List.of("Referer: " + siteOrigin + "/login"), true);
        cases.put(List.of("Referer: https://evil.example/" + siteOrigin), false);
        cases.put(List.of("Referer: " + siteOrigin + ".evil.example/"), false);

        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "PROPFIND", "post")) {
            for (String path : List.of("/login", "/logout", "/setup", "/admin/talks", "/nowhere")) {
                cases.forEach((headers, passes) -> {
                    RawRequest answer = RawRequest.send(method, path, headers.toArray(String[]::new));
                    boolean refused = answer.status() == 403 && answer.body().contains(OTHER);
                    assertEquals(passes, !refused, method + " " + path + " " + headers + " " + answer.status());
                });
            }
        }
    }

    @Test
    void aGetRequestNeedsNoOrigin() {
        assertEquals(
                200,
                RawRequest.send("GET", "/login", "Sec-Fetch-Site: cross-site").status());
        assertEquals(
                200,
                RawRequest.send("HEAD", "/login", "Sec-Fetch-Site: cross-site").status());
    }

    @Test
    void aRefusalContainsItsReason() {
        RawRequest silent = RawRequest.send("POST", "/login", "Accept-Language: en");
        assertEquals(
                "This request does not say which page it comes from: nothing was done. The browser, or a filter,"
                        + " removes the headers Sec-Fetch-Site, Origin and Referer; let one of them through.\n",
                silent.body());
        assertEquals(
                List.of("text/plain; charset=utf-8", "en", "no-store"),
                List.of(
                        silent.header("Content-Type").orElse(""),
                        silent.header("Content-Language").orElse(""),
                        silent.header("Cache-Control").orElse("")));
        RawRequest odd = RawRequest.send("GET", "/admin;x");
        assertEquals(
                "400 Cette adresse n’est pas valable. Repartez de la page d’accueil.\n",
                odd.status() + " " + odd.body());
    }

    @Test
    void aRefusedFormDoesNotDelayTheNextRequest() {
        String answers = RawRequest.exchange("POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                + "GET /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertEquals(
                List.of("HTTP/1.1 403 Forbidden", "HTTP/1.1 200 OK"),
                answers.lines().filter(line -> line.startsWith("HTTP/1.1")).toList());
    }

    @Test
    void aRefusedUploadIsNotWaitedFor() {
        String answer = RawRequest.exchange("POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\nabc");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    @Test
    void everyResponseHasTheSecurityHeaders() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self' " + publicStyle.cspSource()
                        + "; script-src 'self'; img-src 'self'; font-src 'none'; connect-src 'self';"
                        + " frame-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        expected.put("X-Content-Type-Options", "nosniff");
        expected.put("Cross-Origin-Opener-Policy", "same-origin");
        expected.put("Cross-Origin-Resource-Policy", "same-origin");
        expected.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

        List<RawRequest> answers = new ArrayList<>();
        List.of("/", "/en", "/nowhere", "/favicon.svg", "/admin;x", "/login", "/admin/talks")
                .forEach(path -> answers.add(RawRequest.send("GET", path, "Accept: text/html")));
        answers.add(RawRequest.send("POST", "/login"));
        answers.add(RawRequest.send("DELETE", "/", "Sec-Fetch-Site: same-origin"));
        answers.add(RawRequest.send("OPTIONS", "/"));
        for (RawRequest answer : answers) {
            expected.forEach(
                    (name, value) -> assertEquals(value, answer.header(name).orElse(""), answer::toString));
            assertTrue(answer.header("Strict-Transport-Security").isEmpty(), "not over plain http");
        }
    }

    /** What only documents need is not sent with what is none: the head of a picture would be larger than the picture. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/shared/tokens.css",
                "/js/visitor/finding.js",
                "/favicon.ico",
                "/talks.json",
                "/calendar.ics"
            })
    void whatIsNoDocumentHasNoHeadersOfDocuments(String path) {
        RawRequest answer = RawRequest.send("GET", path);
        assertEquals(200, answer.status());
        assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""));
        assertTrue(answer.header("Cross-Origin-Resource-Policy").isPresent());
        for (String name : List.of(
                "Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "Referrer-Policy")) {
            assertTrue(answer.header(name).isEmpty(), name);
        }
    }

    /** Requests that Quarkus would refuse before any filter runs, with an empty page and without security headers. */
    @Test
    void anInvalidAddressGetsASentenceWithAllHeaders() {
        for (String target : List.of("/%zz", "/?q=%", "/talks/a?%q=", "/?q=a|b", "/?q=\\")) {
            RawRequest answer = RawRequest.send("GET", target, "Accept: text/html");
            assertEquals(400, answer.status(), target);
            assertFalse(answer.body().isBlank(), target);
            assertTrue(answer.header("Content-Security-Policy").isPresent(), target);
            assertTrue(answer.header("X-Content-Type-Options").isPresent(), target);
        }
    }

    @Test
    void privatePagesAreNotCachedAndSendNoRefererToOtherSites() {
        for (String path : List.of("/admin", "/admin/talks", "/admin/nowhere", "/login", "/setup", "/setup/password")) {
            RawRequest answer = RawRequest.send("GET", path);
            assertEquals(
                    List.of("no-store", "same-origin"),
                    List.of(
                            answer.header("Cache-Control").orElse(""),
                            answer.header("Referrer-Policy").orElse("")),
                    path);
        }
        assertEquals(
                "strict-origin-when-cross-origin",
                RawRequest.send("GET", "/").header("Referrer-Policy").orElse(""));
    }

    @Test
    void proxyHeadersAreIgnoredByDefault() {
        RawRequest answer = RawRequest.send(
                "GET",
                "/login",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.example",
                "Forwarded: proto=https");
        assertTrue(answer.header("Strict-Transport-Security").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/css/shared/tokens.css",
                "/js/visitor/finding.js",
                "/nowhere",
                "/talks/nowhere",
                "/nowhere.png"
            })
    void browsersRevalidateCachedResponses(String path) {
        assertEquals(List.of("no-cache"), given().get(path).headers().getValues("Cache-Control"), path);
    }

    @Test
    void aResponseDoesNotDependOnEarlierRequests() {
        for (int i = 0; i < 2; i++) {
            given().accept("application/json").get("/?has=slides").then().statusCode(200);
            given().accept("text/html").get("/?has=slides").then().statusCode(200);
        }
    }
}
