package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.transfer.recognise.words.FormatWords;

/** The emoji in a text. */
final class Pictures {

    /** The lowest code point of a picture. */
    private static final int FIRST = 0x2190;

    /** The arrow, which is a sign of a text. */
    private static final int ARROW = 0x2192;

    /** The sign after an emoji that asks for the coloured form. */
    private static final int VARIATION = 0xFE0F;

    private Pictures() {}

    /**
     * Returns the text without emoji.
     *
     * @param notes the list to which an emoji is added that stands for a format, such as a microphone
     */
    static String without(String text, List<String> notes) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            String note = Character.isLetterOrDigit(codePoint) ? null : FormatWords.formatNote(character);
            boolean isPicture = codePoint == VARIATION
                    || (codePoint >= FIRST
                            && codePoint != ARROW
                            && Character.getType(codePoint) == Character.OTHER_SYMBOL);
            if (note != null && !note.isEmpty()) {
                notes.add(note);
            }
            rest.append(isPicture ? " " : character);
        });
        return rest.toString().strip();
    }
}
