package org.estrade.web;

/** What no line of text holds that somebody meant to write. */
public final class Unprintable {

    private Unprintable() {}

    /** Control characters, and halves of characters that no encoding can keep. Joiners inside emoji are wanted. */
    public static boolean is(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || c == 0x2028 || c == 0x2029;
    }
}
