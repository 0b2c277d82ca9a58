package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one line, and the pieces of which only the surroundings can tell what they are.
 *
 * @param date the most telling one
 * @param dates all of them, in the order of the line
 * @param notes formats and other asides
 * @param materials links whose words say what they lead to
 * @param countryFlag country of a flag beside the words, null without one
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

    /** Whether it names a day or a month, or a year that stands alone. */
    public boolean isDated() {
        return date != null;
    }

    /** Whether it holds nothing but links that say what they are. */
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
