package org.estrade.naming.page;

/**
 * A note beside a name in the list.
 *
 * @param count the number in the sentence, 0 for a sentence without one
 */
public record NameNote(Kind kind, int count) {

    /** The most serious first. */
    public enum Kind {
        NOWHERE_AND_NEVER,
        SPELLINGS,
        UNUSED;

        public boolean serious() {
            return this == NOWHERE_AND_NEVER;
        }
    }

    public static NameNote of(Kind kind) {
        return new NameNote(kind, 0);
    }
}
