package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A warning about a line of a file. A warning never refuses the import.
 *
 * @param line the number of the line; the first line of the file has number 1
 * @param arguments the arguments of the warning's sentence, in the order that the kind documents
 * @param suggestion a correction that the speaker may accept, null when there is none
 */
public record ImportWarning(
        int line,
        Kind kind,
        List<String> arguments,
        @Nullable String suggestion) {

    /** The kinds of warnings. The comment of each kind lists the arguments of its sentence. */
    public enum Kind {
        /** The town as written. */
        UNKNOWN_TOWN,
        /** The venue. */
        DELIVERY_WITHOUT_DATE,
        /** The words that look like a date. They stay in the delivery's note. */
        DATE_UNREADABLE,
        /** No argument: a delivery that names no venue. */
        DELIVERY_WITHOUT_VENUE,
        /** The title in the heading, which is kept; the title in the contents list; the line of the latter. */
        TITLE_DIFFERS,
        /** The tag as written, and the spelling that the page uses most, which is kept. */
        TAG_SPELLING,
        /** The tag that stands twice in the talk's list; it is kept once. */
        TAG_TWICE,
        /** The fragment, without its {@code #}. */
        DEAD_ANCHOR,
        /** The entry's title. */
        ENTRY_WITHOUT_SECTION,
        /** The heading's title. */
        SECTION_WITHOUT_ENTRY,
        /** The heading's title: a section without deliveries, without tags, and without an entry in the contents list. */
        SECTION_IGNORED,
        /** The beginning of a text that belongs to no talk. */
        TEXT_IGNORED,
        /** The link's text and its address, which are kept in the note when it was a delivery's. */
        LINK_NOT_WEB,
        /** The words of a delivery that were not understood. They stay in its note. */
        LEFTOVER,
        /** The tag or the person as written, and as kept. */
        SEMICOLON,
        /** No argument: a character of this line is a replacement character, so it was lost before the import. */
        LOST_CHARACTER,
        /** The beginning of a line that became part of no talk. */
        NOT_UNDERSTOOD,
        /** The venue, or nothing: a delivery whose talk has no title. */
        DELIVERY_WITHOUT_TITLE,
        /** The title: a delivery without a venue, which is not imported. */
        DELIVERY_LEFT_OUT,
        /** The type and the title of an item that is no talk. */
        TYPE_LEFT_OUT,
        /** The name of a field whose values are not imported. */
        FIELD_LEFT_OUT,
        /** The date as written, the date as it was read, and the other possible date. */
        DAY_OR_MONTH_FIRST,
        /** No argument: a delivery that was postponed and does not count as given. */
        POSTPONED,
        /** The beginning of a sentence in which a delivery was found. */
        FOUND_IN_PROSE,
        /** The relative address of a link, which is not imported. */
        ADDRESS_RELATIVE,
        /** The path of a file of a folder: it holds no talk. */
        FILE_LEFT_OUT,
        /** The path of a file of a folder, the line that breaks the rules of its format, and the format's name. */
        FILE_INVALID,
        /** The name of an {@code Omission}, the number of files, and their paths. */
        FILES_LEFT_OUT,
        /** No argument: the file is read up to this line. */
        TOO_LONG
    }

    public static final Comparator<ImportWarning> BY_LINE =
            Comparator.comparingInt(ImportWarning::line).thenComparing(ImportWarning::kind);

    public ImportWarning {
        arguments = List.copyOf(arguments);
    }

    public static ImportWarning of(int line, Kind kind, String... arguments) {
        return new ImportWarning(line, kind, List.of(arguments), null);
    }

    /** The same warning for a file that begins that many lines further down in a longer text. */
    public ImportWarning movedBy(int lines) {
        return new ImportWarning(line + lines, kind, arguments, suggestion);
    }

    ImportWarning suggesting(@Nullable String suggestion) {
        return new ImportWarning(line, kind, arguments, suggestion);
    }

    /** The page's text after the suggestion was accepted on this line; the same text without a suggestion. */
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

    /** The offset of the last occurrence as a whole word outside the addresses of links. */
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
