package org.estrade.text.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A talk's title, divided into title and subtitle at its first colon.
 *
 * @param main the part before the colon
 * @param colon with the space that the language puts before it; empty when there is no subtitle
 */
public record TitleView(String main, String colon, @Nullable String subtitle) {

    // an English title has no space before its colon
    private static final Pattern FRENCH = Pattern.compile("(.+?)[ \u00A0\u202F]+:\\s+(.+)");
    private static final Pattern ENGLISH = Pattern.compile("(.+?)[ \u00A0\u202F]*:\\s+(.+)");

    public static TitleView of(String title, String language) {
        boolean english = language.startsWith("en");
        Matcher parts = (english ? ENGLISH : FRENCH).matcher(title.strip());
        if (!parts.matches()) {
            return new TitleView(Typography.text(title.strip(), language), "", null);
        }
        return new TitleView(
                Typography.text(parts.group(1), language),
                english ? ":" : "\u00A0:",
                Typography.text(parts.group(2), language));
    }

    /** The whole title in one line. */
    public String line() {
        return subtitle == null ? main : main + colon + " " + subtitle;
    }
}
