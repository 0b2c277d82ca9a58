package org.estrade.transfer.recognise.date;

/**
 * One number, word or sign of a text.
 *
 * @param start index of its first character, {@code end} the index after the last
 * @param word plain lower-case letters of a word, the sign itself for a sign, the digits of a number
 * @param number value of the digits, -1 for a word or a sign
 * @param isPrecededBySpace whether white space stands before it
 */
record DateToken(int start, int end, String word, int number, boolean isPrecededBySpace) {

    static final DateToken END = new DateToken(-1, -1, "", -1, true);

    boolean isNumber() {
        return number >= 0;
    }

    /** A year in four digits, from 1950 to 2099. */
    boolean isYear() {
        return word.length() == 4 && number >= 1950 && number <= 2099;
    }

    boolean isDay() {
        return isNumber() && word.length() <= 2 && number >= 1 && number <= 31;
    }

    boolean isMonthNumber() {
        return isNumber() && word.length() <= 2 && number >= 1 && number <= 12;
    }

    boolean isSign(String signs) {
        return number < 0 && word.length() == 1 && signs.contains(word);
    }
}
