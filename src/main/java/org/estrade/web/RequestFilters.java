package org.estrade.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Registers the filters that every request passes first, in their order. */
@ApplicationScoped
class RequestFilters {

    private static final int BEFORE_AUTHENTICATION = 1000;

    void register(
            @Observes Filters filters,
            RequestNumber numbers,
            SecurityHeaders headers,
            PathRefusal paths,
            SameOrigin origins,
            Connections connections) {
        // the highest priority runs first
        filters.register(numbers::assign, BEFORE_AUTHENTICATION + 5);
        filters.register(headers::add, BEFORE_AUTHENTICATION + 4);
        filters.register(connections::check, BEFORE_AUTHENTICATION + 3);
        filters.register(paths::check, BEFORE_AUTHENTICATION + 2);
        filters.register(origins::check, BEFORE_AUTHENTICATION + 1);
    }

    /** Gives requests their headers too that fail before the filters, or before any handler. */
    void answerEarlyFailures(@Observes Router router, SecurityHeaders headers) {
        router.route().order(-BEFORE_AUTHENTICATION - 10).failureHandler(headers::add);
        // no route runs for a path that cannot be decoded
        router.errorHandler(400, context -> {
            headers.set(context);
            Refusal.send(context, 400, SecurityMessages::ambiguousPath);
        });
    }
}
