package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.estrade.text.ShortTexts;

/**
 * The title and the abstracts of a talk in one language.
 *
 * @param title the title, one line of plain text; the subtitle follows the first " : "
 * @param abstractMarkdown the abstract in CommonMark, empty when there is none
 * @param shortAbstracts the abstract in plain text, in up to three shorter lengths
 */
@Embeddable
public record TalkText(
        @JsonProperty("title") String title,
        @JsonProperty("abstract") @Column(name = "abstract") String abstractMarkdown,
        @JsonProperty("short") ShortTexts shortAbstracts) {

    public static final TalkText EMPTY = new TalkText("", "");

    public TalkText {
        // null in the JSON of revisions that are older than the short abstracts
        shortAbstracts = shortAbstracts == null ? ShortTexts.EMPTY : shortAbstracts;
    }

    public TalkText(String title, String abstractMarkdown) {
        this(title, abstractMarkdown, ShortTexts.EMPTY);
    }

    public TalkText withTitle(String title) {
        return new TalkText(title, abstractMarkdown, shortAbstracts);
    }

    public TalkText withAbstract(String abstractMarkdown) {
        return new TalkText(title, abstractMarkdown, shortAbstracts);
    }

    public TalkText withShortAbstracts(ShortTexts shortAbstracts) {
        return new TalkText(title, abstractMarkdown, shortAbstracts);
    }

    /** Whether the title or one of the abstracts is not blank. */
    public boolean hasText() {
        return !title.isBlank() || !abstractMarkdown.isBlank() || shortAbstracts.hasText();
    }
}
