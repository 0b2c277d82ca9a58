package org.estrade.transfer.source.format;

/** Finds the line numbers of values by searching for them, for parsers that give no line numbers. */
final class LineFinder {

    private static final int MAX_SEARCHED_LENGTH = 60;

    /**
     * The largest number of characters that all searches together read. A value with escape characters is not found, and
     * such a search reads up to the end of the text.
     */
    private static final long MAX_TOTAL_SEARCH = 20_000_000;

    private final String text;
    private int offset;
    private int line;
    private long remainingSearch = MAX_TOTAL_SEARCH;

    /** @param linesBefore the number of lines of the file before the text */
    LineFinder(String text, int linesBefore) {
        this.text = text;
        this.line = linesBefore + 1;
    }

    /** The line number of the value that was found last. */
    int current() {
        return line;
    }

    /**
     * Finds the next occurrence of the beginning of a value, after the value that was found last. Values must be searched in
     * the order of the text.
     *
     * @return the line number of the occurrence; when there is none, the line number of the value that was found last
     */
    int next(String value) {
        int end = value.indexOf('\n');
        String beginning = value.substring(0, Math.min(MAX_SEARCHED_LENGTH, end < 0 ? value.length() : end));
        int found = beginning.isEmpty() || remainingSearch < 0 ? -1 : text.indexOf(beginning, offset);
        remainingSearch -= (found < 0 ? text.length() : found) - offset;
        if (found >= 0) {
            for (int i = offset; i < found; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            offset = found;
        }
        return line;
    }
}
