package org.estrade.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Registers the filters that every request passes before anything else handles it, in their order. */
@ApplicationScoped
class RequestFilters {

    private static final int BEFORE_SIGNING_IN = 1000;

    void register(
            @Observes Filters filters,
            RequestNumber numbers,
            SecurityHeaders headers,
            PathRefusal paths,
            SameOrigin origins) {
        // the highest priority runs first
        filters.register(numbers::assign, BEFORE_SIGNING_IN + 4);
        filters.register(headers::add, BEFORE_SIGNING_IN + 3);
        filters.register(paths::check, BEFORE_SIGNING_IN + 2);
        filters.register(origins::check, BEFORE_SIGNING_IN + 1);
    }
}
