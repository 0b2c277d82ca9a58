package org.estrade.outgoing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.support.LocalNetwork;
import org.estrade.support.LocalWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that answer well, badly, endlessly or not at all, each played by a server on this machine. */
@Timeout(60)
class ExchangesTest {

    private final LocalWeb web = new LocalWeb();
    private final Exchanges exchanges = exchanges(new LocalNetwork());

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aPageIsReadWithItsTypeAndItsAddress() throws Exception {
        web.page("/a", "text/html; charset=ISO-8859-1", "");
        web.page(
                "/a",
                200,
                Map.of("Content-Type", "text/html; charset=ISO-8859-1"),
                "été".getBytes(StandardCharsets.ISO_8859_1));
        OutgoingAnswer answer = send(get("/a"));
        assertEquals(200, answer.status());
        assertEquals("été", answer.text());
        assertEquals(web.address("conf", "/a"), answer.address());
        assertNull(answer.movedTo());
        assertFalse(answer.isCut());
    }

    @Test
    void theHostReadsTheNameOfTheProgram_andNoCookieComesBack() throws Exception {
        web.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            byte[] body = (exchange.getRequestHeaders().getFirst("User-Agent") + " "
                            + exchange.getRequestHeaders().getFirst("Cookie"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        send(get("/a"));
        assertEquals("Estrade null", send(get("/a")).text());
    }

    @Test
    void permanentRedirectionsAreTheNewAddress_temporaryOnesAreNot() throws Exception {
        web.redirect("/a", 301, "/b")
                .redirect("/b", 308, "/c")
                .redirect("/c", 302, "/d")
                .page("/d", "text/plain", "d");
        OutgoingAnswer answer = send(get("/a"));
        assertEquals(web.address("conf", "/d"), answer.address());
        assertEquals(web.address("conf", "/c"), answer.movedTo());
        assertNull(send(get("/c")).movedTo());
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /b, REDIRECTIONS",
        "/a, /a, REDIRECTIONS",
        "/a, javascript:alert(1), REDIRECTIONS",
        "/a, file:///etc/passwd, REDIRECTIONS",
        "/a, http://user:word@conf.example/, REDIRECTIONS",
        "/a, http://127.0.0.1:1/, PRIVATE",
        "/a, http://[::1]/, PRIVATE",
        "/a, http://[::ffff:169.254.169.254]/, PRIVATE",
        "/a, http://unknown.example/, UNKNOWN_HOST",
    })
    void aRedirectionPassesTheSameCheckAsAnAddress(String path, String location, Reason reason) {
        web.redirect(path, 302, location).redirect("/b", 302, "/a");
        assertEquals(reason, reason(get("/a")));
    }

    @Test
    void manyRedirectionsEnd() {
        for (int i = 0; i < 50; i++) {
            web.redirect("/" + i, 301, "/" + (i + 1));
        }
        assertEquals(Reason.REDIRECTIONS, reason(get("/0")));
        assertEquals(6, web.requests().size());
    }

    @Test
    void aLongAnswerIsCut_orRefused() throws Exception {
        web.page("/long", 200, Map.of("Content-Type", "text/plain"), new byte[100_000]);
        OutgoingAnswer cut = send(get("/long").cutAt(1000));
        assertEquals(1000, cut.body().size());
        assertTrue(cut.isCut());
        assertEquals(Reason.TOO_LARGE, reason(get("/long").atMost(99_999, Duration.ofSeconds(5))));
        assertArrayEquals(
                new byte[100_000],
                send(get("/long").atMost(100_000, Duration.ofSeconds(5))).body().toByteArray());
    }

    @Test
    void anEndlessAnswerIsCut() throws Exception {
        web.page("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 1_000_000; i++) {
                body.write(new byte[1024]);
            }
        });
        assertEquals(5000, send(get("/endless").cutAt(5000)).body().size());
    }

    @Test
    void anAnswerThatComesByteByByteEndsWithTheTime() {
        web.page("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                pause(100);
            }
        });
        assertEquals(Reason.TIMEOUT, reason(get("/slow").atMost(5000, Duration.ofMillis(700))));
    }

    @Test
    void aTypeThatIsNotAcceptedIsNotRead() {
        web.page("/a", "video/mp4", "film").page("/b", "Text/HTML", "page");
        assertEquals(Reason.OTHER_TYPE, reason(get("/a").accepting("text/html")));
        assertNull(reason(get("/b").accepting("text/html")));
    }

    @Test
    void aFailureHasItsStatus_evenWhenItsTypeIsAnother() throws Exception {
        web.page("/gone", 410, Map.of("Content-Type", "video/mp4"), new byte[3]);
        assertEquals(410, send(get("/gone").accepting("text/html")).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense\r\n\r\n",
                "HTTP/1.1 999999 x\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 301 Moved\r\nLocation: \r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://\r\n\r\n",
            })
    void aBrokenAnswerIsAFailure(String bytes) throws Exception {
        try (ServerSocket server = raw(bytes)) {
            assertThrows(
                    OutgoingFailure.class,
                    () -> send(
                            OutgoingRequest.get(Purpose.LINK_CHECK, "http://raw.example:" + server.getLocalPort() + "/")
                                    .atMost(10_000, Duration.ofSeconds(3))));
            LocalNetwork.close(server.getLocalPort());
        }
    }

    @Test
    void nobodyListens() {
        LocalNetwork.open(1);
        assertEquals(Reason.NO_CONNECTION, reason(OutgoingRequest.get(Purpose.LINK_CHECK, "http://conf.example:1/")));
        LocalNetwork.close(1);
    }

    @Test
    void aNameThatResolvesToAPrivateAddressTheSecondTimeIsRefused() {
        AtomicInteger calls = new AtomicInteger();
        Exchanges rebound = exchanges(new Network() {
            @Override
            public List<InetAddress> addresses(String host) throws java.net.UnknownHostException {
                // the first answer is public and would pass a check; the one that is connected is not
                return List.of(InetAddress.getByName(calls.getAndIncrement() == 0 ? "10.1.2.3" : "127.0.0.1"));
            }

            @Override
            public boolean isAllowed(InetSocketAddress address) {
                return new PublicNetwork().isAllowed(address);
            }
        });
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Reason.PRIVATE, reason(rebound, OutgoingRequest.get(Purpose.LINK_CHECK, "http://re.example/")));
        }
    }

    @Test
    void aHostGetsOneRequestAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        web.page("/a", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause(50);
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        List<Thread> threads = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> new Thread(() -> reason(get("/a"))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(5, web.requests().size());
        assertEquals(1, most.get());
    }

    private OutgoingRequest get(String path) {
        return OutgoingRequest.get(Purpose.LINK_CHECK, web.address("conf", path));
    }

    private OutgoingAnswer send(OutgoingRequest request) throws OutgoingFailure {
        return exchanges.send(request, "Estrade", url -> {});
    }

    private Reason reason(OutgoingRequest request) {
        return reason(exchanges, request);
    }

    private static Reason reason(Exchanges exchanges, OutgoingRequest request) {
        try {
            exchanges.send(request, "Estrade", url -> {});
            return null;
        } catch (OutgoingFailure failure) {
            return failure.reason();
        }
    }

    private static Exchanges exchanges(Network network) {
        return new Exchanges(network, Duration.ofMillis(1), new OkHttpClient.Builder());
    }

    /** A server that answers each connection with these bytes. */
    private static ServerSocket raw(String bytes) throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        LocalNetwork.open(server.getLocalPort());
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[2000]);
                    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    // the next connection, or the end of the test
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
