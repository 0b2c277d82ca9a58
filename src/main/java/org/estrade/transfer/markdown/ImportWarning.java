package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A warning about a line of a file. A warning does not prevent the import.
 *
 * @param line the line number; the first line of the file has number 1
 * @param arguments the arguments of the sentence of the warning, in the order that {@link Kind} documents
 * @param suggestion a correction that the speaker may accept; null when there is none
 */
public record ImportWarning(
        int line,
        Kind kind,
        List<String> arguments,
        @Nullable String suggestion) {

    /** The kinds of warnings. The comment of each kind lists the arguments of its sentence. */
    public enum Kind {
        /** The town in the spelling of the file. */
        UNKNOWN_TOWN,
        /** The venue. */
        DELIVERY_WITHOUT_DATE,
        /** The words that look like a date. They stay in the delivery's note. */
        DATE_UNREADABLE,
        /** No argument: a delivery that names no venue. */
        DELIVERY_WITHOUT_VENUE,
        /** The title in the heading, which is kept; the title in the table of contents; the line of the latter. */
        TITLE_DIFFERS,
        /** The tag in the spelling of this line, and the most frequent spelling on the page, which is kept. */
        TAG_SPELLING,
        /** The tag that is twice in the list of the talk. The tag is kept once. */
        TAG_TWICE,
        /** The anchor of an entry in the table of contents that leads to no heading, without {@code #}. */
        DEAD_ANCHOR,
        /** The title of an entry in the table of contents that has no section. */
        ENTRY_WITHOUT_SECTION,
        /** The title of a section that has no entry in the table of contents. */
        SECTION_WITHOUT_ENTRY,
        /** The title of a section that is not imported: it has no deliveries, no tags and no entry in the table of contents. */
        SECTION_IGNORED,
        /** The beginning of a text that belongs to no talk. */
        TEXT_IGNORED,
        /** The text and the address of a link that is not a web address. In a delivery, both stay in the note. */
        LINK_NOT_WEB,
        /** The text of a link without a scheme, and its address with one, which is kept. */
        ADDRESS_COMPLETED,
        /** The words of a delivery that were not understood. They stay in the note of the delivery. */
        LEFTOVER,
        /** The tag or the person with the semicolon of the file, and the spelling without semicolon, which is kept. */
        SEMICOLON,
        /** No argument: a character of this line is a replacement character, so it was lost before the import. */
        LOST_CHARACTER,
        /** The beginning of a line that is not part of any imported talk. */
        NOT_UNDERSTOOD,
        /** The venue of a delivery whose talk has no title; empty when the venue is unknown too. */
        DELIVERY_WITHOUT_TITLE,
        /** The title that a talk without one got from its event: {@code MossConf 2018}. */
        NAMED_AFTER_EVENT,
        /** The title of a talk with a delivery that names no venue. The delivery is not imported. */
        DELIVERY_LEFT_OUT,
        /** The type and the title of an item that is not a talk. */
        TYPE_LEFT_OUT,
        /** The name of a field whose values are not imported. */
        FIELD_LEFT_OUT,
        /** The date in the text, the date as it was read, and the other possible date. */
        DAY_OR_MONTH_FIRST,
        /** No argument: a delivery that was postponed and does not count as given. */
        POSTPONED,
        /** The beginning of a sentence in which a delivery was found. */
        FOUND_IN_PROSE,
        /** The venue that no field names, taken from the abstract or from an address. */
        VENUE_INFERRED,
        /** The relative address of a link, which is not imported. */
        ADDRESS_RELATIVE,
        /** The path of a file of a folder that contains no talk. */
        FILE_LEFT_OUT,
        /** The path of a file of a folder, the line that breaks the rules of its format, and the format's name. */
        FILE_INVALID,
        /** The name of an {@code Omission}, the number of files, and the paths of the files. */
        FILES_LEFT_OUT,
        /** No argument: the rest of the file after this line is not read. */
        TOO_LONG
    }

    public static final Comparator<ImportWarning> BY_LINE =
            Comparator.comparingInt(ImportWarning::line).thenComparing(ImportWarning::kind);

    public ImportWarning {
        arguments = List.copyOf(arguments);
    }

    /** A warning without a suggestion. */
    public static ImportWarning of(int line, Kind kind, String... arguments) {
        return new ImportWarning(line, kind, List.of(arguments), null);
    }

    /** The same warning with a larger line number, for a file that is part of a longer text. */
    public ImportWarning movedBy(int lines) {
        return new ImportWarning(line + lines, kind, arguments, suggestion);
    }

    ImportWarning withSuggestion(@Nullable String suggestion) {
        return new ImportWarning(line, kind, arguments, suggestion);
    }

    /** The text of the page with the suggested correction; the same text when the warning has no suggestion. */
    public String corrected(String page) {
        if (suggestion == null) {
            return page;
        }
        int start = PageLines.offset(page, line);
        int end = PageLines.end(page, start);
        return page.substring(0, start) + correctedLine(page.substring(start, end), suggestion) + page.substring(end);
    }

    private String correctedLine(String text, String replacement) {
        String wrongText = arguments.get(0);
        return switch (kind) {
            case TITLE_DIFFERS -> text.substring(0, PageLines.afterHashes(text)) + replacement;
            case DEAD_ANCHOR -> text.replace("(#" + wrongText + ")", "(#" + replacement + ")");
            default -> replaceLastWord(text, wrongText, replacement);
        };
    }

    /** Replaces the last occurrence of a whole word that is not in the address of a link. */
    private static String replaceLastWord(String text, String wrongText, String replacement) {
        String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(wrongText) + "(?![\\p{L}\\p{N}])";
        Matcher matcher = Pattern.compile("\\]\\([^)\\s]*|" + word).matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.group().startsWith("](") ? last : matcher.start();
        }
        return last < 0 ? text : text.substring(0, last) + replacement + text.substring(last + wrongText.length());
    }
}
