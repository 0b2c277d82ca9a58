package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** The search for the delivery that a link below a talk belongs to. */
public final class LinkOwner {

    /** The highest number of deliveries whose venue is compared with the label of a link. */
    private static final int MAX_DELIVERIES = 200;

    private LinkOwner() {}

    /**
     * The delivery that the link belongs to; null when the link belongs to the talk.
     *
     * @param deliveries the deliveries of the talk
     * @param talk the draft of the talk
     */
    public static @Nullable OccurrenceDraft ownerOf(
            FoundLink link, List<OccurrenceDraft> deliveries, OccurrenceDraft talk) {
        for (OccurrenceDraft draft : deliveries.subList(0, Math.min(deliveries.size(), MAX_DELIVERIES))) {
            if (link.label() != null && draft.hasVenue() && containsVenue(link.label(), draft.venue())) {
                return draft;
            }
        }
        return deliveries.size() == 1 ? deliveries.get(0) : deliveries.isEmpty() && talk.hasDelivery() ? talk : null;
    }

    /** Whether the label contains the name of the venue, or the beginning of that name in brackets. */
    private static boolean containsVenue(String label, String venue) {
        String name = " " + PlainLetters.words(venue) + " ";
        int bracket = label.lastIndexOf('(');
        String textInBrackets = bracket < 0 ? "" : PlainLetters.words(label.substring(bracket));
        return (" " + PlainLetters.words(label) + " ").contains(name)
                || (!textInBrackets.isEmpty() && name.startsWith(" " + textInBrackets + " "));
    }

    /** The links of a field, with the kind that the name of the field says. */
    public static List<FoundLink> linksOf(FactKind fact, Phrase value) {
        List<FoundLink> found = new ArrayList<>();
        value.words()
                .links()
                .forEach(link -> found.add(FieldLinks.toLink(fact, value.words().textOf(link), link.url())));
        return found;
    }
}
