package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.Piece.Separator;
import org.estrade.transfer.recognise.words.FormatWords;
import org.jspecify.annotations.Nullable;

/**
 * The splitter of a phrase into segments at its separators, in one pass. A fact that is already known separates its
 * neighbours. The text of a link is not split.
 */
final class SegmentSplitter {

    private static final Pattern AT = Pattern.compile(
            "\\G (?:@ ?|(?:at|chez|during|au|aux|lors (?:de|du|des|d'))(?: the| la| le| les)? (?=[\\p{Lu}\\p{N}\"“«]))|\\G ?@(?= ?[\\p{Lu}\\p{N}])");

    private final String text;
    private final Mask mask;
    private final BitSet endsOfParts = new BitSet();
    private final BitSet bordersOfParts = new BitSet();
    private final List<Segment> segments = new ArrayList<>();
    private int start;
    private int bracketDepth;
    private boolean hasFactInBrackets;
    private Separator separatorBefore = Separator.PIPE;
    private boolean precededByAt;

    private SegmentSplitter(String text, Mask mask) {
        this.text = text;
        this.mask = mask;
    }

    static List<Segment> split(LinkedText words, Mask mask) {
        SegmentSplitter reader = new SegmentSplitter(words.text(), mask);
        words.links().forEach(link -> reader.endsOfParts.set(link.end()));
        reader.findBorders(words);
        words.styles().forEach(style -> reader.endsOfParts.set(style.end()));
        reader.read();
        return reader.segments;
    }

    /** Finds the spaces between a link and emphasised words beside it, since they are two parts of the line. */
    private void findBorders(LinkedText words) {
        BitSet startsOfStyles = new BitSet();
        BitSet endsOfStyles = new BitSet();
        words.styles().forEach(style -> startsOfStyles.set(style.start()));
        words.styles().forEach(style -> endsOfStyles.set(style.end()));
        for (LinkedText.Link link : words.links()) {
            if (startsOfStyles.get(link.end() + 1)) {
                bordersOfParts.set(link.end());
            }
            if (link.start() > 0 && endsOfStyles.get(link.start() - 1)) {
                bordersOfParts.set(link.start() - 1);
            }
        }
    }

    private void read() {
        Matcher at = AT.matcher(text);
        int i = 0;
        while (i < text.length()) {
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
        if (c == '(' || c == '[' || c == '{') {
            closeSegment(i, Separator.BRACKET);
            bracketDepth++;
            hasFactInBrackets = false;
            return 1;
        }
        if (c == ')' || c == ']' || c == '}') {
            closeSegment(i, hasFactInBrackets ? Separator.FACT : Separator.BRACKET);
            bracketDepth = Math.max(0, bracketDepth - 1);
            return 1;
        }
        int picture = emojiLength(i);
        if (picture > 0) {
            closeSegment(i, Separator.DASH);
            return picture;
        }
        Separator sign = separatorOf(c, i);
        if (sign != null) {
            closeSegment(i, sign);
            return 1;
        }
        if (c == ' ' && bordersOfParts.get(i)) {
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
        if ((c == ' ' || c == '@') && at.find(i) && at.start() == i) {
            closeSegment(i, Separator.DASH);
            precededByAt = true;
            return at.end() - i;
        }
        return 0;
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
            case '|', '•', '·', '\n', '→', '➜', '»' -> c == '»' && !hasSpaceBefore ? null : Separator.PIPE;
            case '—' -> Separator.DASH;
            case '–', '-', '/', '>', '~', '*', '+', '&' ->
                hasSpaceBefore && hasSpaceAfter && c != '&' && c != '+' ? Separator.DASH : null;
            case ':' -> hasSpaceAfter ? Separator.COLON : null;
            case ';' -> Separator.DASH;
            case '.' -> hasSpaceAfter && isEndOfPart(i) ? Separator.PIPE : null;
            case ',' -> hasSpaceAfter || !Character.isDigit(text.charAt(i + 1)) ? Separator.COMMA : null;
            default -> null;
        };
    }

    /** Whether a link, emphasis or a quote ends right before the character. */
    private boolean isEndOfPart(int i) {
        return endsOfParts.get(i) || (i > 1 && "\"”»".indexOf(text.charAt(i - 1)) >= 0);
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i))
                || Character.isSpaceChar(text.charAt(i))
                || mask.kindAt(i) == Mask.FACT;
    }

    private void closeSegment(int end, Separator next) {
        if (!text.substring(start, end).isBlank()) {
            segments.add(new Segment(start, end, separatorBefore, bracketDepth > 0, precededByAt));
            precededByAt = false;
            separatorBefore = next;
        } else if (next.compareTo(separatorBefore) > 0) {
            separatorBefore = next;
        }
        start = end;
    }
}
