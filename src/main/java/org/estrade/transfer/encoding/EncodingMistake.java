package org.estrade.transfer.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Damage that is often seen in UTF-8 text: a program decoded the text in a one-byte encoding and saved the result, so
 * that {@code é} became {@code √©} (Mac Roman) or {@code Ã©} (Windows-1252).
 *
 * @param as the wrong encoding
 * @param undone the repaired text
 */
record EncodingMistake(Encoding as, String undone) {

    /** How many times in a row a text may have been damaged. */
    private static final int MOST_TIMES = 3;

    /**
     * Finds the damage in a text; null for a text without damage. The whole text must be valid UTF-8 once it is repaired,
     * and most of the repaired characters must be usual in European languages. An undamaged text that holds {@code √} or
     * {@code ’é} fails this: its repair would not be valid UTF-8, or would hold an Armenian letter.
     */
    static @Nullable EncodingMistake in(String text) {
        EncodingMistake found = once(text);
        for (int time = 1; found != null && time < MOST_TIMES; time++) {
            EncodingMistake again = once(found.undone);
            if (again == null) {
                return found;
            }
            found = again;
        }
        return found;
    }

    private static @Nullable EncodingMistake once(String text) {
        for (Encoding as : new Encoding[] {Encoding.WINDOWS_1252, Encoding.MAC_ROMAN}) {
            byte[] bytes = as.encode(text);
            String undone = bytes == null ? null : Encoding.UTF_8.decode(ByteBuffer.wrap(bytes));
            if (undone != null && isLikely(undone)) {
                return new EncodingMistake(as, undone);
            }
        }
        return null;
    }

    private static boolean isLikely(String undone) {
        long all = undone.codePoints().filter(c -> c >= 0x80).count();
        long european = undone.codePoints().filter(EncodingMistake::isEuropean).count();
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
