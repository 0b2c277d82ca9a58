package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one language. Each component is a column of the table {@code site_text} and a field of the settings form
 * with the component's name. A setting that is not filled in is empty.
 *
 * @param pageTitle the title of the talks page
 * @param pitch a sentence or two that introduce the speaker, plain text
 * @param alternative the description of the portrait, for readers who do not see it
 * @param biography140 a biography of at most 140 characters
 * @param biography300 a biography of at most 300 characters
 * @param biography1000 a biography of at most 1000 characters
 */
@Embeddable
public record LanguageSettings(
        @Column(name = "page_title") String pageTitle,
        String pitch,

        @Column(name = "portrait_alternative") String alternative,

        @Column(name = "in_140") String biography140,
        @Column(name = "in_300") String biography300,
        @Column(name = "in_1000") String biography1000) {

    /** The most characters of the pitch. */
    public static final int LONGEST_PITCH = 1000;

    public static final LanguageSettings EMPTY = new LanguageSettings("", "", "", "", "", "");

    /** The biographies by length. */
    public ShortTexts biographies() {
        return new ShortTexts(biography140, biography300, biography1000);
    }

    /** The same settings with another title and pitch; for null, the present value stays. */
    LanguageSettings withTitleAndPitch(@Nullable String title, @Nullable String introduction) {
        return new LanguageSettings(
                title == null ? pageTitle : title,
                introduction == null ? pitch : introduction,
                alternative,
                biography140,
                biography300,
                biography1000);
    }

    /** The same settings with other texts. A text that would then be longer than it may be stays as it is. */
    LanguageSettings withTexts(UnaryOperator<String> change) {
        String changed = change.apply(pitch);
        return new LanguageSettings(
                pageTitle,
                changed.length() <= LONGEST_PITCH ? changed : pitch,
                alternative,
                fitting(biography140, TextLength.LINE, change),
                fitting(biography300, TextLength.PARAGRAPH, change),
                fitting(biography1000, TextLength.PAGE, change));
    }

    private static String fitting(String text, TextLength length, UnaryOperator<String> change) {
        String changed = change.apply(text);
        return length.fits(changed) ? changed : text;
    }
}
