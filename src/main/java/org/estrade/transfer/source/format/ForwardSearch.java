package org.estrade.transfer.source.format;

/** A search for one text in another, from ever higher offsets: all searches together take one pass. */
final class ForwardSearch {

    private static final int NOT_SEARCHED = -2;

    private final String text;
    private final String wanted;
    private int found = NOT_SEARCHED;

    ForwardSearch(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The first offset from there on, -1 when there is none. */
    int from(int offset) {
        if (found != -1 && found < offset) {
            found = text.indexOf(wanted, offset);
        }
        return found;
    }

    /** The offset behind the first occurrence from there on, -1 when there is none. */
    int endFrom(int offset) {
        int start = from(offset);
        return start < 0 ? -1 : start + wanted.length();
    }
}
