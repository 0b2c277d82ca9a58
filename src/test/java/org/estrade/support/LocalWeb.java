package org.estrade.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that plays the hosts that the program asks. */
public final class LocalWeb implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What the server answers at a path. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Starts the server on a free port. */
    public LocalWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        LocalNetwork.open(port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path of this server, as one of the host {@code name.example}. */
    public String address(String name, String path) {
        return "http://" + name + ".example:" + port() + path;
    }

    /** The requests so far: method and path, with the query. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Answers 200 with this body at a path. */
    public LocalWeb page(String path, String type, String body) {
        return page(path, 200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Redirects a path. */
    public LocalWeb redirect(String path, int status, String location) {
        return page(path, status, Map.of("Location", location), new byte[0]);
    }

    /** Answers with this status, these headers and this body at a path. */
    public LocalWeb page(String path, int status, Map<String, String> headers, byte[] body) {
        return page(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            boolean isHead = "HEAD".equals(exchange.getRequestMethod());
            exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** Answers at a path. */
    public LocalWeb page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Page page = pages.get(exchange.getRequestURI().toString());
            page = page == null ? pages.get(exchange.getRequestURI().getPath()) : page;
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    @Override
    public void close() {
        LocalNetwork.close(port());
        server.stop(0);
        threads.shutdownNow();
    }
}
