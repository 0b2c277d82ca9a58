package org.estrade.naming;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One delivery, or one talk, that uses a name: what is stored of it and what its draft says are one use.
 *
 * @param delivery its id; empty when the talk itself uses the name
 * @param date as the draft says it, else as it is stored
 * @param published whether visitors read it
 * @param drafted whether the talk's newest draft, or the one planned to be published, has it
 * @param inBin whether the talk was put there
 */
public record NameUse(
        long talk,
        String delivery,
        @Nullable KnownDate date,
        @Nullable String city,
        boolean online,
        boolean published,
        boolean drafted,
        boolean inBin) {

    static final Comparator<NameUse> NEWEST_FIRST =
            Comparator.comparing(NameUse::date, Comparator.nullsLast(Comparator.reverseOrder()));

    static NameUse of(NameMention mention) {
        return new NameUse(
                mention.talk(),
                mention.delivery(),
                mention.date(),
                mention.city(),
                mention.online(),
                mention.published(),
                mention.drafted(),
                mention.inBin());
    }

    public NameUse with(NameUse other) {
        NameUse told = drafted ? this : other;
        return new NameUse(
                talk,
                delivery,
                told.date,
                told.city,
                told.online,
                published || other.published,
                drafted || other.drafted,
                inBin);
    }

    public NameUse undated() {
        return new NameUse(talk, delivery, null, city, online, published, drafted, inBin);
    }

    /** Whether the speaker counts it: it is neither in the bin nor a remainder of what was unpublished. */
    boolean counts() {
        return !inBin && (published || drafted);
    }
}
