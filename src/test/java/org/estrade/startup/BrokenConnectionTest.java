package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that break off do not fill the log. */
@QuarkusTest
@Tag("slow")
class BrokenConnectionTest {

    private static final int MANY = 150;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=x";
    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\nabc";

    private final ConciseErrorFilter filter = new ConciseErrorFilter();
    private final List<LogRecord> written = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() == null && entry.getMessage().startsWith("A client ")) {
                // the filter of the console was first, and has replaced it
                return;
            }
            LogRecord copy = new LogRecord(entry.getLevel(), entry.getMessage());
            copy.setLoggerName(entry.getLoggerName());
            copy.setThrown(entry.getThrown());
            copy.setParameters(entry.getParameters());
            if (filter.isLoggable(copy)) {
                written.add(copy);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private String cookie;

    @BeforeEach
    void listen() {
        SignedInSpeaker.account();
        cookie = "Cookie: estrade="
                + SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                        .getCookie("estrade");
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void leaveNothing() {
        Logger.getLogger("").removeHandler(handler);
        SignedInSpeaker.nobody();
    }

    @Test
    void hundredsOfBrokenConnectionsAreAFewLines() throws Exception {
        for (int i = 0; i < MANY; i++) {
            breakOff("GET / HTTP/1.1", "", 0, "X: y");
            breakOff("GET /admin/talks HTTP/1.1", "", 0, cookie);
            breakOff("POST /login HTTP/1.1", "username=a", 1_000, FORM);
            breakOff("POST /admin/account/password HTTP/1.1", "current=a", 1_000, FORM, cookie);
            breakOff("POST /admin/import HTTP/1.1", PART, 100_000, FILE, cookie);
        }
        assertFewLines();
    }

    /** Bytes that the decoder of HTTP refuses after it has accepted the beginning of a request. */
    @Test
    void hundredsOfBodiesThatAreNoHttpAreAFewLines() throws Exception {
        String chunked = "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: %s\r\n%s\r\n\r\n%s";
        for (int i = 0; i < MANY; i++) {
            send(chunked.formatted("chunked", FORM, "g" + i + "\r\na=b\r\n0\r\n\r\n"));
            send(chunked.formatted("chunked", FORM, "-5\r\na=b\r\n"));
            send(chunked.formatted("chunked", FORM, "5\r\na=b&cXX" + i + "\r\n\r\n"));
            send(chunked.formatted("chunked, identity", FORM, "5\r\n"));
            send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    + chunked.formatted("chunked", FORM, "FFFFFFFFFFFFFFFF\r\n"));
        }
        assertFewLines();
    }

    private void assertFewLines() throws InterruptedException {
        Thread.sleep(2_000);
        assertEquals(
                List.of(),
                written.stream()
                        .map(LogRecord::getThrown)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Throwable::toString)
                        .toList());
        assertTrue(
                written.size() < 20,
                () -> written.stream().map(LogRecord::getMessage).toList().toString());
    }

    private static void send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            sleep(15);
        }
    }

    /** Sends the beginning of a request, then closes the connection with a reset. */
    private static void breakOff(String line, String body, int length, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            String request = "%s\r\nHost: localhost:%d\r\nOrigin: %s\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
                    .formatted(
                            line,
                            RestAssured.port,
                            SignedInSpeaker.origin(),
                            length,
                            String.join("\r\n", headers),
                            body);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (length > 0) {
                // the server has begun to read
                sleep(5);
            }
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
