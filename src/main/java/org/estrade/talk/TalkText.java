package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A talk's words in one language.
 *
 * @param title one line of plain text; what follows its first " : " is the subtitle
 * @param abstractMarkdown in CommonMark, empty when there is none
 */
@Embeddable
public record TalkText(
        @JsonProperty("title") String title,
        @JsonProperty("abstract") @Column(name = "abstract") String abstractMarkdown) {

    public static final TalkText EMPTY = new TalkText("", "");

    public TalkText withTitle(String title) {
        return new TalkText(title, abstractMarkdown);
    }

    public TalkText withAbstract(String abstractMarkdown) {
        return new TalkText(title, abstractMarkdown);
    }
}
