package org.estrade.web.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends odd requests to a site on this machine, on up to 1,000 connections at a time, and notes each answer that the site
 * should not give: an error of the server other than 503, or an answer without the headers that all answers have.
 */
public final class RequestFuzzer {

    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_EXAMPLES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Set<String> NOT_HTTP = Set.of("400", "414", "431");
    private static final Set<String> OF_DECODER = Set.of("connection", "content-length");

    /** The site allows each address 512 connections. */
    private static final List<String> CLIENTS =
            List.of("127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7");

    private static final Pattern HEAD =
            Pattern.compile("HTTP/\\d\\.\\d ([0-9]{3})[^\\r\\n]*\\r\\n((?:[^\\r\\n]+\\r\\n)*+)\\r\\n");

    private final InetSocketAddress site;
    private final long seed;
    private final String cookie;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 << 10);
    private final List<OddConnection> open = new ArrayList<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();

    /**
     * Prepares requests to a site at 127.0.0.1.
     *
     * @param seed the same seed gives the same requests
     * @param cookie a header Cookie for a third of the requests, or an empty text
     */
    public RequestFuzzer(int port, long seed, String cookie) {
        this.site = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.seed = seed;
        this.cookie = cookie;
    }

    /**
     * Sends requests for a while, and waits for the last answers.
     *
     * @param rate the number of new connections in a second
     */
    public void run(Duration time, int rate) throws IOException {
        long begin = System.nanoTime();
        int number = 0;
        try (Selector selector = Selector.open()) {
            while (System.nanoTime() - begin < time.toNanos() || !open.isEmpty()) {
                long now = System.nanoTime();
                boolean isTime = now - begin < time.toNanos() && number < (now - begin) / 1e9 * rate;
                if (isTime && open.size() < MOST_CONNECTIONS) {
                    open.add(connection(number++, selector));
                } else {
                    selector.select(10);
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    ((OddConnection) key.attachment()).ready(buffer);
                }
                selector.selectedKeys().clear();
                goOn(System.nanoTime());
            }
        }
    }

    /** Sends one request alone, and returns what came back. */
    public String only(int number) throws IOException {
        try (Selector selector = Selector.open()) {
            OddConnection one = connection(number, selector);
            while (!one.isEnded()) {
                selector.select(10);
                one.ready(buffer);
                one.goOn(System.nanoTime());
            }
            return one.request().shown() + "\n\n" + one.answer();
        }
    }

    private OddConnection connection(int number, Selector selector) throws IOException {
        OddRequest request = OddRequest.of(seed, number, "127.0.0.1:" + site.getPort(), cookie);
        InetSocketAddress from = new InetSocketAddress(CLIENTS.get(number % CLIENTS.size()), 0);
        return new OddConnection(number, request, selector, from, site, System.nanoTime() + PATIENCE.toNanos());
    }

    private void goOn(long now) {
        for (Iterator<OddConnection> each = open.iterator(); each.hasNext(); ) {
            OddConnection connection = each.next();
            connection.goOn(now);
            if (connection.isEnded()) {
                each.remove();
                note(connection);
            }
        }
    }

    private void note(OddConnection connection) {
        Matcher head = HEAD.matcher(connection.answer());
        if (connection.answer().isEmpty()) {
            statuses.merge("none", 1, Integer::sum);
        }
        while (head.find()) {
            String status = head.group(1);
            statuses.merge(status, 1, Integer::sum);
            if (isError(status) || !hasHeaders(status, head.group(2))) {
                fault(connection, status + " with " + names(head.group(2)));
            }
        }
    }

    private static boolean isError(String status) {
        return status.startsWith("5") && !status.equals("503");
    }

    /** What is no HTTP is answered by its decoder with a status and nothing else, and a 304 repeats no header: nothing to protect. */
    private static boolean hasHeaders(String status, String headers) {
        boolean isOfDecoder = NOT_HTTP.contains(status) && OF_DECODER.containsAll(names(headers));
        return status.startsWith("1")
                || status.equals("304")
                || isOfDecoder
                || headers.contains("X-Content-Type-Options: nosniff");
    }

    private static List<String> names(String headers) {
        return headers.lines()
                .map(line -> line.replaceFirst(":.*", ""))
                .sorted()
                .toList();
    }

    private void fault(OddConnection connection, String what) {
        List<String> examples = faults.computeIfAbsent(what, first -> new ArrayList<>());
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(connection.number + ": " + connection.request().shown());
        }
    }

    /** How many answers had which status; "none" counts the connections without any. */
    public Map<String, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    /** The faults by their kind, each with the numbers and the beginnings of some requests. */
    public Map<String, List<String>> faults() {
        return faults;
    }

    /**
     * Runs the fuzzer: PORT SECONDS RATE SEED COOKIE, or PORT only NUMBER SEED COOKIE for one request again. Ends with 1 when
     * there were faults.
     */
    public static void main(String[] arguments) throws IOException {
        RequestFuzzer fuzzer =
                new RequestFuzzer(Integer.parseInt(arguments[0]), Long.parseLong(arguments[3]), arguments[4]);
        if (arguments[1].equals("only")) {
            System.out.println(fuzzer.only(Integer.parseInt(arguments[2])));
            return;
        }
        fuzzer.run(Duration.ofSeconds(Long.parseLong(arguments[1])), Integer.parseInt(arguments[2]));
        System.out.println(new TreeMap<>(fuzzer.statuses()));
        fuzzer.faults().forEach((kind, examples) -> System.out.println(kind + "\n  " + String.join("\n  ", examples)));
        System.exit(fuzzer.faults().isEmpty() ? 0 : 1);
    }
}
