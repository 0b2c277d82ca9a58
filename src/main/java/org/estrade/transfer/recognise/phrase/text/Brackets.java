package org.estrade.transfer.recognise.phrase.text;

/** Brackets, of which some belong to a name: {@code Insist(js)}, {@code O(1)}. */
public final class Brackets {

    public static final String OPENING = "([{（【〔";
    public static final String CLOSING = ")]}）】〕";

    private static final int MAX_LENGTH_IN_NAME = 4;
    private static final int MAX_LENGTH_OF_ACRONYM = 10;
    private static final int MAX_LENGTH_OF_NAME = 120;

    private Brackets() {}

    /** Whether the brackets hold the first letters of the words before them: {@code Moss Science Society (MSS)}. */
    private static boolean isAroundAcronym(int i, String text) {
        int open = text.charAt(i) == ')' ? text.lastIndexOf('(', i) : text.charAt(i) == '(' ? i : -1;
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (open < 2 || close < 0 || close - open > MAX_LENGTH_OF_ACRONYM || text.charAt(open - 1) != ' ') {
            return false;
        }
        int letter = close - 1;
        int word = open - 1;
        while (letter > open
                && word > 0
                && ",.;:|)".indexOf(text.charAt(word)) < 0
                && open - word < MAX_LENGTH_OF_NAME) {
            word--;
            boolean isFirst = word == 0 || !Character.isLetter(text.charAt(word - 1));
            if (isFirst && Character.isUpperCase(text.charAt(letter)) && text.charAt(word) == text.charAt(letter)) {
                letter--;
            }
        }
        return letter == open && close - open > 2;
    }

    /** The bracket that closes this one. */
    public static char closing(char open) {
        return CLOSING.charAt(OPENING.indexOf(open));
    }

    /**
     * Whether the bracket at this offset belongs to a name: short lower case letters or a digit in it right after a letter, or
     * few characters in it right before a lower case letter, or the first letters of the words before it.
     */
    public static boolean isInName(int i, String text) {
        if (isAroundAcronym(i, text)) {
            return true;
        }
        int open = text.charAt(i) == ')' ? text.lastIndexOf('(', i) : i;
        int close = text.charAt(i) == '(' ? text.indexOf(')', i) : i;
        boolean isBeginningOfWord = open >= 0
                && close > open
                && close - open <= MAX_LENGTH_IN_NAME + 1
                && close + 1 < text.length()
                && Character.isLowerCase(text.charAt(close + 1));
        if (isBeginningOfWord) {
            return true;
        }
        if (open <= 0
                || i - open > MAX_LENGTH_IN_NAME + 1
                || text.charAt(open) != '('
                || !Character.isLetter(text.charAt(open - 1))) {
            return false;
        }
        int end = open + 1;
        while (end < text.length() && end - open <= MAX_LENGTH_IN_NAME && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        if (end == open + 1 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ')';
    }
}
