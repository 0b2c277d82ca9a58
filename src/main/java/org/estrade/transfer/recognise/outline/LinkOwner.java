package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.draft.FieldLinks;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Links below a talk: those of a field, and the delivery that a link belongs to. */
final class LinkOwner {

    /** A link's label is compared with the venues of so many deliveries. */
    private static final int MAX_DELIVERIES = 200;

    private LinkOwner() {}

    /**
     * The delivery that the link belongs to; null when it belongs to the talk.
     *
     * @param deliveries the deliveries of the talk
     */
    static @Nullable OccurrenceDraft ownerOf(FoundLink link, List<OccurrenceDraft> deliveries, OccurrenceDraft talk) {
        for (OccurrenceDraft draft : deliveries.subList(0, Math.min(deliveries.size(), MAX_DELIVERIES))) {
            if (link.label() != null && draft.hasVenue() && containsVenue(link.label(), draft.venue())) {
                return draft;
            }
        }
        return deliveries.size() == 1 ? deliveries.get(0) : deliveries.isEmpty() && talk.hasDelivery() ? talk : null;
    }

    /** Whether the label holds the venue's name, or says in brackets how it begins. */
    private static boolean containsVenue(String label, String venue) {
        String name = " " + PlainLetters.words(venue) + " ";
        int open = label.lastIndexOf('(');
        String aside = open < 0 ? "" : PlainLetters.words(label.substring(open));
        return (" " + PlainLetters.words(label) + " ").contains(name)
                || (!aside.isEmpty() && name.startsWith(" " + aside + " "));
    }

    /** The links of a field, with the kind that its name says. */
    static List<FoundLink> linksOf(FactKind fact, Phrase value) {
        List<FoundLink> found = new ArrayList<>();
        value.words()
                .links()
                .forEach(link -> found.add(FieldLinks.toLink(fact, value.words().textOf(link), link.url())));
        return found;
    }
}
