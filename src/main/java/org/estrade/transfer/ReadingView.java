package org.estrade.transfer;

import java.util.List;

/**
 * How the text of an import was read, and what the speaker may decide otherwise.
 *
 * @param dialect whether the text is in our own dialect, which is read in one way only
 * @param shapes that the text can be read in, the one taken is chosen
 * @param reason why that shape was taken, a sentence; empty in our own dialect
 * @param fields of the text, with what each is read as; none for a page without fields
 * @param dateExample a date that can be read in two ways, empty when there is none
 * @param orders of day and month to choose from
 * @param addressExample a relative address, empty when there is none
 * @param base the address of the page that completes relative ones, empty while unknown
 * @param withoutVenue the deliveries that are held back
 * @param joined talks that were joined, as the form sends them
 * @param split the lines of deliveries that were split off
 */
public record ReadingView(
        boolean dialect,
        List<Option> shapes,
        String reason,
        List<Field> fields,
        String dateExample,
        List<Option> orders,
        String addressExample,
        String base,
        List<Venue> withoutVenue,
        List<String> joined,
        List<Integer> split) {

    /** A choice of a list. */
    public record Option(String value, String label, boolean chosen) {}

    /** A field of the text. */
    public record Field(String name, List<Option> kinds) {}

    /**
     * A delivery that names no venue.
     *
     * @param venue that the speaker named, empty while none is
     */
    public record Venue(int line, String title, String date, String venue) {}

    /** How many joins and splits the speaker made. */
    public int groups() {
        return joined.size() + split.size();
    }

    /** Whether there is anything to decide. */
    public boolean asks() {
        return shapes.size() > 1 || !fields.isEmpty() || !dateExample.isEmpty() || !addressExample.isEmpty();
    }
}
