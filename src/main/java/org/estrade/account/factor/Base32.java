package org.estrade.account.factor;

/** Bytes in capital letters and the digits 2 to 7 (RFC 4648), which people can type. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** The letters of the bytes, whose number is a multiple of five. */
    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte part : bytes) {
            buffer = (buffer << Byte.SIZE) | (part & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((buffer >> bits) & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** The same letters in groups of four. */
    static String grouped(byte[] bytes, String between) {
        return of(bytes).replaceAll(".{4}(?!$)", "$0" + between);
    }
}
