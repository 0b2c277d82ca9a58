package org.estrade.support;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request sent to the letter: HTTP clients tidy a path before it leaves, which is what must not be relied on. */
public record RawRequest(int status, List<String> headers, String body) {

    /** Sends it and reads the answer; the target is what stands between the method and HTTP/1.1. */
    public static RawRequest send(String method, String target, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
                .formatted(method, target, RestAssured.port, lines);
        return read(exchange(request));
    }

    /** Sends these bytes and returns all that comes back until the server closes the connection. */
    public static String exchange(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), e);
        }
    }

    private static RawRequest read(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        List<String> head = parts[0].lines().toList();
        return new RawRequest(Integer.parseInt(head.get(0).split(" ", 3)[1]), head.subList(1, head.size()), parts[1]);
    }

    public Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }
}
