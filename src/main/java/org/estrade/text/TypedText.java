package org.estrade.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cleans a text that somebody typed or pasted. Word processors paste characters that nobody sees: soft hyphens, zero-width
 * spaces, other line ends and other spaces. Such characters break the search, addresses and comparisons of names.
 */
public final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\u000B\u000C\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u034F\u180E\u200B\u2060-\u2064\uFEFF\u202D\u202E]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Scripts in which joiners change nothing, so that a joiner between their letters is a mistake. */
    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private TypedText() {}

    /** A text of several lines, with LF as line ends and without invisible characters. Spaces stay as they are. */
    public static String lines(String typed) {
        return visible(LINE_END.matcher(typed).replaceAll("\n"));
    }

    /** A text on one line, without invisible characters and without spaces around it. Spaces inside stay as they are. */
    public static String line(String typed) {
        return lines(typed)
                .lines()
                .map(TypedText::stripped)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A text on one line in which all kinds and runs of spaces are one plain space: a name, a number, a part of a date. */
    public static String words(String typed) {
        return SPACES.matcher(line(typed)).replaceAll(" ");
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The text without invisible characters. Line ends and spaces stay as they are. */
    public static String visible(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return visible.indexOf(JOINER) < 0 && visible.indexOf(NON_JOINER) < 0
                ? visible
                : withoutNeedlessJoiners(visible);
    }

    /** Joiners are kept inside emoji and in scripts that need them, such as Persian. */
    private static String withoutNeedlessJoiners(String text) {
        StringBuilder kept = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean isJoiner = codePoints[i] == JOINER || codePoints[i] == NON_JOINER;
            boolean isNeeded = i > 0
                    && i < codePoints.length - 1
                    && canBeJoined(codePoints[i - 1])
                    && canBeJoined(codePoints[i + 1]);
            if (!isJoiner || isNeeded) {
                kept.appendCodePoint(codePoints[i]);
            }
        }
        return kept.toString();
    }

    /** Whether a joiner beside this character can change something: it is a part of an emoji, or of a script with joiners. */
    private static boolean canBeJoined(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(codePoint) && !WITHOUT_JOINERS.contains(UnicodeScript.of(codePoint));
        };
    }
}
