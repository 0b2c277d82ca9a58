package org.estrade.transfer.recognise.date;

/**
 * One number, word or sign of a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param word the letters of a word without accents and in lower case, the sign itself, or the digits of a number
 * @param number the value of the digits; -1 for a word or a sign
 * @param isPrecededBySpace whether white space stands before the token
 */
record DateToken(int start, int end, String word, int number, boolean isPrecededBySpace) {

    static final DateToken END = new DateToken(-1, -1, "", -1, true);

    boolean isNumber() {
        return number >= 0;
    }

    /** Whether the token is a year of four digits, from 1950 to 2039. A larger number is no year of a talk. */
    boolean isYear() {
        return word.length() == 4 && number >= 1950 && number < 2040;
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
