package org.estrade.linkcheck;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about a link. The order is that of the admin's page. */
public enum LinkState {
    /** Three looks on different days failed. */
    DEAD,
    /** The host says that the address has changed for good. */
    MOVED,
    /** The last look failed, or the last two. */
    FAILING,
    /** The host does not let a program see whether the page is there. */
    UNCLEAR,
    /** The link was not looked at yet. */
    UNCHECKED,
    /** The page is there. */
    ALIVE;

    /** The name in addresses and in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LinkState> of(String id) {
        return Stream.of(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
