package org.estrade.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower case without accents and ligatures, for comparing spellings and making addresses. It is not shown. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainLetters() {}

    /** The text in plain letters: {@code Île} gives {@code ile}, {@code cœur} gives {@code coeur}. */
    public static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("ς", "σ");
    }

    /** Whether all characters are ASCII: such texts, which are most, do not need the slow steps. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The words in plain letters, with one space between them and without punctuation. */
    public static String words(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(of(text)).replaceAll(" ").strip();
    }
}
