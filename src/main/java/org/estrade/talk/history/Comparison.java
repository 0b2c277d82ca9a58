package org.estrade.talk.history;

import java.util.List;
import org.estrade.text.WordDiff.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents, field by field, and what does not.
 *
 * @param unchanged the names of the fields that are the same, in one line; empty when all differ
 */
record Comparison(List<Section> sections, String unchanged) {

    /**
     * One field, or one list.
     *
     * @param language of its words, null when it is nobody's in particular
     */
    record Section(String heading, @Nullable String language, List<Line> lines) {}

    /**
     * A paragraph, or one of a list.
     *
     * @param pieces in their order; spaces and line breaks as they are
     */
    record Line(Sign sign, List<Piece> pieces) {}

    /** What became of a line: a sign beside it says so, besides its colours. */
    enum Sign {
        SAME("="),
        ADDED("+"),
        REMOVED("−"),
        CHANGED("≠");

        private final String character;

        Sign(String character) {
            this.character = character;
        }

        public String character() {
            return character;
        }

        public String id() {
            return name();
        }
    }
}
