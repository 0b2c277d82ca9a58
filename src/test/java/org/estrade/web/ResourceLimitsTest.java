package org.estrade.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SlowClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stranger cannot hold memory, threads or connections: what is too large, too slow or too much is refused early. */
@QuarkusTest
@Tag("slow")
class ResourceLimitsTest {

    private static final int SEVEN_MB = 7_000_000;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final List<SlowClient> clients = new ArrayList<>();

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leave() {
        clients.forEach(SlowClient::close);
    }

    private SlowClient client(String address) {
        SlowClient client = new SlowClient(address);
        clients.add(client);
        return client;
    }

    /** With the 384 MB of the image, six of these requests ended the program. */
    @Test
    void aSignInFormOfManyMegabytesIsRefusedBeforeItIsRead() {
        for (int i = 0; i < 6; i++) {
            client("127.0.0.2").form("/login", 8L * SEVEN_MB).send("a=");
        }
        clients.forEach(client -> assertTrue(client.answer().startsWith("HTTP/1.1 413 ")));
    }

    @Test
    void aLargeFormWithoutALengthIsRefusedToo() {
        SlowClient client = client("127.0.0.2");
        client.send("""
                POST /login HTTP/1.1\r
                Host: localhost\r
                Origin: http://localhost\r
                Content-Type: multipart/form-data; boundary=x\r
                Transfer-Encoding: chunked\r
                \r
                """);
        for (int i = 0; i < 20; i++) {
            client.send("400\r\n" + "x".repeat(1024) + "\r\n");
        }
        assertTrue(client.answer().startsWith("HTTP/1.1 413 "));
    }

    @Test
    void whoIsNotSignedInSendsNothingToTheAdmin() {
        assertEquals(
                303,
                client("127.0.0.2").form("/admin/import", SEVEN_MB).send("a=").status());
        // an invented cookie is no reason to read a form either
        SlowClient invented = client("127.0.0.2").form("/admin/talks", SEVEN_MB, "Cookie: estrade=invented\r\n");
        assertEquals(303, invented.send("a=").status());
    }

    @Test
    void aSignedInSpeakerSendsWhatAPageNeeds() {
        String text = "x".repeat(3_000_000);
        assertEquals(422, post("/admin/talks", "texts.fr.abstract=" + text));
        assertEquals(413, post("/admin/venues", "name=" + text));
        assertEquals(413, post("/admin/account/password", "current=" + text.substring(0, 20_000)));
    }

    private static int post(String path, String body) {
        return SignedInSpeaker.browser()
                .contentType(ContentType.URLENC)
                .body(body)
                .post(path)
                .statusCode();
    }

    /** A copy of the cookie of a closed session is known for a week, because forms that somebody is typing are kept. */
    @Test
    void fewFormsOfEndedSessionsAreAwaitedAtATime() throws InterruptedException {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        SignedInSpeaker.endSessions();
        for (int i = 0; i < 10; i++) {
            client("127.0.0.2")
                    .form("/admin/talks", SEVEN_MB, "Cookie: estrade=%s\r\n".formatted(cookie))
                    .send("a=");
        }
        for (int i = 0; i < 200 && answered() < 6; i++) {
            Thread.sleep(100);
        }
        assertEquals(6, answered());
    }

    private long answered() {
        return clients.stream().filter(SlowClient::hasAnswer).count();
    }

    /** They held all 200 threads, and health with them. */
    @Test
    void slowFormsHoldNoThread() {
        for (int i = 0; i < 260; i++) {
            client("127.0.0.2").form("/login", 100).send("u");
        }
        assertTimeout(Duration.ofSeconds(6), () -> {
            assertEquals(
                    303,
                    SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                            .statusCode());
            assertEquals(200, SignedInSpeaker.browser().get("/admin/talks").statusCode());
            assertEquals(404, given().get("/nowhere").statusCode());
            assertEquals(200, given().get(management.resolve("health")).statusCode());
        });
        // the newest take the place of the oldest, and those that are awaited have ten seconds
        assertEquals(
                RequestBodies.MOST_AT_ONCE,
                clients.stream().filter(client -> !client.hasAnswer()).count());
        assertTimeout(Duration.ofSeconds(15), () -> clients.forEach(client -> assertEquals(408, client.status())));
    }

    @Test
    void oneAddressHasSoManyConnectionsAndOthersTheirOwn() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 514; i++) {
            SlowClient client = client("127.0.0.3");
            client.send("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
            statuses.add(client.status());
        }
        assertEquals(512, statuses.stream().filter(status -> status == 200).count());
        assertEquals(List.of(429, 429), statuses.subList(512, 514));
        assertEquals(200, given().get("/robots.txt").statusCode());
    }

    /** No proxy needs it, and one connection held a core with empty frames. */
    @Test
    void http2IsOff() {
        String preface =
                client("127.0.0.2").send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").answer();
        assertTrue(preface.isEmpty() || preface.startsWith("HTTP/2.0 400 Bad Request\r\n"), preface);
        int upgraded = client("127.0.0.2").send("""
                        GET /robots.txt HTTP/1.1\r
                        Host: localhost\r
                        Connection: Upgrade, HTTP2-Settings\r
                        Upgrade: h2c\r
                        HTTP2-Settings: AAMAAABkAAQAAP__\r
                        \r
                        """).status();
        assertEquals(200, upgraded);
    }
}
