package org.estrade.naming.page;

/**
 * What the margin says of one name.
 *
 * @param count for the sentences that have one
 */
public record NameNote(Kind kind, int count) {

    /** The gravest first. */
    public enum Kind {
        NOWHERE_AND_NEVER,
        SPELLINGS,
        NO_WEBSITE,
        UNUSED;

        public boolean grave() {
            return this == NOWHERE_AND_NEVER;
        }
    }

    public static NameNote of(Kind kind) {
        return new NameNote(kind, 0);
    }
}
