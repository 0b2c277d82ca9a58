package org.estrade.transfer.source.format.text;

/** Searches for a text from offsets that only increase. All searches together read the searched text only once. */
public final class ForwardSearch {

    private static final int NOT_SEARCHED = -2;

    private final String text;
    private final String searchTerm;
    private int found = NOT_SEARCHED;

    public ForwardSearch(String text, String searchTerm) {
        this.text = text;
        this.searchTerm = searchTerm;
    }

    /** The offset of the next occurrence at or after an offset; -1 when there is none. */
    public int indexFrom(int offset) {
        if (found != -1 && found < offset) {
            found = text.indexOf(searchTerm, offset);
        }
        return found;
    }

    /** The offset after the next occurrence at or after an offset; -1 when there is none. */
    public int endFrom(int offset) {
        int start = indexFrom(offset);
        return start < 0 ? -1 : start + searchTerm.length();
    }
}
