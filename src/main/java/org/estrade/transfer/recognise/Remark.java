package org.estrade.transfer.recognise;

import java.util.List;

/**
 * A message for the speaker about one line of the file: what was left out, or what needs a check.
 *
 * @param line the number of the line in the file, the first line being 1; 0 for the file as a whole
 * @param arguments the arguments of the message, in the order that the comment of its code lists them
 */
public record Remark(int line, Code code, List<String> arguments) {

    /** The kind of message. Each comment lists the arguments of the message. */
    public enum Code {
        /** Arguments: type, title. An item that is no talk ({@code booth}, {@code rejected}) was left out. */
        TYPE_LEFT_OUT,
        /** Argument: heading. A section that is not about talks was left out. */
        SECTION_LEFT_OUT,
        /** Argument: beginning of the text. The text belongs to no talk and was left out. */
        TEXT_LEFT_OUT,
        /** Argument: name of the field. The values of the field are not imported. */
        FIELD_LEFT_OUT,
        /** Arguments: date as written, chosen date, other possible date. The day or the month may come first. */
        DAY_OR_MONTH_FIRST,
        /** Argument: date as written. The calendar does not have this date. */
        DATE_UNREADABLE,
        /** No argument. The delivery was postponed, so that it does not count as given. */
        POSTPONED,
        /**
         * Argument: beginning of the sentence. The delivery was found in prose, so that the speaker should check it.
         */
        FOUND_IN_PROSE,
        /** Argument: venue. No field names it: it was taken from the abstract or from an address. */
        VENUE_INFERRED,
        /** Argument: address. The address is relative, so that a browser cannot open it. */
        ADDRESS_RELATIVE,
        /** No argument. The file is too long: this line and the lines after it were not read. */
        TOO_LONG,
        /** Arguments: shape with the highest score, first line that was not understood. No talk was found. */
        NO_TALK_FOUND
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(int line, Code code, String... arguments) {
        return new Remark(line, code, List.of(arguments));
    }
}
