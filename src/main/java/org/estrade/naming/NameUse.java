package org.estrade.naming;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One delivery, or one talk, that uses a name. The stored row and the draft of the same delivery are one use.
 *
 * @param talk the id of the talk
 * @param delivery the id of the delivery; empty when the talk itself uses the name
 * @param date the date in the draft, else the stored one
 * @param published whether visitors read it
 * @param drafted whether the newest draft, or the one planned to be published, uses the name
 * @param inBin whether the talk is in the bin
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

    /** One use of two: the date and the place are those of the draft. */
    public NameUse with(NameUse other) {
        NameUse draft = drafted ? this : other;
        return new NameUse(
                talk,
                delivery,
                draft.date,
                draft.city,
                draft.online,
                published || other.published,
                drafted || other.drafted,
                inBin);
    }

    /** The same use without its date. */
    public NameUse undated() {
        return new NameUse(talk, delivery, null, city, online, published, drafted, inBin);
    }

    /** Whether it is counted: it is not in the bin, and not a stored row that is left of an unpublished talk. */
    boolean counts() {
        return !inBin && (published || drafted);
    }
}
