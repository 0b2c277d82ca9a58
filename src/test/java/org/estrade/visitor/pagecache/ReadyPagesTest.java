package org.estrade.visitor.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.support.RawRequest;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several requests on one connection: the first takes the ordinary way, and those that follow are answered before the router
 * sees them.
 */
@QuarkusTest
class ReadyPagesTest {

    /** The largest head of a 304. A visitor who comes back asks for one on each page. */
    private static final int MOST_BYTES = 300;

    private static final String LAST = "Connection: close";

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void publish() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")));
    }

    private static String request(String method, String path, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "%s %s HTTP/1.1\r\nHost: localhost:%d\r\n%s\r\n".formatted(method, path, RestAssured.port, lines);
    }

    /** The heads of the answers without bodies, in their order. */
    private static List<String> heads(String... requests) {
        String answers = RawRequest.exchange(String.join("", requests));
        List<String> heads = new ArrayList<>();
        for (int at = answers.indexOf("HTTP/1.1 "); at >= 0; at = answers.indexOf("HTTP/1.1 ", at + 1)) {
            heads.add(answers.substring(at, answers.indexOf("\r\n\r\n", at)));
        }
        return heads;
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new TreeMap<>();
        head.lines()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .forEach(line -> headers.put(line[0].toLowerCase(Locale.ROOT), line[1]));
        return headers;
    }

    private static int status(String head) {
        return Integer.parseInt(head.substring(9, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/talks/un-titre", "/talks.json", "/feed.atom", "/calendar.ics", "/talks.png"})
    void aLaterAnswerIsLikeTheFirst(String path) {
        for (String coding : List.of("identity", "gzip", "br", "gzip;q=0.5, br;q=0.1, *;q=0")) {
            String asked = "Accept-Encoding: " + coding;
            // makes the page
            heads(request("HEAD", path, asked, LAST));
            List<String> heads = heads(
                    request("HEAD", path, asked), request("HEAD", path, asked), request("HEAD", path, asked, LAST));
            assertEquals(3, heads.size());
            Map<String, String> ordinary = headers(heads.get(0));
            Map<String, String> early = headers(heads.get(1));
            assertTrue(early.remove("date").matches("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT"));
            assertTrue(ordinary.remove("date").endsWith(" GMT"));
            assertEquals(ordinary, early, path + " " + coding);
        }
    }

    @Test
    void theBodyIsTheSameToo() {
        String answers = RawRequest.exchange(
                request("GET", "/") + request("GET", "/") + request("GET", "/") + request("GET", "/", LAST));
        String[] bodies = answers.split("HTTP/1.1 200 OK\r\n", -1);
        assertEquals(5, bodies.length);
        for (int i = 2; i < 5; i++) {
            assertEquals(body(bodies[1]), body(bodies[i]));
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    @Test
    void answersLeaveInTheOrderOfTheRequests() {
        heads(request("GET", "/", LAST));
        List<Integer> statuses = heads(
                        request("HEAD", "/"),
                        request("HEAD", "/nowhere"),
                        request("HEAD", "/"),
                        request("POST", "/login", "Content-Length: 3") + "abc",
                        request("HEAD", "/"),
                        request("HEAD", "/", "If-None-Match: *"),
                        request("HEAD", "/admin"),
                        request("HEAD", "/", "If-None-Match: *", LAST))
                .stream()
                .map(ReadyPagesTest::status)
                .toList();
        assertEquals(List.of(200, 404, 200, 403, 200, 304, 303, 304), statuses);
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/talks/un-titre, text/html", "/talks.json, json", "/calendar.ics, text/calendar"})
    void theHeadOfAnUnchangedPageIsSmall(String path, String type) {
        String first = heads(request("GET", path, "Accept-Encoding: br", LAST)).get(0);
        assertTrue(headers(first).get("content-type").contains(type), first);
        String known = "If-None-Match: " + headers(first).get("etag");
        List<String> heads = heads(
                request("GET", path, "Accept-Encoding: br", known),
                request("GET", path, "Accept-Encoding: br", known),
                request("GET", path, "Accept-Encoding: br", known, LAST));
        for (String head : heads.subList(0, 2)) {
            assertEquals(304, status(head));
            assertTrue(head.length() + 4 <= MOST_BYTES, head);
            // what RFC 9110, 15.4.5 asks a 304 to repeat
            Map<String, String> headers = headers(head);
            assertEquals(headers(first).get("etag"), headers.get("etag"));
            assertEquals("no-cache", headers.get("cache-control"));
            assertEquals("Accept-Encoding", headers.get("vary"));
            assertTrue(headers.containsKey("date"));
            // a script of another site asks again for what everybody may read: its browser looks for this in each
            // answer
            assertEquals(headers(first).get("access-control-allow-origin"), headers.get("access-control-allow-origin"));
        }
    }

    @Test
    void aChangeIsSeenOnAnOpenConnection() {
        String before = heads(request("HEAD", "/"), request("HEAD", "/", LAST)).get(1);
        SiteFixture.publish(List.of(TestTalks.titled("Un autre", "un-autre")));
        List<String> after = heads(request("HEAD", "/"), request("HEAD", "/", LAST));
        assertTrue(after.stream()
                .noneMatch(
                        head -> headers(head).get("etag").equals(headers(before).get("etag"))));
    }

    @Test
    void anotherHostIsAnotherPage() {
        String other = "HEAD / HTTP/1.1\r\nHost: autre.example\r\n\r\n";
        List<String> heads = heads(
                request("HEAD", "/"),
                request("HEAD", "/"),
                other,
                other,
                request("HEAD", "/"),
                request("HEAD", "/", LAST));
        List<String> etags =
                heads.stream().map(head -> headers(head).get("etag")).toList();
        assertEquals(6, etags.size());
        assertEquals(
                List.of(etags.get(0), etags.get(0), etags.get(2), etags.get(2), etags.get(0), etags.get(0)), etags);
        assertTrue(!etags.get(0).equals(etags.get(2)), "the page holds the addresses of its host");
    }

    @Test
    void everyAnswerIsCountedOnce() {
        heads(request("HEAD", "/", LAST));
        double ready = count();
        long requests = requests();
        heads(request("HEAD", "/"), request("HEAD", "/"), request("HEAD", "/"), request("HEAD", "/", LAST));
        assertEquals(ready + 4, count());
        assertEquals(requests + 4, requests());
    }

    private double count() {
        return metrics.get("estrade.pages.served")
                .tag("from", "ready")
                .counter()
                .count();
    }

    private long requests() {
        return metrics.get("http.server.requests").tag("uri", "root").tag("method", "HEAD").timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }
}
