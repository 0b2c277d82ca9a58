package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one line, and the pieces that may be a title or a venue. Only the surroundings of the line decide the
 * role of a piece.
 *
 * @param words the text of the line with its links
 * @param date the most precise date; null when the line has none
 * @param dates all dates, in the order of the line
 * @param notes formats of talks and other notes
 * @param materials links whose text says what they lead to, such as slides or a video
 * @param countryFlag the flag beside the text; null when there is none
 */
public record Phrase(
        LinkedText words,
        List<Piece> pieces,
        @Nullable FoundDate date,
        List<FoundDate> dates,
        @Nullable FoundPlace place,
        @Nullable String language,
        @Nullable String edition,
        Status status,
        List<String> notes,
        List<SpeakerContent> speakers,
        List<FoundLink> materials,
        @Nullable String countryFlag) {

    public Phrase {
        pieces = List.copyOf(pieces);
        dates = List.copyOf(dates);
        notes = List.copyOf(notes);
        speakers = List.copyOf(speakers);
        materials = List.copyOf(materials);
    }

    public Phrase withPieces(List<Piece> other) {
        return new Phrase(
                words, other, date, dates, place, language, edition, status, notes, speakers, materials, countryFlag);
    }

    /** Whether the line names a day, a month, or a year that stands alone. */
    public boolean isDated() {
        return date != null;
    }

    /** Whether the form of the line shows which piece is the title. */
    public boolean isCited() {
        return pieces.stream().anyMatch(Piece::isCitedTitle);
    }

    /** Whether the line holds only links whose text says what they lead to. */
    public boolean hasOnlyMaterials() {
        return !materials.isEmpty() && pieces.isEmpty() && date == null && place == null;
    }

    public boolean isEmpty() {
        return pieces.isEmpty()
                && date == null
                && place == null
                && materials.isEmpty()
                && speakers.isEmpty()
                && notes.isEmpty();
    }
}
