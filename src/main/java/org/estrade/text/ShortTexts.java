package org.estrade.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.function.Function;

/** A text in three lengths, one per {@link TextLength}: plain text as it was typed, empty when there is none. */
@Embeddable
public record ShortTexts(
        @JsonProperty("140") @Column(name = "in_140") String line,
        @JsonProperty("300") @Column(name = "in_300") String paragraph,
        @JsonProperty("1000") @Column(name = "in_1000") String page) {

    public static final ShortTexts EMPTY = new ShortTexts("", "", "");

    public ShortTexts {
        // JSON that was stored before a length existed lacks it
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

    /** Whether one of the texts is not blank. */
    public boolean hasText() {
        return Arrays.stream(TextLength.values()).anyMatch(length -> !in(length).isBlank());
    }
}
