package org.estrade.transfer.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A common damage of UTF-8 text. A program decoded the text in a wrong one-byte encoding and saved the result, so that
 * {@code é} became {@code √©} (Mac Roman) or {@code Ã©} (Windows-1252).
 *
 * @param wrongEncoding the encoding in which the text was decoded by mistake
 * @param repaired the repaired text
 */
record EncodingMistake(Encoding wrongEncoding, String repaired) {

    /** The largest number of repetitions of the damage that is repaired. */
    private static final int MAX_REPETITIONS = 3;

    /**
     * Finds the damage in a text. The result is null for a text without damage.
     *
     * <p>The repaired text must be valid UTF-8, and most of its characters outside ASCII must be usual in European
     * languages. A text without damage that contains {@code √} or {@code ’é} is therefore left unchanged: its repair would
     * not be valid UTF-8, or would contain an Armenian letter.
     */
    static @Nullable EncodingMistake find(String text) {
        EncodingMistake found = inOneStep(text);
        for (int time = 1; found != null && time < MAX_REPETITIONS; time++) {
            EncodingMistake again = inOneStep(found.repaired);
            if (again == null) {
                return found;
            }
            found = again;
        }
        return found;
    }

    private static @Nullable EncodingMistake inOneStep(String text) {
        for (Encoding wrongEncoding : new Encoding[] {Encoding.WINDOWS_1252, Encoding.MAC_ROMAN}) {
            byte[] bytes = wrongEncoding.encode(text);
            String repaired = bytes == null ? null : Encoding.UTF_8.decode(ByteBuffer.wrap(bytes));
            if (repaired != null && isLikely(repaired)) {
                return new EncodingMistake(wrongEncoding, repaired);
            }
        }
        return null;
    }

    private static boolean isLikely(String repaired) {
        long all = repaired.codePoints().filter(c -> c >= 0x80).count();
        long european =
                repaired.codePoints().filter(EncodingMistake::isEuropean).count();
        return european > all - european;
    }

    private static boolean isEuropean(int c) {
        if (c < 0x800) {
            return (c >= 0xA0 && c <= 0x17F) || (c >= 0x300 && c <= 0x36F);
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.LATIN;
    }
}
