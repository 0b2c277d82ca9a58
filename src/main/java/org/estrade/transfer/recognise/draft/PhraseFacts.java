package org.estrade.transfer.recognise.draft;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.place.Flags;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/** The facts of a phrase, which are added to an occurrence. */
public final class PhraseFacts {

    private static final Pattern IN_BRACKETS = Pattern.compile("(.{2,}?) \\((\\p{Lu}[\\p{L} '’-]{2,40})\\)");

    /** Words after the name of a venue that are no part of it: {@code MossConf (and others)}, {@code MossConf Keynote}. */
    private static final Pattern NOTE_AT_END = Pattern.compile(
            "(.{2,}?)(?:(?<=\\S) \\(((?:and|et|with|avec) [^()]{2,60})\\)| ([Kk]eynote(?: [Tt]alk)?)\\.?|(?<=[0-9]{4}) [Tt]alk(?: \\(to appear\\))?)");

    private PhraseFacts() {}

    /** Adds all facts of the phrase, and its pieces by their roles. */
    public static void addAll(Phrase phrase, PieceRoles roles, OccurrenceDraft draft) {
        addFacts(phrase, draft);
        Piece title = roles.title();
        if (title != null) {
            addTitle(title, draft);
        }
        Piece venue = roles.venue();
        if (venue != null) {
            addVenue(venue, draft);
        }
        roles.others().forEach(other -> addOther(other, draft));
    }

    /** Adds all facts of the phrase, but not its pieces. */
    public static void addFacts(Phrase phrase, OccurrenceDraft draft) {
        FoundDate date = phrase.date();
        if (date != null) {
            draft.addDate(
                    date,
                    phrase.words().text().substring(date.start(), date.end()).strip());
        }
        draft.addPlace(phrase.place());
        draft.addLanguage(phrase.language());
        addFlag(phrase.countryFlag(), phrase.place(), draft);
        draft.addEdition(phrase.edition());
        draft.addStatus(phrase.status());
        phrase.notes().forEach(draft::addNote);
        phrase.speakers().forEach(draft::addSpeaker);
        phrase.materials().forEach(link -> draft.addLink(link.toContent()));
    }

    /**
     * Adds a flag. It is a country beside a town, or when the language is neither French nor English;
     * elsewhere it is a language.
     */
    private static void addFlag(@Nullable String flag, @Nullable FoundPlace place, OccurrenceDraft draft) {
        if (flag == null) {
            return;
        }
        String language = Flags.languageOf(flag);
        boolean isBesideTown = place != null && place.city() != null;
        boolean isLanguageOfSpeakers = "fr".equals(language) || "en".equals(language);
        if (isBesideTown || !isLanguageOfSpeakers) {
            draft.addCountry(Flags.countryOf(flag));
        } else {
            draft.addLanguage(language);
        }
    }

    private static void addTitle(Piece title, OccurrenceDraft draft) {
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(title.text());
        draft.addTitle("", language == null ? title.text() : language.rest());
        if (language != null) {
            draft.addLanguage(language.code());
        }
        title.links().forEach(link -> draft.addLink(link.withLabel(null).toContent()));
    }

    /**
     * Adds the venue. The first link in its text is its website, but a link to a video or slides belongs to the
     * delivery.
     */
    private static void addVenue(Piece venue, OccurrenceDraft draft) {
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(venue.text());
        if (language != null) {
            draft.addLanguage(language.code());
        }
        String name = removeTown(language == null ? venue.text() : language.rest(), draft);
        Matcher note = NOTE_AT_END.matcher(name.length() > 200 ? "" : name);
        draft.addVenue(note.matches() ? note.group(1) : name);
        draft.addNote(note.matches() ? Objects.requireNonNullElse(note.group(note.group(2) == null ? 3 : 2), "") : "");
        boolean hasWebsite = draft.website() != null;
        for (FoundLink link : venue.links()) {
            boolean isVideoOrSlides = link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES;
            if (hasWebsite || isVideoOrSlides) {
                draft.addLink(
                        link.withLabel(isVideoOrSlides ? null : link.label()).toContent());
            } else {
                draft.setWebsite(link.url());
                hasWebsite = true;
            }
        }
    }

    /**
     * Returns the venue without a town in brackets after it. The town is added to the draft, even when no list has
     * it.
     */
    private static String removeTown(String venue, OccurrenceDraft draft) {
        Matcher town = IN_BRACKETS.matcher(venue.length() > 200 ? "" : venue);
        FoundPlace place = town.matches() ? PlaceRecogniser.recognise(town.group(2)) : null;
        if (place != null && place.isOnline()) {
            draft.setOnline();
            return town.group(1);
        }
        boolean isAcronym = town.matches() && town.group(2).equals(town.group(2).toUpperCase(Locale.ROOT));
        if (!town.matches()
                || isAcronym
                || draft.hasPlace()
                || FormatWords.formatNote(town.group(2)) != null
                || !PlaceRecogniser.looksLikeTown(town.group(2))) {
            return venue;
        }
        draft.addCity(town.group(2));
        return town.group(1);
    }

    /** Adds a piece that is a country, a town that no list has, or a note. */
    private static void addOther(Piece piece, OccurrenceDraft draft) {
        String country = piece.links().isEmpty() ? PlaceRecogniser.countryOfRegionOrCountry(piece.text()) : null;
        if (country != null) {
            draft.addCountry(country);
            return;
        }
        boolean isTown = piece.isPossibleTown()
                || (PlaceRecogniser.looksLikeTown(piece.text()) && piece.text().indexOf(' ') < 0);
        if (isTown && !draft.hasPlace() && piece.links().isEmpty()) {
            draft.addCity(piece.text());
        } else if (piece.links().isEmpty() || !piece.isLinked()) {
            draft.addNote(piece.text());
        }
        piece.links().forEach(link -> draft.addLink(link.toContent()));
    }
}
