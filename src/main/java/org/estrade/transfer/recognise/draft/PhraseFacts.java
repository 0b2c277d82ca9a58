package org.estrade.transfer.recognise.draft;

import java.util.Locale;
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
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/** The facts of a phrase, given to an occurrence. */
public final class PhraseFacts {

    private static final Pattern IN_BRACKETS = Pattern.compile("(.{2,}?) \\((\\p{Lu}[\\p{L} '’-]{2,40})\\)");

    private PhraseFacts() {}

    /** Gives all facts of the phrase; its pieces by their roles. */
    public static void give(Phrase phrase, PieceRoles roles, OccurrenceDraft draft) {
        facts(phrase, draft);
        Piece title = roles.title();
        if (title != null) {
            title(title, draft);
        }
        Piece venue = roles.venue();
        if (venue != null) {
            venue(venue, draft);
        }
        roles.others().forEach(other -> other(other, draft));
    }

    /** Gives everything but the pieces. */
    public static void facts(Phrase phrase, OccurrenceDraft draft) {
        FoundDate date = phrase.date();
        if (date != null) {
            draft.date(
                    date,
                    phrase.words().text().substring(date.start(), date.end()).strip());
        }
        draft.place(phrase.place());
        draft.language(phrase.language());
        flag(phrase.countryFlag(), phrase.place(), draft);
        draft.edition(phrase.edition());
        draft.status(phrase.status());
        phrase.notes().forEach(draft::note);
        phrase.speakers().forEach(draft::speaker);
        phrase.materials().forEach(link -> draft.link(link.toContent()));
    }

    /** Beside a town a flag is its country, elsewhere the language; flags of countries with several languages are countries. */
    private static void flag(@Nullable String flag, @Nullable FoundPlace place, OccurrenceDraft draft) {
        if (flag == null) {
            return;
        }
        String language = Flags.languageOf(flag);
        boolean town = place != null && place.city() != null && place.country() == null;
        if (town || language == null) {
            draft.country(Flags.countryOf(flag));
        } else {
            draft.language(language);
        }
    }

    private static void title(Piece title, OccurrenceDraft draft) {
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(title.text());
        draft.title("", language == null ? title.text() : language.rest());
        if (language != null) {
            draft.language(language.code());
        }
        title.links().forEach(link -> draft.link(link.withLabel(null).toContent()));
    }

    /** The first plain link in a venue's words is its website; a video or slides go with the delivery. */
    private static void venue(Piece venue, OccurrenceDraft draft) {
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(venue.text());
        if (language != null) {
            draft.language(language.code());
        }
        draft.venue(withoutTown(language == null ? venue.text() : language.rest(), draft));
        boolean website = draft.website() != null;
        for (FoundLink link : venue.links()) {
            boolean material = link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES;
            if (website || material) {
                draft.link(link.withLabel(material ? null : link.label()).toContent());
            } else {
                draft.website(link.url());
                website = true;
            }
        }
    }

    /** A name in brackets behind the venue's is a town that no list knows. */
    private static String withoutTown(String venue, OccurrenceDraft draft) {
        Matcher town = IN_BRACKETS.matcher(venue.length() > 200 ? "" : venue);
        boolean acronym = town.matches() && town.group(2).equals(town.group(2).toUpperCase(Locale.ROOT));
        if (!town.matches() || acronym || draft.hasPlace() || !PlaceRecogniser.looksLikeTown(town.group(2))) {
            return venue;
        }
        draft.city(town.group(2));
        return town.group(1);
    }

    /** A town that no list knows, or a note. */
    private static void other(Piece piece, OccurrenceDraft draft) {
        String country = piece.links().isEmpty() ? PlaceRecogniser.countryOfRegionOrCountry(piece.text()) : null;
        if (country != null) {
            draft.country(country);
            return;
        }
        boolean town = piece.isPossibleTown()
                || (PlaceRecogniser.looksLikeTown(piece.text()) && piece.text().indexOf(' ') < 0);
        if (town && !draft.hasPlace() && piece.links().isEmpty()) {
            draft.city(piece.text());
        } else if (piece.links().isEmpty() || !piece.isLinked()) {
            draft.note(piece.text());
        }
        piece.links().forEach(link -> draft.link(link.toContent()));
    }
}
