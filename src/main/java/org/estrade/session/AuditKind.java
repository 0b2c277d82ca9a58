package org.estrade.session;

import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of things that an audited action is done to. The database stores the {@link #word} of a kind. */
public enum AuditKind {
    TALK,
    VENUE,
    PERSON,
    TAG,
    SITE,
    ACCOUNT,
    /** Several talks at once, from one file. */
    IMPORT,
    /** A kind of another release, which this release cannot name. */
    OTHER;

    /** The kind's word in the database and in the messages: lower-case letters, {@code talk}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word; {@link #OTHER} when no kind has it. */
    public static AuditKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    @Override
    public String toString() {
        return word();
    }
}
