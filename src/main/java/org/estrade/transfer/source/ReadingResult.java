package org.estrade.transfer.source;

import java.util.List;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a text, with the facts that the speaker needs for choices about the reading.
 *
 * @param page the page of talks
 * @param shape the shape in which the text was read; null for our own Markdown dialect, for which there is no choice
 * @param reason the reason why the shape was chosen; null for our own Markdown dialect
 * @param mapping the kind of fact of each field of the text; empty for a text without fields
 * @param dayOrMonthFirst an example of a date in which day and month can be exchanged; null when there is none
 * @param relativeAddress an example of a relative address; null when there is none
 * @param withoutVenue the deliveries that name no venue; each is imported when the speaker has named its venue
 */
public record ReadingResult(
        ImportedPage page,
        @Nullable Shape shape,
        @Nullable Reason reason,
        FieldMapping mapping,
        @Nullable String dayOrMonthFirst,
        @Nullable String relativeAddress,
        List<WithoutVenue> withoutVenue) {

    /**
     * A delivery that names no venue.
     *
     * @param line the line number of the delivery; the first line of the text has number 1
     * @param title the title of the talk
     * @param date the date as far as it is known; empty when it is unknown
     */
    public record WithoutVenue(int line, String title, String date) {}

    public ReadingResult {
        withoutVenue = List.copyOf(withoutVenue);
    }

    /** The result for a JSON export of this program. */
    static ReadingResult ofOwnExport(ImportedPage page) {
        return new ReadingResult(
                page, Shape.OWN_EXPORT, Reason.ONLY_SHAPE, FieldMapping.PROPOSED, null, null, List.of());
    }

    /** The result for a page in our own Markdown dialect. */
    static ReadingResult ofOwnDialect(ImportedPage page) {
        return new ReadingResult(page, null, null, FieldMapping.PROPOSED, null, null, List.of());
    }

    /** The same result, when the texts are in another language than was recognised. */
    ReadingResult inLanguage(String language) {
        return new ReadingResult(
                page.inLanguage(language), shape, reason, mapping, dayOrMonthFirst, relativeAddress, withoutVenue);
    }
}
