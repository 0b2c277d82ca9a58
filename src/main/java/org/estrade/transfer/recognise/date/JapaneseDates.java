package org.estrade.transfer.recognise.date;

/** Dates with a sign after each number, as Japanese and Chinese texts write them: {@code 2020年8月21日}. */
final class JapaneseDates {

    private static final char YEAR = '年';
    private static final char MONTH = '月';
    private static final char DAY = '日';

    private JapaneseDates() {}

    /** Returns a text of the same length in which such a date has slashes: {@code 2020/8/21 }. Other texts stay unchanged. */
    static String withSlashes(String text) {
        if (text.indexOf(YEAR) < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            if (isSign(text.charAt(i)) && isDigit(text, i - 1)) {
                boolean isInside = text.charAt(i) != DAY && isDigit(text, i + 1);
                result.setCharAt(i, isInside ? '/' : ' ');
            }
        }
        return result.toString();
    }

    /** Extends a date of such a text by the sign after it. */
    static FoundDate includeSign(String text, FoundDate date) {
        boolean isBeforeSign = date.end() < text.length() && isSign(text.charAt(date.end()));
        return isBeforeSign ? date.withOffsets(date.start(), date.end() + 1) : date;
    }

    private static boolean isSign(char c) {
        return c == YEAR || c == MONTH || c == DAY;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
