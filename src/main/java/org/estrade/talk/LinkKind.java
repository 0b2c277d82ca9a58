package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a link leads to. Stored and exported as its lower-case name. */
public enum LinkKind {
    SLIDES,
    VIDEO,
    ARTICLE,
    CODE,
    OTHER;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; a name this version does not know, from a newer one's data, is {@link #OTHER}. */
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
