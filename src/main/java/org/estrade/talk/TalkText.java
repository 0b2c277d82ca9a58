package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.estrade.text.ShortTexts;

/**
 * A talk's words in one language.
 *
 * @param title one line of plain text; what follows its first " : " is the subtitle
 * @param abstractMarkdown in CommonMark, empty when there is none
 * @param shortAbstracts for those who have less room, in plain text
 */
@Embeddable
public record TalkText(
        @JsonProperty("title") String title,
        @JsonProperty("abstract") @Column(name = "abstract") String abstractMarkdown,
        @JsonProperty("short") ShortTexts shortAbstracts) {

    public static final TalkText EMPTY = new TalkText("", "");

    public TalkText {
        // revisions from before the short abstracts lack them
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

    /** Whether somebody wrote something of it. */
    public boolean hasText() {
        return !title.isBlank() || !abstractMarkdown.isBlank() || shortAbstracts.hasText();
    }
}
