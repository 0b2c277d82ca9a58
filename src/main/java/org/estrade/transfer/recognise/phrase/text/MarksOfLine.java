package org.estrade.transfer.recognise.phrase.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.FoundDate;

/** The number and the date at the beginning of a line, and the sign that begins a note in Japanese. */
public final class MarksOfLine {

    private static final Pattern NUMBER = Pattern.compile("\\[\\p{Lu}{0,2}[0-9]{1,3}\\][.:]? {0,3}[–-]? {0,3}(?=\\S)");
    private static final char NOTE_SIGN = '※';

    private MarksOfLine() {}

    /** The offset after a number in brackets: {@code [T9] - Growing moss}; 0 when there is none. */
    public static int endOfNumber(LinkedText words) {
        Matcher number = NUMBER.matcher(words.text());
        boolean isNumber =
                number.lookingAt() && words.links().stream().noneMatch(link -> link.start() < number.end() - 1);
        return isNumber ? number.end() : 0;
    }

    /** The offset after a date at the beginning and the signs behind it; 0 when the text begins with other words. */
    public static int endOfDate(String text) {
        for (FoundDate date : DateRecogniser.findAll(text, 0)) {
            if (date.start() <= 2) {
                int end = date.end();
                while (end < text.length() && " .,:;)]–—-".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /** The offset of the sign before a note at the end: {@code MossConf 2019 ※招待講演}; the length when there is none. */
    public static int startOfNote(LinkedText words) {
        int start = words.text().lastIndexOf(NOTE_SIGN);
        boolean isAtEnd = start > 0 && words.links().stream().noneMatch(link -> link.end() > start);
        return isAtEnd ? start : words.text().length();
    }
}
