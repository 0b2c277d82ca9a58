package org.estrade.site;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Vetoed;

/** What visitors read of a program that never could read it itself. */
@Vetoed
final class UnreadableSites extends PublishedSites {

    private final RuntimeException cause;

    @SuppressWarnings("NullAway") // nothing here reads anything
    UnreadableSites(RuntimeException cause) {
        super(null, null, null, new SimpleMeterRegistry());
        this.cause = cause;
    }

    @Override
    public PublishedSite present() {
        throw cause;
    }
}
