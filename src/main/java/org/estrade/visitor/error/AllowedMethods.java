package org.estrade.visitor.error;

import jakarta.ws.rs.HttpMethod;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** The methods of an address, for the header {@code Allow}. Quarkus REST refuses other methods without saying which it has. */
final class AllowedMethods {

    private AllowedMethods() {}

    /** The methods of the present request's address, separated by commas: {@code GET, HEAD, POST}. Empty when it has none. */
    static String ofPresentRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> methods = new TreeSet<>();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        RequestMatch<InitialMatch> found = classes.map(request.getPathWithoutPrefix());
        while (found != null && methods.isEmpty()) {
            for (ServerRestHandler handler : found.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    addMethods(routing, found.remaining.isEmpty() ? "/" : found.remaining, methods);
                }
            }
            found = classes.continueMatching(request.getPathWithoutPrefix(), found);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    private static void addMethods(ClassRoutingHandler routing, String remaining, Set<String> methods) {
        routing.getMappers().forEach((method, resources) -> {
            if (method != null && Objects.nonNull(resources.map(remaining))) {
                methods.add(method);
            }
        });
    }
}
