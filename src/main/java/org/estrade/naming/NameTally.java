package org.estrade.naming;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of all uses of a name together.
 *
 * @param times the number of uses in published talks and in drafts
 * @param last the date of the newest use, null when no use has a date
 * @param city the town of the newest use that has one, null when none has
 * @param online whether one of the uses is online
 */
public record NameTally(
        int times, @Nullable KnownDate last, @Nullable String city, boolean online) {

    /** Of a name without a use. */
    public static final NameTally NONE = new NameTally(0, null, null, false);

    /** The tally of uses, the newest first. */
    static NameTally of(List<NameUse> uses) {
        return new NameTally(
                uses.size(),
                uses.isEmpty() ? null : uses.get(0).date(),
                uses.stream()
                        .map(NameUse::city)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                uses.stream().anyMatch(NameUse::online));
    }
}
