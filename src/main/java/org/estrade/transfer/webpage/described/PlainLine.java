package org.estrade.transfer.webpage.described;

import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One line of plain text made of what programs write into data: HTML, entities escaped twice, line ends, "null". */
public final class PlainLine {

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{2,10};");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'/,;])|\\\\[nrt]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u200b]+");
    private static final Set<String> NOTHING = Set.of(
            "null",
            "undefined",
            "none",
            "nan",
            "n a",
            "na",
            "unknown",
            "inconnu",
            "to be announced",
            "to be confirmed",
            "to be defined",
            "coming soon",
            "a venir",
            "a definir",
            "non communique",
            "bientot",
            "x",
            "object object");

    private PlainLine() {}

    /** The text of at most so many characters, on one line; empty for null. */
    public static String of(@Nullable String written, int maxLength) {
        if (written == null) {
            return "";
        }
        String text = written.substring(0, Math.min(written.length(), 4 * maxLength));
        for (int i = 0; i < 2 && ENTITY.matcher(text).find(); i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (TAG.matcher(text).find()) {
            text = Jsoup.parseBodyFragment(text).text();
        }
        String unescaped = ESCAPED.matcher(text).replaceAll(found -> found.group(1) == null ? " " : found.group(1));
        String line = SPACES.matcher(unescaped).replaceAll(" ").strip();
        return line.substring(0, Math.min(line.length(), maxLength));
    }

    /** Whether the text has no letter and no digit, or is only a word for a missing value. */
    static boolean saysNothing(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit)
                || (line.length() < 20 && NOTHING.contains(PlainLetters.words(line)));
    }
}
