package org.estrade.transfer.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An accident that happens to UTF-8 text: a program reads it in a one-byte encoding and saves what it believed to see,
 * so that {@code é} becomes {@code √©} (Mac Roman) or {@code Ã©} (Windows-1252).
 *
 * @param as the encoding it was read in
 * @param undone the text as it was before
 */
record EncodingMistake(Encoding as, String undone) {

    /** Files have been damaged twice in a row; more was never seen. */
    private static final int MOST_TIMES = 3;

    /**
     * The misreading that text shows, or null for a text that is fine. It is only believed when the whole text turns
     * back into strict UTF-8, and mostly into characters that European pages hold: in a fine text, a {@code √} or an
     * {@code ’é} stands where UTF-8 cannot, or gives an Armenian letter.
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
