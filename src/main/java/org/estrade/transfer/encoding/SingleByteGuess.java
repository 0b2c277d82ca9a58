package org.estrade.transfer.encoding;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Guesses the one-byte encoding of a text: the encoding whose decoded characters fit best to the letters beside them. */
final class SingleByteGuess {

    private static final String LETTERS = "àâäáãåçèéêëîïíìñôöóòõûüùúÿœæß";
    private static final String PUNCTUATION = "«»’‘“”…–—•€°\u00A0";

    private SingleByteGuess() {}

    /** The most likely encoding; null when no encoding gives a text with words. */
    static @Nullable Encoding guess(byte[] file) {
        int bestScore = 0;
        Encoding guess = null;
        for (Encoding encoding : List.of(Encoding.WINDOWS_1252, Encoding.MAC_ROMAN)) {
            int score = score(Objects.requireNonNull(encoding.decode(ByteBuffer.wrap(file))));
            if (score > bestScore) {
                bestScore = score;
                guess = encoding;
            }
        }
        return guess == Encoding.WINDOWS_1252 && !hasWindowsOnlyBytes(file) ? Encoding.ISO_8859_1 : guess;
    }

    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += score(i == 0 ? ' ' : text.charAt(i - 1), c, i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return score;
    }

    private static int score(char before, char c, char after) {
        if (LETTERS.indexOf(c) >= 0) {
            return Character.isUpperCase(before) && Character.isUpperCase(after) ? -1 : 2;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return 1;
        }
        return Character.isUpperCase(c) && !Character.isLowerCase(before) ? 0 : -2;
    }

    /** Whether the file has bytes that are letters or punctuation in Windows-1252 and control characters in ISO-8859-1. */
    private static boolean hasWindowsOnlyBytes(byte[] file) {
        for (byte b : file) {
            int unsigned = b & 0xFF;
            if (unsigned >= 0x80 && unsigned < 0xA0) {
                return true;
            }
        }
        return false;
    }
}
