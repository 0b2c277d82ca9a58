package org.estrade.transfer.recognise.date;

/** Digits and dashes of other kinds of writing as those of ASCII, so that the grammars know one form of each. */
final class PlainDateSigns {

    private static final String DASHES = "\u2010\u2011\u2012\u2212\uFF0D\u301C\uFF5E";
    private static final int FIRST_WIDE_DIGIT = '０';

    private PlainDateSigns() {}

    /** Returns a text of the same length. */
    static String of(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char replacement = c < '\u2010' ? c : plain(c);
            if (replacement != c) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, replacement);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) ('0' + c - FIRST_WIDE_DIGIT);
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c == '／' ? '/' : c == '．' ? '.' : c;
    }
}
