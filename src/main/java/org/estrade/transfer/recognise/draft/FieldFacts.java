package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.place.Flags;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.StatusWords;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.estrade.venue.place.Countries;
import org.jspecify.annotations.Nullable;

/** The facts of one named value, a field of a record or a cell of a table, given to an occurrence. */
@SuppressWarnings("ReferenceEquality") // pieces are told apart by their place, not by their words
public final class FieldFacts {

    private static final Set<String> NOTHING = Set.of(
            "",
            "null",
            "none",
            "nil",
            "false",
            "no",
            "non",
            "n a",
            "na",
            "tba",
            "tbd",
            "tbc",
            "todo",
            "unknown",
            "undefined",
            "xxx");
    private static final Set<String> YES =
            Set.of("true", "yes", "oui", "1", "x", "online", "remote", "virtual", "y", "en ligne", "distanciel");
    private static final Pattern LIST = Pattern.compile("[,;|]| (?:et|and|&) ");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private static final Pattern SIGNS_ALONE = Pattern.compile("[\\s—–./?*~_-]{0,12}");
    private static final Pattern MONTH_FIELD = Pattern.compile("(?i)month|mois");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

    private final DayMonthOrder order;

    public FieldFacts(DayMonthOrder order) {
        this.order = order;
    }

    /** Whether a value says nothing: empty, a dash, {@code null}, {@code TBA}. */
    public static boolean isNothing(String value) {
        return SIGNS_ALONE.matcher(value).matches()
                || (value.length() < 12
                        && !PlainLetters.words(value).isEmpty()
                        && NOTHING.contains(PlainLetters.words(value)));
    }

    /** Gives the value of a field of that name to the occurrence; a value that says nothing changes nothing. */
    public void give(FactKind fact, String name, LinkedText value, OccurrenceDraft draft) {
        String text = value.text().strip();
        if (isNothing(text) && value.links().isEmpty()) {
            return;
        }
        switch (fact) {
            case TITLE, NAME -> title(name, value, draft);
            case SUBTITLE -> draft.note(text);
            case ABSTRACT -> draft.abstractText(FieldMapping.languageSuffix(name), text);
            case VENUE -> venue(value, draft);
            case VENUE_WEBSITE -> website(value, draft);
            case DATE -> date(name, value, draft);
            case END_DATE -> end(text, draft);
            case YEAR -> year(text, draft);
            case PLACE -> place(value, draft);
            case CITY -> city(text, draft);
            case COUNTRY -> country(text, draft);
            case ONLINE -> online(text, draft);
            case LANGUAGE -> draft.language(language(text));
            case SPEAKERS -> speakers(value, draft);
            case TAGS -> List.of(LIST.split(text, -1)).forEach(draft::tag);
            case NOTE -> note(value, draft);
            case EDITION -> draft.edition(text.matches("[0-9]{1,4}") ? "#" + text : text);
            case TYPE -> type(text, draft);
            case STATUS -> status(text, name, draft);
            case SLIDES, VIDEO, ARTICLE, CODE, LINK, LINKS -> FieldLinks.give(fact, name, value, draft);
            case DELIVERIES, TALKS, NOTHING, UNKNOWN -> links(value, draft);
        }
    }

    private static void title(String name, LinkedText value, OccurrenceDraft draft) {
        LanguageWords.TrailingLanguage trailing = LanguageWords.trailingLanguage(value.text());
        draft.title(FieldMapping.languageSuffix(name), trailing == null ? value.text() : trailing.rest());
        if (trailing != null) {
            draft.language(trailing.code());
        }
        links(value, draft);
    }

    private static void links(LinkedText value, OccurrenceDraft draft) {
        value.links()
                .forEach(link -> draft.link(FieldLinks.found(FactKind.LINK, value.textOf(link), link.url())
                        .withLabel(null)
                        .toContent()));
    }

    private void venue(LinkedText value, OccurrenceDraft draft) {
        Phrase phrase = PhraseReader.read(value, 0, order);
        if (phrase.pieces().isEmpty() && (phrase.place() != null || phrase.date() == null)) {
            // a town, or a word such as Twitch that elsewhere names a kind of link
            draft.venue(value.text());
        }
        PhraseFacts.give(phrase, RoleChoice.choose(phrase, WantedRoles.VENUE, TitleVenueOrder.NONE), draft);
    }

    private static void website(LinkedText value, OccurrenceDraft draft) {
        String address = value.links().isEmpty()
                ? value.text().strip()
                : value.links().get(0).url();
        if (draft.website() == null) {
            draft.website(address);
        } else {
            draft.link(FieldLinks.found(FactKind.LINK, "", address).toContent());
        }
    }

    private void date(String name, LinkedText value, OccurrenceDraft draft) {
        boolean month = MONTH_FIELD.matcher(name).matches()
                && draft.contextYear() > 0
                && MONTH.matcher(value.text().strip()).matches();
        String text = month ? draft.contextYear() + "/" + value.text().strip() : value.text();
        draft.status(StatusWords.statusOf(text.replaceAll("[0-9/.:-]+", " ")));
        DateRecogniser.best(text, draft.contextYear())
                .map(order::read)
                .ifPresentOrElse(found -> draft.date(found, text.strip()), () -> draft.note(text.strip()));
        links(value, draft);
    }

    private void end(String text, OccurrenceDraft draft) {
        DateRecogniser.best(text, draft.contextYear()).map(order::read).ifPresent(draft::endDate);
    }

    private static void year(String text, OccurrenceDraft draft) {
        if (YEAR.matcher(text).matches()) {
            draft.contextYear(PartialDate.parse(text).year());
        }
    }

    private void place(LinkedText value, OccurrenceDraft draft) {
        FoundPlace whole = PlaceRecogniser.recognise(value.text());
        if (whole != null) {
            draft.place(whole);
            return;
        }
        Phrase phrase = PhraseReader.read(value, 0, order);
        PhraseFacts.facts(phrase, draft);
        for (Piece piece : phrase.pieces()) {
            boolean town = phrase.place() == null
                    && PlaceRecogniser.looksLikeTown(piece.text())
                    && !draft.hasPlace()
                    && draft.hasVenue();
            if (town) {
                draft.city(piece.text());
            } else if (!draft.hasVenue() && piece == phrase.pieces().get(0)) {
                draft.venue(piece.text());
            } else {
                draft.note(piece.text());
            }
        }
        links(value, draft);
    }

    private static void city(String text, OccurrenceDraft draft) {
        FoundPlace place = PlaceRecogniser.recognise(text);
        if (place == null) {
            draft.city(text);
        } else {
            draft.place(place);
        }
    }

    private static void country(String text, OccurrenceDraft draft) {
        String flag = Flags.countryOf(text);
        draft.country(flag == null ? Countries.code(text) : flag);
        FoundPlace place = flag == null && Countries.code(text) == null ? PlaceRecogniser.recognise(text) : null;
        draft.place(place);
    }

    private static void online(String text, OccurrenceDraft draft) {
        if (YES.contains(PlainLetters.words(text))) {
            draft.online();
        }
    }

    private static @Nullable String language(String text) {
        String code = LanguageWords.languageOfCode(text);
        String named = code == null ? LanguageWords.languageOf(text) : code;
        return named != null || text.length() < 5 || text.charAt(2) != '-'
                ? named
                : LanguageWords.languageOfCode(text.substring(0, 2));
    }

    private static void speakers(LinkedText value, OccurrenceDraft draft) {
        for (String name : names(value.text())) {
            String page = value.links().stream()
                    .filter(link -> value.textOf(link).strip().equals(name.strip()))
                    .map(LinkedText.Link::url)
                    .findFirst()
                    .orElse(null);
            if (PeopleWords.isName(name)) {
                draft.speaker(new SpeakerContent(name.strip(), page));
            } else {
                draft.note(name);
            }
        }
    }

    /** Names between commas; {@code Moss, Ada and Fern, Bo}, as bibliographies write them, have the family name first. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split(" and ", -1)) {
            String[] halves = part.split(",", -1);
            boolean familyFirst = halves.length == 2
                    && !halves[0].strip().contains(" ")
                    && !halves[1].strip().contains(" ");
            names.addAll(
                    familyFirst ? List.of(halves[1].strip() + " " + halves[0].strip()) : List.of(LIST.split(part, -1)));
        }
        return names;
    }

    private void note(LinkedText value, OccurrenceDraft draft) {
        Phrase phrase = PhraseReader.read(value, 0, order);
        phrase.materials().forEach(link -> draft.link(link.toContent()));
        if (!phrase.hasOnlyMaterials()) {
            String format = FormatWords.formatNote(value.text());
            draft.note(format == null ? value.text() : format);
            draft.status(phrase.status());
        }
    }

    private static void type(String text, OccurrenceDraft draft) {
        String note = FormatWords.formatNote(text);
        if (note != null) {
            draft.note(note);
        }
    }

    private static void status(String text, String name, OccurrenceDraft draft) {
        Status said = StatusWords.statusOf(text);
        draft.status(
                said == Status.GIVEN && YES.contains(PlainLetters.words(text)) ? StatusWords.statusOf(name) : said);
    }
}
