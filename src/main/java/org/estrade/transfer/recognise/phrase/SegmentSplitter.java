package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.Piece.Separator;
import org.estrade.transfer.recognise.phrase.cited.Citation;
import org.estrade.transfer.recognise.phrase.text.Brackets;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.Quotes;
import org.estrade.transfer.recognise.words.FormatWords;
import org.jspecify.annotations.Nullable;

/**
 * The splitter of a phrase into segments at its separators, in one pass. A fact that is already known separates its
 * neighbours. The text of a link is not split.
 */
final class SegmentSplitter {

    private static final Pattern AT = Pattern.compile(
            "\\G (?:@ ?|(?:at|chez|during|au|aux|lors (?:de|du|des|d'))(?: the| la| le| les)? (?=[\\p{Lu}\\p{N}\"“«]|\\p{Ll}{1,4}\\p{Lu}|\\.\\p{Lu}))|\\G ?@(?= ?[\\p{Lu}\\p{N}])");

    /** The word before a title in quotes: {@code Invited talk titled "Growing moss"}. */
    private static final Pattern TITLED = Pattern.compile("(?:titled|called|intitulée?) $");

    private static final Pattern WORD_AFTER_ARTICLE =
            Pattern.compile(" ?(?:An?|The|Une?|La|Le|Les|Des) \\(\\p{Ll}{2,20}\\) \\p{L}");
    private static final Pattern IN_VENUE = Pattern.compile("\\G in (?:the )?(?=\\p{Lu})");

    /** The number of spaces from which they separate two parts. */
    private static final int MIN_SPACES = 3;

    /** Nothing, or a year at the end of a sentence. The date of the line has that year already. */
    private static final Pattern NO_NAME = Pattern.compile("[\\s.]*|\\s*(?:19|20)[0-9]{2}\\.\\s*");

    private static final Pattern LONG_WORD = Pattern.compile("(?:\\b\\p{Ll}{5,}|\\p{L}{8,})$");

    private static final int MAX_LENGTH_OF_TITLE = 200;

    private final String text;
    private final Mask mask;
    private final PartBorders borders;
    private final List<Segment> segments = new ArrayList<>();
    private int start;
    private int bracketDepth;
    private boolean hasFactInBrackets;
    private Separator separatorBefore = Separator.PIPE;
    private boolean precededByAt;
    private final @Nullable Citation citation;

    private SegmentSplitter(LinkedText words, Mask mask, @Nullable Citation citation) {
        this.text = words.text();
        this.mask = mask;
        this.borders = PartBorders.of(words);
        this.citation = citation;
    }

    static List<Segment> split(LinkedText words, Mask mask, @Nullable Citation citation) {
        SegmentSplitter reader = new SegmentSplitter(words, mask, citation);
        reader.read();
        return reader.segments;
    }

    private void read() {
        Matcher at = AT.matcher(text);
        int i = 0;
        while (i < text.length()) {
            if (citation != null && i == citation.titleStart() && i < citation.titleEnd()) {
                closeSegment(i, Separator.PIPE);
                i = citation.titleEnd();
                segments.add(new Segment(start, i, Separator.PIPE, false, false, true));
                separatorBefore = Separator.PIPE;
                start = i;
                continue;
            }
            int length = mask.kindAt(i) == Mask.FREE ? handleSeparator(i, at) : 0;
            if (mask.kindAt(i) == Mask.FACT) {
                hasFactInBrackets |= bracketDepth > 0;
                closeSegment(i, Separator.FACT);
                while (i < text.length() && mask.kindAt(i) == Mask.FACT) {
                    i++;
                }
                start = i;
            } else if (length > 0) {
                i += length;
                start = i;
            } else {
                i++;
            }
        }
        closeSegment(text.length(), Separator.PIPE);
    }

    /**
     * Closes the segment before a separator and remembers the separator. Returns its length; 0 when there is no
     * separator at that index.
     */
    private int handleSeparator(int i, Matcher at) {
        char c = text.charAt(i);
        if (Brackets.isInName(i, text) || isWordAfterArticle(i)) {
            return 0;
        }
        if (Brackets.OPENING.indexOf(c) >= 0) {
            closeSegment(i, isDateInBrackets(i) ? Separator.FACT : Separator.BRACKET);
            bracketDepth++;
            hasFactInBrackets = false;
            return 1;
        }
        if (Brackets.CLOSING.indexOf(c) >= 0) {
            closeSegment(i, hasFactInBrackets ? Separator.FACT : Separator.BRACKET);
            bracketDepth = Math.max(0, bracketDepth - 1);
            return 1;
        }
        int picture = emojiLength(i);
        if (picture > 0) {
            closeSegment(i, Separator.DASH);
            return picture;
        }
        if (c == '-' && i > 0 && isSpace(i - 1) && text.startsWith("-- ", i)) {
            closeSegment(i, Separator.DASH);
            return 2;
        }
        int quoted = lengthOfQuotedTitle(i);
        if (quoted > 0) {
            closeSegment(i, Separator.DASH);
            start = i;
            closeSegment(i + quoted, Separator.DASH);
            return quoted;
        }
        int spaces = lengthOfSpaces(i);
        if (spaces > 0) {
            closeSegment(i, Separator.DASH);
            return spaces;
        }
        Separator sign = c != ',' && borders.isInsideTitle(i) ? null : separatorOf(c, i);
        if (sign != null) {
            closeSegment(i, sign);
            return 1;
        }
        if (c == ' ' && borders.isBorder(i)) {
            closeSegment(i, Separator.DASH);
            return 1;
        }
        boolean isAfterPart = c == ' ' && isEndOfPart(i);
        if (isAfterPart && text.startsWith(" à ", i)) {
            closeSegment(i, Separator.DASH);
            precededByAt = true;
            return text.startsWith(" à la ", i)
                    ? 6
                    : text.startsWith(" à l'", i) || text.startsWith(" à l’", i) ? 5 : 3;
        }
        Matcher in = IN_VENUE.matcher(text);
        if (isAfterPart && i > 0 && "\"”".indexOf(text.charAt(i - 1)) >= 0 && in.find(i)) {
            closeSegment(i, Separator.DASH);
            precededByAt = true;
            return in.end() - i;
        }
        if ((c == ' ' || c == '@') && at.find(i) && at.start() == i) {
            closeSegment(i, Separator.DASH);
            precededByAt = true;
            return at.end() - i;
        }
        return 0;
    }

    /** Whether the brackets that begin here hold a date. Other words in them are then a venue and its town. */
    private boolean isDateInBrackets(int open) {
        int close = text.indexOf(Brackets.closing(text.charAt(open)), open);
        for (int each = open + 1; each < close; each++) {
            if (mask.kindAt(each) == Mask.FACT && Character.isDigit(text.charAt(each)) && !borders.isLinked(each)) {
                return true;
            }
        }
        return false;
    }

    /** The length of a title in quotes with its quotes; 0 when no such title begins here. Signs inside it separate nothing. */
    private int lengthOfQuotedTitle(int i) {
        boolean isStart = Quotes.isOpening(text.charAt(i))
                && (text.substring(start, i).isBlank()
                        || (i > 1 && text.startsWith(". ", i - 2))
                        || TITLED.matcher(text.substring(start, i)).find());
        int end = isStart ? Quotes.closing(text, i) : -1;
        if (end < 0
                || end - i > MAX_LENGTH_OF_TITLE
                || (end + 1 < text.length() && !isSpace(end + 1) && ".,;".indexOf(text.charAt(end + 1)) < 0)) {
            return 0;
        }
        boolean isTitle = text.charAt(i) > '⿿' || text.substring(i, end).indexOf(' ') > 0;
        for (int each = i; each <= end; each++) {
            if (mask.kindAt(each) == Mask.FACT) {
                return 0;
            }
        }
        return isTitle ? end + 1 - i : 0;
    }

    /** Whether the bracket is one of those around a word after an article at the beginning: {@code A (small) garden}. */
    private boolean isWordAfterArticle(int i) {
        int open = text.charAt(i) == ')' ? text.lastIndexOf('(', i) : i;
        return open > start
                && text.charAt(open) == '('
                && text.substring(start, open).strip().indexOf(' ') < 0
                && WORD_AFTER_ARTICLE.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The length of an emoji that separates words; 0 for an emoji that is a note, and for any other character. */
    private int emojiLength(int i) {
        int codePoint = text.codePointAt(i);
        boolean isPicture = codePoint >= 0x2300 && Character.getType(codePoint) == Character.OTHER_SYMBOL;
        String note = isPicture ? FormatWords.formatNote(Character.toString(codePoint)) : null;
        return isPicture && (note == null || note.isEmpty()) ? Character.charCount(codePoint) : 0;
    }

    private @Nullable Separator separatorOf(char c, int i) {
        boolean hasSpaceBefore = i == 0 || isSpace(i - 1);
        boolean hasSpaceAfter = i + 1 >= text.length() || isSpace(i + 1);
        return switch (c) {
            case '|', '｜', '•', '·', '\n', '→', '➜', '»', '。' -> c == '»' && !hasSpaceBefore ? null : Separator.PIPE;
            case '—', '／', '　' -> Separator.DASH;
            case '–', '-', '/', '>', '~', '*', '+', '&' ->
                (hasSpaceBefore || (c == '-' && isBeforeCapital(i))) && hasSpaceAfter && c != '&' && c != '+'
                        ? Separator.DASH
                        : null;
            case ':' -> hasSpaceAfter ? Separator.COLON : null;
            case ';' -> Separator.DASH;
            case '：' -> Separator.COLON;
            case '、', '，' -> Separator.COMMA;
            case '.' ->
                hasSpaceAfter && (isEndOfPart(i) || borders.isEnd(i + 1) || isStopInVenue(i)) ? Separator.PIPE : null;
            case ',' ->
                hasSpaceAfter || !Character.isDigit(text.charAt(i + 1))
                        ? borders.isEndOfTitle(i) ? Separator.DASH : Separator.COMMA
                        : null;
            default -> null;
        };
    }

    /** The number of spaces that set two parts of a line apart like a tabulator; 0 when there are fewer. */
    private int lengthOfSpaces(int i) {
        int end = i;
        while (end < text.length() && Character.isSpaceChar(text.charAt(end)) && mask.kindAt(end) == Mask.FREE) {
            end++;
        }
        return end - i >= MIN_SPACES ? end - i : 0;
    }

    /** Whether a full stop ends a word of the venue that is too long to be an abbreviation: {@code Moss conference. Lyon}. */
    private boolean isStopInVenue(int i) {
        return citation != null
                && i > citation.titleEnd()
                && LONG_WORD.matcher(text).region(citation.titleEnd(), i).find()
                && i + 2 < text.length()
                && Character.isUpperCase(text.charAt(i + 2));
    }

    /** Whether a space and a capital letter follow: {@code Growing moss- MossConf}. */
    private boolean isBeforeCapital(int i) {
        return i > 0
                && i + 2 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2));
    }

    /** Whether a link, emphasis or a quote ends right before the character. */
    private boolean isEndOfPart(int i) {
        return borders.isEnd(i) || (i > 1 && "\"”»)".indexOf(text.charAt(i - 1)) >= 0);
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i))
                || Character.isSpaceChar(text.charAt(i))
                || mask.kindAt(i) == Mask.FACT;
    }

    private void closeSegment(int end, Separator next) {
        if (!NO_NAME.matcher(text.substring(start, end)).matches()) {
            segments.add(new Segment(start, end, separatorBefore, bracketDepth > 0, precededByAt, false));
            precededByAt = false;
            separatorBefore = next;
        } else if (next.compareTo(separatorBefore) > 0) {
            separatorBefore = next;
        }
        start = end;
    }
}
