package org.estrade.transfer.source.format;

/** The lines of values in a text, for parsers that give none: values come in the order of the text. */
final class LineFinder {

    private static final int LONGEST = 60;

    /** So many characters are searched in all: values that the text writes otherwise would be looked for up to its end. */
    private static final long MOST_SEARCHED = 20_000_000;

    private final String text;
    private int offset;
    private int line;
    private long left = MOST_SEARCHED;

    /** @param linesBefore how many lines of the file come before the text */
    LineFinder(String text, int linesBefore) {
        this.text = text;
        this.line = linesBefore + 1;
    }

    int current() {
        return line;
    }

    /** The line of the next place that holds the beginning of the value; the line before when there is none. */
    int next(String value) {
        int end = value.indexOf('\n');
        String beginning = value.substring(0, Math.min(LONGEST, end < 0 ? value.length() : end));
        int found = beginning.isEmpty() || left < 0 ? -1 : text.indexOf(beginning, offset);
        left -= (found < 0 ? text.length() : found) - offset;
        if (found >= 0) {
            for (int i = offset; i < found; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            offset = found;
        }
        return line;
    }
}
