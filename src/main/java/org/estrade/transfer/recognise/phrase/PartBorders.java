package org.estrade.transfer.recognise.phrase;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.StyledPart;
import org.estrade.transfer.recognise.words.TitleScore;

/** The places in a line at which a link or an emphasised part begins or ends, as far as they separate title and venue. */
final class PartBorders {

    /** The signs that end a name after a title in bold. A fact, such as a link, ends it too. */
    private static final Pattern END_OF_NAME = Pattern.compile("[,(\\[|]");

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2}|@");

    private static final Pattern SIGN = Pattern.compile(" [-–—] |: |, ");

    private static final int MIN_WORDS_OF_TITLE = 3;

    /** The title score of the first words of an emphasised part below which they are the name of an event. */
    private static final double MIN_SCORE_OF_TITLE = -0.2;

    /** The number of words from which an emphasised part of a line is a title. A dash in it separates nothing. */
    private static final int MIN_WORDS_OF_STYLED_TITLE = 4;

    private final String text;
    private final BitSet ends = new BitSet();
    private final BitSet borders = new BitSet();
    private final BitSet linked = new BitSet();
    private final BitSet endsOfTitles = new BitSet();
    private final BitSet insideTitles = new BitSet();

    private PartBorders(String text) {
        this.text = text;
    }

    static PartBorders of(LinkedText words) {
        PartBorders borders = new PartBorders(words.text());
        words.links().forEach(link -> borders.ends.set(link.end()));
        words.links().forEach(link -> borders.linked.set(link.start(), link.end()));
        words.styles().forEach(style -> borders.ends.set(style.end()));
        borders.findBorders(words);
        words.styles().forEach(borders::findTitle);
        return borders;
    }

    /** Whether a link or an emphasised part ends before this character. */
    boolean isEnd(int offset) {
        return ends.get(offset);
    }

    /** Whether the space at this offset separates two parts of the line. */
    boolean isBorder(int offset) {
        return borders.get(offset);
    }

    boolean isLinked(int offset) {
        return linked.get(offset);
    }

    /** Whether the emphasised title at the beginning of the line ends before this character. */
    boolean isEndOfTitle(int offset) {
        return endsOfTitles.get(offset);
    }

    /** Whether the character stands inside an emphasised title. */
    boolean isInsideTitle(int offset) {
        return insideTitles.get(offset);
    }

    /** Finds the spaces between a link and emphasised words beside it, since they are two parts of the line. */
    private void findBorders(LinkedText words) {
        BitSet startsOfStyles = new BitSet();
        BitSet endsOfStyles = new BitSet();
        words.styles().forEach(style -> startsOfStyles.set(style.start()));
        words.styles().forEach(style -> endsOfStyles.set(style.end()));
        words.styles().stream()
                .filter(style -> isTitleBeforeName(style, words) || isNameBeforeTitle(style))
                .forEach(style -> borders.set(style.end()));
        for (LinkedText.Link link : words.links()) {
            if (startsOfStyles.get(link.end() + 1)) {
                borders.set(link.end());
            }
            if (isTitleBeforeName(link)) {
                borders.set(link.end());
            }
            if (link.start() > 0 && endsOfStyles.get(link.start() - 1)) {
                borders.set(link.start() - 1);
            }
        }
    }

    /** Finds an emphasised part of several words that is only one part of the line and holds neither a number nor "@". */
    private void findTitle(StyledPart style) {
        String part = text.substring(style.start(), style.end());
        boolean isWholeLine = text.substring(0, style.start()).chars().noneMatch(Character::isLetter)
                && text.substring(style.end()).chars().noneMatch(Character::isLetter);
        if (style.style() == StyledPart.Style.CODE
                || isWholeLine
                || DIGITS.matcher(part).find()
                || wordCount(part) < MIN_WORDS_OF_STYLED_TITLE
                || TitleScore.of(SIGN.split(part, 2)[0]) < MIN_SCORE_OF_TITLE) {
            return;
        }
        insideTitles.set(style.start(), Math.max(style.start(), style.end() - 1));
        if (style.start() <= 2) {
            endsOfTitles.set(style.end());
        }
    }

    /** Whether a link of several words is followed by a name: {@code [Growing green moss](u) MossConf}. */
    private boolean isTitleBeforeName(LinkedText.Link link) {
        int next = link.end() + 1;
        return next < text.length()
                && text.charAt(link.end()) == ' '
                && Character.isUpperCase(text.charAt(next))
                && wordCount(text.substring(link.start(), link.end())) >= MIN_WORDS_OF_TITLE;
    }

    /** Whether the line begins with several words in bold, and a name follows: {@code **Growing green moss** MossConf}. */
    private boolean isTitleBeforeName(StyledPart style, LinkedText words) {
        int next = style.end() + 1;
        int end = words.links().stream()
                .mapToInt(LinkedText.Link::start)
                .filter(start -> start >= next)
                .min()
                .orElse(text.length());
        return isBoldBeforeCapital(style)
                && wordCount(text.substring(style.start(), style.end())) >= MIN_WORDS_OF_TITLE
                && TitleScore.of(END_OF_NAME.split(text.substring(next, end), 2)[0]) < 0;
    }

    /** Whether the line begins with a name in bold, and a title follows: {@code **MossConf 2019** Growing green moss}. */
    private boolean isNameBeforeTitle(StyledPart style) {
        if (!isBoldBeforeCapital(style)) {
            return false;
        }
        String rest = END_OF_NAME.split(text.substring(style.end() + 1), 2)[0];
        return wordCount(rest) >= MIN_WORDS_OF_TITLE
                && TitleScore.of(text.substring(style.start(), style.end())) < Math.min(0, TitleScore.of(rest));
    }

    private boolean isBoldBeforeCapital(StyledPart style) {
        int next = style.end() + 1;
        return style.style() == StyledPart.Style.STRONG
                && style.start() <= 2
                && next < text.length()
                && text.charAt(style.end()) == ' '
                && Character.isUpperCase(text.charAt(next));
    }

    private static int wordCount(String words) {
        return SPACE.split(words, -1).length;
    }
}
