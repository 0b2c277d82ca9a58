package org.estrade.transfer.recognise.phrase;

import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.words.LanguageWords;

/** Words in brackets after the name of a venue or a talk. */
final class Asides {

    private Asides() {}

    /**
     * Whether words in brackets are only about the links or the recording: {@code (english slides)}, {@code (also available on
     * [video](u))}. Such words are neither a title nor a venue.
     */
    static boolean isAboutLinks(String text, Segment segment, String phrase, Mask mask) {
        boolean startsInLowerCase = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        int open = phrase.lastIndexOf('(', segment.start());
        int close = phrase.indexOf(')', segment.end());
        if (!segment.isBracketed() || !startsInLowerCase || open < 0 || close < 0) {
            return false;
        }
        int space = text.indexOf(' ');
        boolean isLanguageAndKind = space > 0
                && LanguageWords.languageOf(text.substring(0, space)) != null
                && LinkRecogniser.kindNamedBy(text.substring(space + 1)) != null;
        boolean isBeforeLink = segment.end() < phrase.length() && mask.kindAt(segment.end()) == Mask.FACT;
        return isLanguageAndKind || isBeforeLink;
    }
}
