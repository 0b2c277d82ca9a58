package org.estrade.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a hurried typist would write it: to compare spellings, and to make addresses. Never to show. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainLetters() {}

    /** In lower case, without accents or ligatures: {@code Île} gives {@code ile}, {@code cœur} gives {@code coeur}. */
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

    /** Most texts are: they need none of the steps that cost time. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The plain words alone, one space between them: two texts with the same words are spelled the same. */
    public static String words(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(of(text)).replaceAll(" ").strip();
    }
}
