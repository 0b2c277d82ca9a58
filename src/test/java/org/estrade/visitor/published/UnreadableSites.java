package org.estrade.visitor.published;

import jakarta.enterprise.inject.Vetoed;

/** What visitors read of a program that never could read it itself. */
@Vetoed
public final class UnreadableSites extends PublishedSites {

    private final RuntimeException cause;

    @SuppressWarnings("NullAway") // nothing here reads anything
    public UnreadableSites(RuntimeException cause) {
        super(null, null, null, null, null);
        this.cause = cause;
    }

    @Override
    public PublishedSite present() {
        throw cause;
    }
}
