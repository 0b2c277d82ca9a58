package org.estrade.transfer.webpage.choice;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;

/**
 * The parts of a page that are not data about events.
 *
 * @param preview the description for social networks
 * @param title the first heading, and the title of the page
 * @param body the text of the page
 */
public record PageParts(Described preview, Described title, Described body) {

    /** The parts of an answer that is no page. */
    public static PageParts none() {
        return new PageParts(
                new Described(Described.Kind.PAGE, Origin.PREVIEW),
                new Described(Described.Kind.PAGE, Origin.TITLE),
                new Described(Described.Kind.PAGE, Origin.TEXT));
    }

    /** The headings and titles, those that people read first. */
    List<String> headlines() {
        return Stream.concat(title.all(Fact.NAME).stream(), preview.all(Fact.NAME).stream())
                .distinct()
                .toList();
    }
}
