package org.estrade.text;

/** Characters that nobody means to write in a line of text. */
public final class Unprintable {

    /** The character that replaces an unprintable one. */
    public static final int REPLACEMENT = 0xFFFD;

    private Unprintable() {}

    /** Whether a code point is a control character, an unpaired surrogate or a line separator. Joiners in emoji are not. */
    public static boolean is(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || c == 0x2028 || c == 0x2029;
    }

    /** The text with each unprintable character replaced, so that pages and the database can hold it. */
    public static String replaced(String text) {
        return text.codePoints()
                .map(c -> is(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
