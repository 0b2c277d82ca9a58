package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that the speaker should see before it is imported. Nothing is refused for it.
 *
 * @param line in the file, the first being 1
 * @param arguments for the places of its sentence, in the order that the kind says
 * @param suggestion what could stand there instead, null when nobody can tell
 */
public record ImportWarning(
        int line,
        Kind kind,
        List<String> arguments,
        @Nullable String suggestion) {

    /** Its sentence is the message {@code warning_} and the name in lower case. */
    public enum Kind {
        /** The town as written. */
        UNKNOWN_TOWN,
        /** The venue. */
        DELIVERY_WITHOUT_DATE,
        /** The words that look like a date. They stay in the delivery's note. */
        DATE_UNREADABLE,
        /** No argument: a delivery that names no venue. */
        DELIVERY_WITHOUT_VENUE,
        /** The heading's title, which is kept; the contents list's; the line of that. */
        TITLE_DIFFERS,
        /** The tag as written, and the spelling that the page uses most, which is kept. */
        TAG_SPELLING,
        /** The tag that the talk has twice; it is kept once. */
        TAG_TWICE,
        /** The fragment, without its {@code #}. */
        DEAD_ANCHOR,
        /** The entry's title. */
        ENTRY_WITHOUT_SECTION,
        /** The heading's title. */
        SECTION_WITHOUT_ENTRY,
        /** The heading's title: a section that shows neither deliveries nor tags and that no contents list names. */
        SECTION_IGNORED,
        /** How the text begins that belongs to no talk. */
        TEXT_IGNORED,
        /** The link's text and its address, which are kept in the note when it was a delivery's. */
        LINK_NOT_WEB,
        /** The words of a delivery that were not understood. They stay in its note. */
        LEFTOVER,
        /** The tag or the person as written, and as kept. */
        SEMICOLON,
        /** No argument: a character on this line was lost before the file came here. */
        LOST_CHARACTER
    }

    static final Comparator<ImportWarning> BY_LINE =
            Comparator.comparingInt(ImportWarning::line).thenComparing(ImportWarning::kind);

    public ImportWarning {
        arguments = List.copyOf(arguments);
    }

    static ImportWarning of(int line, Kind kind, String... arguments) {
        return new ImportWarning(line, kind, List.of(arguments), null);
    }

    ImportWarning suggesting(@Nullable String suggestion) {
        return new ImportWarning(line, kind, arguments, suggestion);
    }

    /** The page's text with the suggestion taken on this line; the same text when there is none to take. */
    public String corrected(String page) {
        if (suggestion == null) {
            return page;
        }
        int start = PageLines.offset(page, line);
        int end = PageLines.end(page, start);
        return page.substring(0, start) + correctedLine(page.substring(start, end), suggestion) + page.substring(end);
    }

    private String correctedLine(String text, String instead) {
        String wrong = arguments.get(0);
        return switch (kind) {
            case TITLE_DIFFERS -> text.substring(0, PageLines.afterHashes(text)) + instead;
            case DEAD_ANCHOR -> text.replace("(#" + wrong + ")", "(#" + instead + ")");
            default -> withLastWord(text, wrong, instead);
        };
    }

    /** The last place where it stands as a word of its own, outside the addresses of links. */
    private static String withLastWord(String text, String wrong, String instead) {
        String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(wrong) + "(?![\\p{L}\\p{N}])";
        Matcher matcher = Pattern.compile("\\]\\([^)\\s]*|" + word).matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.group().startsWith("](") ? last : matcher.start();
        }
        return last < 0 ? text : text.substring(0, last) + instead + text.substring(last + wrong.length());
    }
}
