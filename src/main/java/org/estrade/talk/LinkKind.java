package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The kind of page that a link leads to. Stored and exported as its lower-case name. No CHECK constraint of the database
 * lists the kinds, so that a new kind needs no migration.
 */
public enum LinkKind {
    SLIDES,
    VIDEO,
    ARTICLE,
    /** An article of a newspaper, magazine or news site about the talk. */
    PRESS,
    CODE,
    OTHER;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name. A name that a newer release stored, and this one does not know, is {@link #OTHER}. */
    @JsonCreator
    public static LinkKind of(String id) {
        for (LinkKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        return OTHER;
    }
}
