package org.estrade.talk.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.form.DeliveryCard;
import org.estrade.talk.form.FormField;
import org.estrade.talk.summary.TalkChoice;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.talk.words.Options;
import org.estrade.web.problem.ProblemLine;

/**
 * The page of the small form that adds a delivery.
 *
 * @param card the fields of the form
 * @param talks the talks to choose from, the most recently changed first
 * @param venues the stored venues, with what each brings to a delivery
 * @param lastSpeakers the co-speakers of the last delivery of the chosen talk, in one line; empty when there are none
 * @param months the months to choose from
 * @param problems the problems in the order of the form; each {@code id} is the name of its field
 * @param readsPages whether the program may read pages of other hosts
 * @param read what was read in a page
 * @param found the facts of a page that the form has no field for
 */
record AddDeliveryPage(
        DeliveryCard card,
        List<TalkChoice> talks,
        List<KnownVenue> venues,
        String lastSpeakers,
        Options months,
        List<ProblemLine> problems,
        boolean readsPages,
        ReadPage read,
        List<FoundFact> found) {

    /** The problem of the first of the three date fields that has a problem; empty when no date field has one. */
    public String dateProblem() {
        return Stream.of("day", "month", "year")
                .map(card::field)
                .map(FormField::problem)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The id of the sentence about the date; empty when no date field has a problem. */
    public String dateProblemId() {
        return dateProblem().isEmpty() ? "" : "date-problem";
    }

    public List<String> linkKinds() {
        return Arrays.stream(LinkKind.values()).map(LinkKind::id).toList();
    }

    /** The chosen kind of the link. */
    public String linkKind() {
        return card.text("linkKind").isEmpty() ? LinkKind.SLIDES.id() : card.text("linkKind");
    }

    /** Whether the site has more talks than the select offers. */
    public boolean isLimited() {
        return talks.size() >= TalkSummaries.MOST_CHOICES;
    }
}
