package org.estrade.transfer;

import java.util.List;

/**
 * The part of the import preview that shows how the text was read, with the choices that the speaker has.
 *
 * @param ownDialect whether the text is in our own Markdown dialect, for which there is no choice
 * @param shapes the shapes that the text can be read in; the current shape is marked as chosen
 * @param reason the sentence that says why the current shape was chosen; empty in our own dialect
 * @param fields the fields of the text with the kind of fact of each; empty for a text without fields
 * @param dateExample a date in which day and month can be exchanged; empty when there is none
 * @param orders the orders of day and month to choose from
 * @param addressExample a relative address of the text; empty when there is none
 * @param base the base address that completes relative addresses; empty when it is unknown
 * @param withoutVenue the deliveries that are not imported until the speaker names their venue
 * @param joined the talks that were joined, in the format of {@link ImportForm#joined}
 * @param split the line numbers of the deliveries that became separate talks
 */
public record ReadingView(
        boolean ownDialect,
        List<Option> shapes,
        String reason,
        List<Field> fields,
        String dateExample,
        List<Option> orders,
        String addressExample,
        String base,
        List<DeliveryWithoutVenue> withoutVenue,
        List<String> joined,
        List<Integer> split) {

    /** An option of a selection list. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A field of the text.
     *
     * @param kinds the kinds of facts that the field can hold; the current kind is marked as chosen
     */
    public record Field(String name, List<Option> kinds) {}

    /**
     * A delivery that names no venue.
     *
     * @param line the line number of the delivery
     * @param title the title of the talk
     * @param date the date as far as it is known; empty when it is unknown
     * @param venue the name that the speaker gave to the venue; empty when there is none yet
     */
    public record DeliveryWithoutVenue(int line, String title, String date, String venue) {}

    /** The number of joins and splits that the speaker made. */
    public int groups() {
        return joined.size() + split.size();
    }

    /** Whether there is a choice about the shape, the fields, the dates or the addresses. */
    public boolean hasChoices() {
        return shapes.size() > 1 || !fields.isEmpty() || !dateExample.isEmpty() || !addressExample.isEmpty();
    }
}
