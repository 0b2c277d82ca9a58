package org.estrade.web.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a client sends on one connection: one or several requests, each of them wrong in some way, in parts.
 *
 * @param parts the bytes that are sent, one part after the other
 * @param pause the milliseconds between two parts
 * @param ending what the client does when all parts are sent
 */
record OddRequest(List<byte[]> parts, int pause, Ending ending) {

    /** What the client does when all parts are sent. */
    enum Ending {
        /** It waits for the server to close the connection, up to a deadline. */
        WAIT,
        /** It says that it sends nothing more, and reads. */
        HALF_CLOSE,
        /** It closes the connection without reading. */
        CLOSE
    }

    /**
     * Makes the request of a number. The same seed and number give the same request.
     *
     * @param host the host and port of the site, for those requests that name it
     * @param cookie a header Cookie for a third of the requests, or an empty text
     */
    static OddRequest of(long seed, int number, String host, String cookie) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        StringBuilder text = new StringBuilder();
        if (one(random, 30)) {
            text.append(any(OddBodies.PROTOCOLS, random));
        } else {
            for (int i = one(random, 6) ? 2 + random.nextInt(15) : 1; i > 0; i--) {
                text.append(request(random, host, cookie));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        if (one(random, 6)) {
            change(bytes, random);
        }
        if (one(random, 8)) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        int pieces = one(random, 3) ? 1 + random.nextInt(40) : 1;
        Ending ending = one(random, 6) ? Ending.CLOSE : one(random, 4) ? Ending.HALF_CLOSE : Ending.WAIT;
        return new OddRequest(split(bytes, pieces), 10 + random.nextInt(400), ending);
    }

    private static String request(Random random, String host, String cookie) {
        StringBuilder text = new StringBuilder();
        String method = any(one(random, 8) ? OddHeads.ODD_METHODS : OddHeads.METHODS, random);
        text.append(method)
                .append(' ')
                .append(one(random, 8) ? any(OddHeads.TARGETS, random) : target(random))
                .append(' ')
                .append(one(random, 20) ? any(OddHeads.VERSIONS, random) : "HTTP/1.1")
                .append("\r\n");
        if (!one(random, 25)) {
            line(text, "Host", one(random, 15) ? any(OddHeads.HOSTS, random) : host);
        }
        if (!one(random, 4)) {
            line(text, "Origin", "http://" + host);
        }
        if (!cookie.isEmpty() && one(random, 3)) {
            line(text, "Cookie", cookie);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(any(OddHeads.HEADERS, random)).append("\r\n");
        }
        if (method.equals("POST") || one(random, 10)) {
            line(text, "Content-Type", any(OddBodies.TYPES, random));
            body(text, random);
        } else {
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void body(StringBuilder text, Random random) {
        if (one(random, 4)) {
            line(text, "Transfer-Encoding", one(random, 2) ? any(OddBodies.CODINGS, random) : "chunked");
            text.append("\r\n").append(any(OddBodies.CHUNKS, random));
            return;
        }
        String body = any(OddBodies.BODIES, random);
        int wrong = one(random, 8) ? random.nextInt(100) - 50 : 0;
        line(
                text,
                "Content-Length",
                one(random, 8) ? any(OddBodies.LENGTHS, random) : String.valueOf(Math.max(0, body.length() + wrong)));
        text.append("\r\n").append(body);
    }

    private static String target(Random random) {
        String path = any(OddHeads.PATHS, random);
        return one(random, 4)
                ? path + "?"
                        + any(
                                List.of("q=", "page=", "language=", "return=", "token=", "size=", "sort=", "url="),
                                random)
                        + any(OddBodies.BODIES, random).replaceAll("[\\s\\x00]", "+")
                : path;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }

    /** Changes a few bytes. */
    private static void change(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(Math.min(bytes.length, 600))] = (byte) random.nextInt(256);
        }
    }

    private static List<byte[]> split(byte[] bytes, int pieces) {
        List<byte[]> parts = new ArrayList<>();
        int size = Math.max(1, bytes.length / pieces);
        for (int from = 0; from < bytes.length; from += size) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
        }
        return parts;
    }

    private static boolean one(Random random, int of) {
        return random.nextInt(of) == 0;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** The beginning of what is sent, on one line, for reports. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        for (byte[] part : parts) {
            for (char letter : new String(part, StandardCharsets.ISO_8859_1).toCharArray()) {
                if (shown.length() > 400) {
                    return shown.append('…').toString();
                }
                shown.append(
                        letter == '\r'
                                ? "\\r"
                                : letter == '\n'
                                        ? "\\n"
                                        : letter < 32 || letter > 126
                                                ? "\\x%02x".formatted((int) letter)
                                                : letter + "");
            }
        }
        return shown.toString();
    }
}
