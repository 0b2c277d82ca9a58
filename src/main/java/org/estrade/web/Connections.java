package org.estrade.web;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the connections that one network address has at a time, so that one address cannot take all that the machine
 * allows. Behind a proxy, all connections are the proxy's, which has to limit them itself.
 */
@Singleton
class Connections {

    private static final long REST_MILLISECONDS = 10_000;

    private final boolean behindProxy;
    private final int most;
    private final Map<String, Set<HttpConnection>> open = new HashMap<>();

    /**
     * Reads the settings.
     *
     * @param behindProxy whether connections come from a proxy; they are not limited then
     * @param most the number of connections that one network address may have at a time
     */
    Connections(
            @ConfigProperty(name = "estrade.behind-proxy", defaultValue = "false") boolean behindProxy,
            @ConfigProperty(name = "estrade.connections-per-address") int most) {
        this.behindProxy = behindProxy;
        this.most = most;
    }

    void check(RoutingContext context) {
        context.addEndHandler(sent -> closeUnlessRead(context));
        if (behindProxy || isAdmitted(context.request().connection())) {
            context.next();
        } else {
            context.response().putHeader("Retry-After", "60");
            context.addEndHandler(sent -> context.request().connection().close());
            Refusal.send(context, 429, SecurityMessages::tooManyConnections);
        }
    }

    /** After an answer, the rest of a body is discarded as it arrives, but not for ever. */
    private static void closeUnlessRead(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            context.vertx().setTimer(REST_MILLISECONDS, late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private synchronized boolean isAdmitted(HttpConnection connection) {
        String network = ClientAddress.network(connection.remoteAddress().hostAddress());
        Set<HttpConnection> ofAddress = open.computeIfAbsent(network, unknown -> new HashSet<>());
        if (ofAddress.contains(connection)) {
            return true;
        }
        if (ofAddress.size() >= most) {
            return false;
        }
        ofAddress.add(connection);
        // also told when the connection is closed already, unlike a close handler
        ((ConnectionBase) connection).channel().closeFuture().addListener(closed -> forget(network, connection));
        return true;
    }

    private synchronized void forget(String network, HttpConnection connection) {
        Set<HttpConnection> ofAddress = open.get(network);
        if (ofAddress != null) {
            ofAddress.remove(connection);
            if (ofAddress.isEmpty()) {
                open.remove(network);
            }
        }
    }
}
