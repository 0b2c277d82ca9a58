package org.estrade.transfer.source;

import java.util.List;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, with what the speaker may decide otherwise.
 *
 * @param shape null for a page in our own dialect, which is read in one way only
 * @param reason why the shape was taken, null for our own dialect
 * @param mapping of the fields that the text has, empty without fields
 * @param dayOrMonthFirst an example of a date that can be read in two ways, null when there is none
 * @param relative an example of an address that needs the page's own, null when there is none
 * @param withoutVenue the deliveries that name no venue: each is held back until the speaker names it
 */
public record ReadPage(
        ImportedPage page,
        @Nullable Shape shape,
        @Nullable Reason reason,
        FieldMapping mapping,
        @Nullable String dayOrMonthFirst,
        @Nullable String relative,
        List<WithoutVenue> withoutVenue) {

    /**
     * A delivery that names no venue.
     *
     * @param line in the text, the first being 1
     * @param title of its talk
     * @param date as far as it is known, empty when it is not
     */
    public record WithoutVenue(int line, String title, String date) {}

    public ReadPage {
        withoutVenue = List.copyOf(withoutVenue);
    }

    static ReadPage ownExport(ImportedPage page) {
        return new ReadPage(page, Shape.OWN_EXPORT, Reason.ONLY_SHAPE, FieldMapping.PROPOSED, null, null, List.of());
    }

    static ReadPage inOwnDialect(ImportedPage page) {
        return new ReadPage(page, null, null, FieldMapping.PROPOSED, null, null, List.of());
    }
}
