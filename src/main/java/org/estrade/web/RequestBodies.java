package org.estrade.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of requests before a thread is taken for them, so that slow bodies hold no thread. The size and the
 * time are limited by path. Of one network address, only so many bodies are awaited at a time: one more takes the place of
 * the oldest, because a form that is sent in earnest arrives at once.
 */
@ApplicationScoped
class RequestBodies {

    /** The most bodies of one network address that are awaited at the same time. */
    static final int MOST_AT_ONCE = 32;

    private final ClientAddress addresses;
    private final long largestFile;
    private final long allFiles;
    private final Map<String, Deque<BodyReading>> awaited = new HashMap<>();

    /**
     * Reads the settings.
     *
     * @param largestFile the largest size of one file of a talk
     * @param allFiles the largest size of all files of talks together
     */
    RequestBodies(
            ClientAddress addresses,
            @ConfigProperty(name = "estrade.vault.file") MemorySize largestFile,
            @ConfigProperty(name = "estrade.vault.total") MemorySize allFiles) {
        this.addresses = addresses;
        this.largestFile = largestFile.asLongValue();
        this.allFiles = allFiles.asLongValue();
    }

    void install(@Observes Router router) {
        // after authentication: who is not signed in never reaches the larger limits of the admin. The first is just
        // before the handler of Quarkus, which refuses with an empty page, the second after it
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseLarge);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::read);
    }

    /** Refuses a body by its Content-Length. The connection is closed, because the body is not read. */
    private void refuseLarge(RoutingContext context) {
        String length = contentLength(context.request());
        if (length == null || isAtMost(length, bytes(limit(context)))) {
            context.next();
        } else {
            BodyReading.refuseAsTooLarge(context);
        }
    }

    private static boolean isAtMost(String length, long most) {
        return length.matches("[0-9]{1,18}") && Long.parseLong(length) <= most;
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean chunked = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        String length = contentLength(request);
        if (!chunked && (length == null || length.equals("0"))) {
            context.next();
            return;
        }
        if (request.isEnded()) {
            // the connection has broken off meanwhile, or nothing was in the chunks
            context.next();
            return;
        }
        BodyLimit limit = limit(context);
        if (limit.streamed) {
            if (length == null) {
                context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, bytes(limit));
            }
            context.vertx().setTimer(limit.deadline.toMillis(), late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
            context.next();
            return;
        }
        String network = addresses.networkOf(request);
        BodyReading reading = new BodyReading(context, limit, ended -> forget(network, ended));
        BodyReading oldest = remember(network, reading);
        if (oldest != null) {
            oldest.giveUp();
        }
        reading.start();
    }

    private synchronized @Nullable BodyReading remember(String network, BodyReading reading) {
        Deque<BodyReading> readings = awaited.computeIfAbsent(network, unknown -> new ArrayDeque<>());
        readings.add(reading);
        return readings.size() > MOST_AT_ONCE ? readings.poll() : null;
    }

    private synchronized void forget(String network, BodyReading reading) {
        Deque<BodyReading> readings = awaited.get(network);
        if (readings != null) {
            readings.remove(reading);
            if (readings.isEmpty()) {
                awaited.remove(network);
            }
        }
    }

    private static @Nullable String contentLength(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.CONTENT_LENGTH);
    }

    /** The largest body of a path in bytes, with the files of talks that it may contain. */
    private long bytes(BodyLimit limit) {
        return switch (limit) {
            case FILES -> limit.bytes + 2 * largestFile;
            case ARCHIVE -> limit.bytes + allFiles;
            default -> limit.bytes;
        };
    }

    private static BodyLimit limit(RoutingContext context) {
        return BodyLimit.of(PathRefusal.path(context.request().uri()));
    }
}
