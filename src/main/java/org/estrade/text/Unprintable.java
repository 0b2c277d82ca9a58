package org.estrade.text;

/** Characters that a line of text must not contain. */
public final class Unprintable {

    /** The character that replaces an unprintable one. */
    public static final int REPLACEMENT = 0xFFFD;

    private Unprintable() {}

    /**
     * Whether a code point is a control character, an unpaired surrogate or a line separator. The invisible joiners
     * inside emoji are allowed.
     */
    public static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || c == 0x2028 || c == 0x2029;
    }

    /** The text with each unprintable character replaced, so that pages and the database can hold it. */
    public static String replaced(String text) {
        return text.codePoints()
                .map(c -> isUnprintable(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
