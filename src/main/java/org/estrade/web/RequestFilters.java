package org.estrade.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
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
}
