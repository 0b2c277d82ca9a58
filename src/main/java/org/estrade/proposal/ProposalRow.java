package org.estrade.proposal;

import java.time.LocalDate;
import java.util.Locale;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.words.DateWords;
import org.estrade.text.WebAddress;
import org.estrade.text.typography.TitleView;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the list.
 *
 * @param where event, town and date, as far as they are known: "Devoxx, Paris, mars 2026"
 * @param deadline the deadline in words, empty when there is none
 * @param isLate whether the deadline is over and nothing was sent
 * @param url the address of the call for papers, empty when there is none
 * @param isDelivery whether the delivery was added to the talk
 */
record ProposalRow(
        long id,
        ProposalState state,
        String where,
        long talk,
        TitleView title,
        String titleLanguage,
        String deadline,
        boolean isLate,
        String url,
        boolean isDelivery) {

    static ProposalRow of(Proposal proposal, TalkState talk, String language, LocalDate today, Locale locale) {
        return new ProposalRow(
                proposal.id,
                proposal.state(),
                where(proposal, locale),
                talk.id(),
                TitleView.of(talk.newest().title(language), language),
                language,
                proposal.deadline == null ? "" : DateWords.of(proposal.deadline, locale),
                proposal.state() == ProposalState.PLANNED
                        && proposal.deadline != null
                        && proposal.deadline.latest().isBefore(today),
                proposal.url == null ? "" : WebAddress.uri(proposal.url),
                proposal.deliveryAddedAt != null);
    }

    private static String where(Proposal proposal, Locale locale) {
        @Nullable String date = proposal.date == null ? null : DateWords.of(proposal.date, locale);
        StringBuilder words = new StringBuilder(proposal.event);
        for (String part : new String[] {proposal.city, date}) {
            words.append(part == null || part.isBlank() ? "" : ", " + part);
        }
        return words.toString();
    }
}
