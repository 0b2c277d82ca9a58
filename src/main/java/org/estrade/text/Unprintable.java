package org.estrade.text;

/** What no line of text holds that somebody meant to write. */
public final class Unprintable {

    /** Stands for one where it was typed. */
    public static final int LOST = 0xFFFD;

    private Unprintable() {}

    /** Control characters, and halves of characters that no encoding can keep. Joiners inside emoji are wanted. */
    public static boolean is(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || c == 0x2028 || c == 0x2029;
    }

    /** The text with each of them marked as lost: what neither a page nor the database could hold becomes what both can. */
    public static String marked(String text) {
        return text.codePoints()
                .map(c -> is(c) ? LOST : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
