package org.estrade.transfer.recognise.record;

import java.util.List;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;

/** Takes the venue out of the title of a record. */
final class TitleWithVenue {

    private TitleWithVenue() {}

    /** Splits a title that contains the venue when no field names one: {@code Growing moss @ MossConf 2018}. */
    static void split(OccurrenceDraft draft, OccurrenceDraft outer, DayMonthOrder dayMonthOrder) {
        if (draft.hasVenue() || outer.hasVenue() || !draft.hasTitle()) {
            return;
        }
        Phrase phrase = PhraseReader.read(LinkedText.of(draft.title()), 0, dayMonthOrder);
        boolean isSplitByColon =
                phrase.pieces().size() == 2 && phrase.pieces().get(1).separatorBefore() == Piece.Separator.COLON;
        if (phrase.pieces().size() != 2) {
            return;
        }
        PieceRoles roles = RoleChoice.choose(phrase, WantedRoles.TITLE_AND_VENUE, TitleVenueOrder.NONE);
        Piece title = roles.title();
        Piece venue = roles.venue();
        Piece last = phrase.pieces().get(1);
        if (title != null && venue != null && phrase.isCited()) {
            draft.replaceTitle(title.text());
            PhraseFacts.addAll(phrase, new PieceRoles(null, venue, List.of()), draft);
        } else if (last.isPrecededByAt() && draft.title().contains(" @")) {
            draft.replaceTitle(phrase.pieces().get(0).text());
            PhraseFacts.addAll(phrase, new PieceRoles(null, last, List.of()), draft);
        } else if (title != null
                && venue != null
                && title.titleScore() - venue.titleScore() > 0.7
                && venue.titleScore() < (isSplitByColon ? -0.6 : -0.2)) {
            draft.replaceTitle(title.text());
            PhraseFacts.addAll(phrase, new PieceRoles(null, venue, List.of()), draft);
        }
    }
}
