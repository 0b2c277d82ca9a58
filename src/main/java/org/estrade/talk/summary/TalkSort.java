package org.estrade.talk.summary;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of the list of talks: like the public page, by title, by the last change or by the last delivery. */
public enum TalkSort {
    PLACE(""),
    TITLE("summary.title collate \"fr-x-icu\", "),
    CHANGED("summary.changed_at desc, "),
    GIVEN("summary.last_date collate \"C\" desc, ");

    private final String order;

    TalkSort(String order) {
        this.order = order;
    }

    /** The SQL expressions of the order. Talks that are equal by them are in the order of the public page. */
    String order() {
        return order + "talk.position, talk.id";
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with this name; {@link #PLACE} for an unknown name. */
    public static TalkSort of(@Nullable String id) {
        return Arrays.stream(values())
                .filter(sort -> sort.id().equals(id))
                .findFirst()
                .orElse(PLACE);
    }
}
