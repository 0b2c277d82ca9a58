package org.estrade.talk.history;

import java.util.List;
import org.estrade.text.WordDiff.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of two contents of a talk, field by field, for the history page.
 *
 * @param sections the sections, one for each field that differs
 * @param unchanged the names of the equal fields in one line, empty when all fields differ
 */
record Comparison(List<Section> sections, String unchanged) {

    /**
     * A field that differs.
     *
     * @param heading the name of the field
     * @param language the code of the language of the text, null for a field without a language
     * @param lines the paragraphs of a text, or the entries of a list
     */
    record Section(String heading, @Nullable String language, List<Line> lines) {}

    /**
     * A paragraph of a text, or an entry of a list.
     *
     * @param sign the change of the line as a whole
     * @param pieces the equal and different pieces of the line in their order, with their spaces and line breaks
     */
    record Line(Sign sign, List<Piece> pieces) {}

    /** The change of a line. A character beside the line shows it, for readers who cannot tell colours apart. */
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
