package org.estrade.transfer.recognise;

import java.util.List;

/**
 * Something that the speaker should know of what became of a line.
 *
 * @param line in the file, the first being 1; 0 for the file as a whole
 * @param arguments for the places of its sentence, in the order that the code says
 */
public record Remark(int line, Code code, List<String> arguments) {

    /** What there is to say. */
    public enum Code {
        /** The type, the title: an item that is no talk ({@code booth}, {@code rejected}) was left out. */
        TYPE_LEFT_OUT,
        /** The heading: a section that is not about talks was left out. */
        SECTION_LEFT_OUT,
        /** How the text begins: it belongs to no talk. */
        TEXT_LEFT_OUT,
        /** The field's name: its values are not imported. */
        FIELD_LEFT_OUT,
        /** The date as written, the reading taken, the other one. */
        DAY_OR_MONTH_FIRST,
        /** The date as written, which the calendar does not have. */
        DATE_UNREADABLE,
        /** No argument: the delivery was postponed; it is not counted as given. */
        POSTPONED,
        /** How the sentence begins: the delivery was found in prose and wants to be looked at. */
        FOUND_IN_PROSE,
        /** The address, which no browser can open as it stands. */
        ADDRESS_RELATIVE,
        /** No argument: from this line on the file is longer than what is read at once. */
        TOO_LONG,
        /** The shape that was nearest, what was missing. */
        NO_TALK_FOUND
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(int line, Code code, String... arguments) {
        return new Remark(line, code, List.of(arguments));
    }
}
