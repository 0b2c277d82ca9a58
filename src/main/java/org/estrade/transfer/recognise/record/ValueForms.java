package org.estrade.transfer.recognise.record;

import java.util.Set;
import org.estrade.transfer.recognise.draft.FieldLinks;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.LinkRecogniser;

/**
 * The kind of fact by the form of one value. The form is stronger than the name of the field: an address is never the name of
 * an event, and a word such as {@code true} is no name at all.
 */
final class ValueForms {

    private static final Set<FactKind> WORDS = Set.of(
            FactKind.TITLE,
            FactKind.NAME,
            FactKind.SUBTITLE,
            FactKind.VENUE,
            FactKind.PLACE,
            FactKind.CITY,
            FactKind.NOTE,
            FactKind.EDITION);

    private static final Set<String> SWITCHES = Set.of("true", "false");

    private ValueForms() {}

    /**
     * The kind of a value that is a text.
     *
     * @param named the kind that the name of the field says
     */
    static FactKind kindOf(FactKind named, String name, String written) {
        String text = written.strip();
        if (!WORDS.contains(named)) {
            return named;
        }
        if (SWITCHES.contains(text)) {
            return FactKind.NOTHING;
        }
        String address = text.indexOf(' ') < 0 ? FieldLinks.addressOf(FactKind.LINK, name, text) : null;
        if (address == null || !address.startsWith("http")) {
            return named;
        }
        boolean isWebsite = (named == FactKind.VENUE || named == FactKind.PLACE)
                && !LinkRecogniser.recognise("", address).isMaterial();
        return isWebsite ? FactKind.VENUE_WEBSITE : FactKind.LINK;
    }
}
