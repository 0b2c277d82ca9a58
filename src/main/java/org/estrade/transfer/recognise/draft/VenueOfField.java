package org.estrade.transfer.recognise.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.estrade.transfer.recognise.words.FormatWords;

/** Reads the field of a record, or the cell of a table, that names the venue. */
final class VenueOfField {

    private static final Pattern YEAR_AT_END = Pattern.compile(" (?:19|20)[0-9]{2}$");

    private VenueOfField() {}

    static void add(Phrase phrase, OccurrenceDraft draft) {
        if (phrase.pieces().isEmpty() && (phrase.place() != null || phrase.date() == null)) {
            // a town, or a word such as Twitch that elsewhere names a kind of link
            draft.addVenue(phrase.words().text());
        }
        PieceRoles roles = rolesOfVenue(phrase);
        List<Piece> hosts = roles.others().stream().filter(VenueOfField::isHost).toList();
        List<Piece> others =
                roles.others().stream().filter(other -> !isHost(other)).toList();
        List<Piece> noTowns =
                others.stream().filter(other -> !isTownWithYear(other, draft)).toList();
        PhraseFacts.addAll(phrase, new PieceRoles(roles.title(), roles.venue(), noTowns), draft);
        hosts.forEach(host -> draft.addNote(host.text()));
    }

    /** Adds the town of {@code MossConf, Lyon 2018} to the draft. Returns false when the piece is no town with its year. */
    private static boolean isTownWithYear(Piece piece, OccurrenceDraft draft) {
        Matcher year = YEAR_AT_END.matcher(piece.text());
        FoundPlace town = year.find() && piece.links().isEmpty()
                ? PlaceRecogniser.recognise(piece.text().substring(0, year.start()))
                : null;
        if (town == null || !town.isKnown()) {
            return false;
        }
        draft.addPlace(town);
        return true;
    }

    /** Whether the piece after "@" is no town, but the company at which a meetup takes place. */
    private static boolean isHost(Piece piece) {
        return piece.isPrecededByAt()
                && !piece.isPossibleTown()
                && piece.links().isEmpty();
    }

    /**
     * The roles in a field that names the venue. A dash, a colon or a slash does not end the name: {@code FUST - Async
     * conference}. After "@" stands the host of a meetup.
     */
    private static PieceRoles rolesOfVenue(Phrase phrase) {
        List<Piece> pieces = phrase.pieces();
        int count = 1;
        while (count < pieces.size() && isPartOfName(pieces.get(count))) {
            count++;
        }
        boolean isVenueAndHost = pieces.size() == 2
                && pieces.get(1).isPrecededByAt()
                && phrase.date() == null
                && pieces.get(0).textScore() <= pieces.get(1).textScore() + 0.4;
        return count > 1 || isVenueAndHost
                ? new PieceRoles(null, Piece.joined(pieces.subList(0, count)), pieces.subList(count, pieces.size()))
                : RoleChoice.choose(phrase, WantedRoles.VENUE, TitleVenueOrder.NONE);
    }

    private static boolean isPartOfName(Piece piece) {
        return !piece.isPrecededByAt()
                && piece.links().isEmpty()
                && FormatWords.formatNote(piece.text()) == null
                && (piece.separatorBefore() == Piece.Separator.DASH
                        || piece.separatorBefore() == Piece.Separator.PIPE
                        || piece.separatorBefore() == Piece.Separator.COLON);
    }
}
