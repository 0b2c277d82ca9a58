package org.estrade.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The same thing said in the room that others have for it, one text a {@link TextLength}: plain text, as typed, empty
 * when nothing was written.
 */
@Embeddable
public record ShortTexts(
        @JsonProperty("140") @Column(name = "in_140") String line,
        @JsonProperty("300") @Column(name = "in_300") String paragraph,
        @JsonProperty("1000") @Column(name = "in_1000") String page) {

    public static final ShortTexts EMPTY = new ShortTexts("", "", "");

    public ShortTexts {
        // as JSON they may come from before there was such a length
        line = line == null ? "" : line;
        paragraph = paragraph == null ? "" : paragraph;
        page = page == null ? "" : page;
    }

    public static ShortTexts of(Function<TextLength, String> texts) {
        return new ShortTexts(
                texts.apply(TextLength.LINE), texts.apply(TextLength.PARAGRAPH), texts.apply(TextLength.PAGE));
    }

    public String in(TextLength length) {
        return switch (length) {
            case LINE -> line;
            case PARAGRAPH -> paragraph;
            case PAGE -> page;
        };
    }

    public ShortTexts with(TextLength length, String text) {
        return of(each -> each == length ? text : in(each));
    }

    /** Whether something is written in one of them. */
    public boolean hasText() {
        return Arrays.stream(TextLength.values()).anyMatch(length -> !in(length).isBlank());
    }
}
