package org.estrade.transfer.recognise.phrase;

import java.util.Arrays;

/** The state of each character of a text: free, part of a fact, or part of a link whose text is not split. */
final class Mask {

    /** Kinds of characters. */
    static final char FREE = ' ';

    static final char FACT = 'f';
    static final char LINK = 'l';

    private final char[] kinds;

    Mask(int length) {
        kinds = new char[length];
        Arrays.fill(kinds, FREE);
    }

    void mark(int start, int end, char kind) {
        Arrays.fill(kinds, Math.max(0, start), Math.min(end, kinds.length), kind);
    }

    char kindAt(int index) {
        return kinds[index];
    }

    boolean contains(int start, int end, char kind) {
        for (int i = start; i < end; i++) {
            if (kinds[i] == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text with every character of a fact replaced, so that the recognisers ignore it. */
    String hideFacts(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = kinds[i] == FACT ? '\u0001' : characters[i];
        }
        return new String(characters);
    }
}
