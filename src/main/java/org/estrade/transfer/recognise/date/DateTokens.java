package org.estrade.transfer.recognise.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.estrade.text.PlainLetters;

/** The tokens of a text: numbers, words and signs. The text is split in one pass. */
final class DateTokens {

    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th", "e", "eme");
    private static final int MAX_DIGITS = 8;

    private final List<DateToken> tokens = new ArrayList<>();

    DateTokens(String text) {
        int i = 0;
        boolean isAfterSpace = true;
        while (i < text.length()) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                isAfterSpace = true;
                i++;
                continue;
            }
            int end = endOfToken(text, i);
            if (character == '.' && isMonthAfter(text, end)) {
                // the full stop after a German day, as in "12. März", says nothing
                i = end;
                continue;
            }
            add(text.substring(i, end), i, end, isAfterSpace);
            isAfterSpace = false;
            i = end;
        }
    }

    /** The word in plain letters. Without its cedilla the Portuguese month would be the first name Marco. */
    private static String plain(String word) {
        return word.equalsIgnoreCase("março") ? "march" : PlainLetters.of(word);
    }

    /** Whether a space and the name of a month follow. */
    private static boolean isMonthAfter(String text, int offset) {
        boolean isBeforeWord =
                offset + 1 < text.length() && text.charAt(offset) == ' ' && Character.isLetter(text.charAt(offset + 1));
        return isBeforeWord
                && MonthNames.monthOf(PlainLetters.of(text.substring(offset + 1, endOfToken(text, offset + 1)))) > 0;
    }

    private static int endOfToken(String text, int start) {
        int end = start + 1;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(start))) {
            while (end < text.length()
                    && (Character.isLetter(text.charAt(end))
                            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
                end++;
            }
        }
        return end;
    }

    private void add(String written, int start, int end, boolean isAfterSpace) {
        if (isDigit(written.charAt(0))) {
            int number = written.length() > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(written);
            tokens.add(new DateToken(start, end, written, number, isAfterSpace));
            return;
        }
        String word = Character.isLetter(written.charAt(0)) ? plain(written) : written;
        DateToken last = tokens.isEmpty() ? DateToken.END : tokens.get(tokens.size() - 1);
        if (last.isDay() && last.end() == start && ORDINALS.contains(word)) {
            tokens.set(
                    tokens.size() - 1,
                    new DateToken(last.start(), end, last.word(), last.number(), last.isPrecededBySpace()));
        } else {
            tokens.add(new DateToken(start, end, word, -1, isAfterSpace));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return tokens.size();
    }

    DateToken get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : DateToken.END;
    }
}
