package org.estrade.visitor.pagecache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.util.AttributeKey;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.web.SecurityHeaders;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/**
 * Gives each connection a {@link ReadyPageHandler}. The first request of a connection takes the ordinary way, with all its
 * checks. Requests for cached pages that follow on the connection are answered before the router looks at them.
 */
@ApplicationScoped
class ReadyPages {

    // before all other filters
    private static final int PRIORITY = 2000;
    private static final AttributeKey<ReadyPageHandler> HANDLER = AttributeKey.valueOf("estrade.ready-pages");

    private final PageCache pages;
    private final SiteAddress address;
    private final SecurityHeaders security;
    private final MeterRegistry metrics;
    private final boolean isUsed;
    private final Map<Pattern, String> metricPaths = new LinkedHashMap<>();

    /**
     * Reads the settings.
     *
     * @param accessLog whether each request is logged; then each takes the ordinary way
     * @param withoutTraces whether no traces are sent; otherwise each request takes the ordinary way
     * @param metricPaths pairs of a pattern and the name that it gives to paths in metrics, an equals sign between them
     */
    ReadyPages(
            PageCache pages,
            SiteAddress address,
            SecurityHeaders security,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.http.access-log.enabled") boolean accessLog,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean withoutTraces,
            @ConfigProperty(name = "quarkus.micrometer.binder.http-server.match-patterns") List<String> metricPaths) {
        this.pages = pages;
        this.address = address;
        this.security = security;
        this.metrics = metrics;
        this.isUsed = !accessLog && withoutTraces && LaunchMode.current() != LaunchMode.DEVELOPMENT;
        metricPaths.forEach(pair -> {
            String[] pathAndName = pair.split("=", 2);
            this.metricPaths.put(Pattern.compile(pathAndName[0]), pathAndName[1]);
        });
    }

    void install(@Observes Filters filters) {
        if (isUsed) {
            filters.register(this::attach, PRIORITY);
        }
    }

    /** Adds the handler at the first request of a connection: no other request can wait for its answer then. */
    private void attach(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            ReadyPageHandler handler = channel.attr(HANDLER).get();
            if (handler == null) {
                handler = new ReadyPageHandler(this);
                channel.attr(HANDLER).set(handler);
                ChannelPipeline pipeline = channel.pipeline();
                if (pipeline.get("handler") != null && pipeline.get("httpEncoder") != null) {
                    pipeline.addBefore("handler", "ready-pages", handler);
                }
            }
            handler.learn(request, address.of(request));
        }
        context.next();
    }

    /** The cached page at this address, null when there is none. */
    @Nullable CachedPage find(String origin, String path) {
        return pages.find(origin, path);
    }

    /** The bytes of the answer, which are made once. */
    ReadyAnswer ready(PageAnswer answer, String path, String scheme, boolean isHead) {
        ReadyAnswer.Key key = new ReadyAnswer.Key(path, scheme, answer.status(), answer.etag(), isHead);
        ReadyAnswer known = answer.chosen().ready().get(key);
        return known != null ? known : answer.chosen().ready().computeIfAbsent(key, missing -> make(answer, missing));
    }

    private ReadyAnswer make(PageAnswer answer, ReadyAnswer.Key key) {
        Map<String, String> headers = new LinkedHashMap<>(security.of(
                key.path(), key.scheme(), key.status(), answer.page().type()));
        headers.putAll(answer.headers());
        return new ReadyAnswer(
                key.status(), headers, answer.hasBody() ? answer.chosen().bytes() : new byte[0], timer(key));
    }

    /** The timer in which Quarkus counts the requests that take the ordinary way. */
    private Timer timer(ReadyAnswer.Key key) {
        String path = metricPaths.entrySet().stream()
                .filter(pair -> pair.getKey().matcher(key.path()).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(key.path());
        return metrics.timer(
                "http.server.requests",
                "method",
                key.isHead() ? "HEAD" : "GET",
                "outcome",
                key.status() == 304 ? "REDIRECTION" : "SUCCESS",
                "status",
                String.valueOf(key.status()),
                "uri",
                path.equals("/") ? "root" : path);
    }
}
