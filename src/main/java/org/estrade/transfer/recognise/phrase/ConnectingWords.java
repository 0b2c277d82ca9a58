package org.estrade.transfer.recognise.phrase;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** Words that only connect or announce the facts of a line. They are no fact themselves. */
final class ConnectingWords {

    private static final Set<String> WORDS = Set.of(
            "",
            "et",
            "and",
            "puis",
            "then",
            "the",
            "le",
            "la",
            "les",
            "in",
            "at",
            "on",
            "a",
            "en",
            "de",
            "by",
            "par",
            "see",
            "voir",
            "also",
            "aussi",
            "with",
            "avec",
            "tba",
            "tbd",
            "tbc",
            "a venir",
            "upcoming",
            "soon",
            "coming soon",
            "new",
            "nouveau",
            "from",
            "of",
            "for",
            "pour",
            "via",
            "or",
            "ou",
            "date",
            "title",
            "titre",
            "event",
            "when",
            "where",
            "venue",
            "presented",
            "presented on",
            "poster presented on",
            "given on",
            "delivered on",
            "materials",
            "resources",
            "です",
            "にて",
            "て",
            "て登壇",
            "て発表");

    private ConnectingWords() {}

    static boolean contains(String text) {
        return WORDS.contains(PlainLetters.words(text)) && text.codePoints().noneMatch(ConnectingWords::isPicture);
    }

    /** Whether the character is an emoji, which may be a note. */
    private static boolean isPicture(int codePoint) {
        return Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}
