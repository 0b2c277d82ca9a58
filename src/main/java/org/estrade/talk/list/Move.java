package org.estrade.talk.list;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A button of the list that moves a talk. */
enum Move {
    UP(-1),
    DOWN(1),
    TOP(-1_000_000),
    BOTTOM(1_000_000);

    private final int steps;

    Move(int steps) {
        this.steps = steps;
    }

    /** The number of places, negative towards the top. A talk moves at most to an end of the list. */
    int steps() {
        return steps;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the button moves a talk towards the first place. */
    public boolean isUpwards() {
        return steps < 0;
    }

    /** Whether the button moves a talk to an end of the list. The list shows such a button in a menu. */
    public boolean isToAnEnd() {
        return Math.abs(steps) > 1;
    }

    /** The button with this id; {@link #UP} for an unknown id. */
    static Move of(@Nullable String id) {
        return Arrays.stream(values())
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElse(UP);
    }
}
