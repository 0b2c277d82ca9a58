package org.estrade.transfer.recognise.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a line that the speaker crossed out, because the delivery did not take place. */
public final class StruckText {

    /** The mark before and after text that is crossed out. */
    public static final String MARK = "~~";

    private static final Pattern STRUCK = Pattern.compile("~~([^~]{1,1000})~~");

    private StruckText() {}

    /** Whether most letters of the text are crossed out. */
    public static boolean isMostlyStruck(String text) {
        if (!text.contains(MARK)) {
            return false;
        }
        long struckLetters = 0;
        Matcher struck = STRUCK.matcher(text);
        while (struck.find()) {
            struckLetters += letters(struck.group(1));
        }
        return struckLetters > 0 && struckLetters * 2 > letters(text);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }
}
