package org.estrade.transfer.recognise.phrase.text;

/** Quotation marks of English and French. */
public final class Quotes {

    private static final String OPENING = "\"“«‘「『";
    private static final String CLOSING = "\"”»’」』";

    private Quotes() {}

    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** The offset of the mark that closes the one at this offset; -1 when there is none. */
    public static int closing(String text, int open) {
        char mark = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
        int close = text.indexOf(mark, open + 1);
        // a letter follows an apostrophe
        while (mark == '’' && close > 0 && close + 1 < text.length() && Character.isLetter(text.charAt(close + 1))) {
            close = text.indexOf(mark, close + 1);
        }
        return close;
    }
}
