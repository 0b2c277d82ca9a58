package org.estrade.transfer.recognise.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.DayOfYear;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.Flags;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.OnlineWords;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.StatusWords;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.venue.place.Countries;
import org.jspecify.annotations.Nullable;

/** The reader of one field of a record or one cell of a table, which adds its facts to an occurrence. */
@SuppressWarnings("ReferenceEquality") // two pieces may have the same text, so that their identity is compared
public final class FieldFacts {

    private static final Set<String> EMPTY_VALUES = Set.of(
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
    private static final Set<String> TRUE_VALUES =
            Set.of("true", "yes", "oui", "1", "x", "online", "remote", "virtual", "y", "en ligne", "distanciel");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[,;|]| (?:et|and|&) ");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The title score below which a name is an institution rather than a town that no list has. */
    private static final double MIN_SCORE_OF_TOWN = -0.45;

    /** A value in angle brackets, as speakers also write around words: {@code <MossConf>}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]++)>");

    /** The second at which a video starts, or another number that is no date. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,6}");

    private static final Pattern SIGNS_ALONE = Pattern.compile("[\\s—–./?*~_-]{0,12}");
    private static final Pattern MONTH_FIELD = Pattern.compile("(?i)month|mois");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

    private final DayMonthOrder dayMonthOrder;

    public FieldFacts(DayMonthOrder order) {
        this.dayMonthOrder = order;
    }

    /** Whether a value is empty, a dash, or a word such as {@code null} or {@code TBA}. */
    public static boolean isEmptyValue(String value) {
        return SIGNS_ALONE.matcher(value).matches()
                || (value.length() < 12
                        && !PlainLetters.words(value).isEmpty()
                        && EMPTY_VALUES.contains(PlainLetters.words(value)));
    }

    /** Adds the value of a field to the occurrence. An empty value changes nothing. */
    public void addFact(FactKind fact, String name, LinkedText written, OccurrenceDraft draft) {
        Matcher inBrackets = IN_BRACKETS.matcher(written.text().strip());
        LinkedText value = inBrackets.matches() ? LinkedText.of(inBrackets.group(1)) : written;
        String text = value.text().strip();
        if (isEmptyValue(text) && value.links().isEmpty()) {
            return;
        }
        switch (fact) {
            case TITLE, NAME -> addTitle(name, value, draft);
            case SUBTITLE -> draft.addNote(text);
            case ABSTRACT -> addAbstract(name, value, draft);
            case VENUE -> VenueOfField.add(PhraseReader.read(value, 0, dayMonthOrder), draft);
            case VENUE_WEBSITE -> addWebsite(name, value, draft);
            case DATE -> addDate(name, value, draft);
            case END_DATE -> addEndDate(text, draft);
            case YEAR -> addYear(text, draft);
            case PLACE -> addPlace(value, draft);
            case CITY -> addCity(text, draft);
            case COUNTRY -> addCountry(text, draft);
            case ONLINE -> addOnline(text, draft);
            case LANGUAGE -> draft.addLanguage(languageOf(text));
            case SPEAKERS -> SpeakersOfField.add(value, draft);
            case TAGS -> List.of(LIST_SEPARATOR.split(text, -1)).forEach(draft::addTag);
            case NOTE -> addNote(value, draft);
            case EDITION -> draft.addEdition(text.matches("[0-9]{1,4}") ? "#" + text : text);
            case TYPE -> addType(text, draft);
            case STATUS -> addStatus(text, name, draft);
            case SLIDES, VIDEO, ARTICLE, PRESS, CODE, LINK, LINKS -> {
                draft.addStatus(value.links().isEmpty() ? StatusWords.statusOf(text) : Status.GIVEN);
                FieldLinks.addLinks(fact, name, value, draft);
            }
            case DELIVERIES, TALKS, NOTHING, UNKNOWN -> addLinks(value, draft);
        }
    }

    private static void addTitle(String name, LinkedText value, OccurrenceDraft draft) {
        String words = TitleOfField.titleOf(value, draft);
        LanguageWords.TrailingLanguage trailing = LanguageWords.trailingLanguage(words);
        draft.addTitle(FieldMapping.languageSuffix(name), trailing == null ? words : trailing.rest());
        if (trailing != null) {
            draft.addLanguage(trailing.code());
        }
        addLinks(value, draft);
    }

    /** Adds the abstract. A column that holds only links such as "Slides" is no abstract, whatever its name says. */
    private void addAbstract(String name, LinkedText value, OccurrenceDraft draft) {
        boolean hasOnlyLinks = !value.links().isEmpty()
                && PhraseReader.read(value, 0, dayMonthOrder).hasOnlyMaterials();
        if (hasOnlyLinks) {
            FieldLinks.addLinks(FactKind.LINKS, name, value, draft);
        } else {
            draft.addAbstract(
                    FieldMapping.languageSuffix(name),
                    ListedLinks.take(value.links().isEmpty() ? value.text() : value.toMarkdown(), draft));
            value.links().stream()
                    .map(link -> LinkRecogniser.recognise(value.textOf(link), link.url()))
                    .filter(link ->
                            link.isMaterial() && (link.kind() == LinkKind.SLIDES || link.kind() == LinkKind.VIDEO))
                    .forEach(link -> draft.addLink(link.withLabel(null).toContent()));
        }
    }

    private static void addLinks(LinkedText value, OccurrenceDraft draft) {
        value.links()
                .forEach(link -> draft.addLink(FieldLinks.toLink(FactKind.LINK, value.textOf(link), link.url())
                        .withLabel(null)
                        .toContent()));
    }

    private static void addWebsite(String name, LinkedText value, OccurrenceDraft draft) {
        String address = value.links().isEmpty()
                ? FieldLinks.addressOf(FactKind.LINK, name, value.text())
                : value.links().get(0).url();
        if (address == null) {
            draft.addNote(value.text());
        } else if (draft.website() == null) {
            draft.setWebsite(address);
        } else {
            draft.addLink(FieldLinks.toLink(FactKind.LINK, "", address).toContent());
        }
    }

    private void addDate(String name, LinkedText value, OccurrenceDraft draft) {
        boolean isMonthNumber = MONTH_FIELD.matcher(name).matches()
                && draft.contextYear() > 0
                && MONTH.matcher(value.text().strip()).matches();
        String day = draft.contextYear() > 0 ? DayOfYear.withYear(value.text(), draft.contextYear()) : value.text();
        String text = isMonthNumber ? draft.contextYear() + "/" + day.strip() : day;
        draft.addStatus(StatusWords.statusOf(text.replaceAll("[0-9/.:-]+", " ")));
        DateRecogniser.findBest(text, draft.contextYear())
                .map(dayMonthOrder::apply)
                .ifPresentOrElse(
                        found -> draft.addDate(found, text.strip()), () -> addTextInsteadOfDate(text.strip(), draft));
        PhraseReader.read(value, draft.contextYear(), dayMonthOrder).pieces().stream()
                .filter(Piece::isPrecededByAt)
                .forEach(venue -> draft.addVenue(venue.text()));
        addLinks(value, draft);
    }

    private static void addTextInsteadOfDate(String text, OccurrenceDraft draft) {
        if (OnlineWords.isOnline(text)) {
            draft.setOnline();
        } else if (!SHORT_NUMBER.matcher(text).matches()) {
            draft.addNote(text);
        }
    }

    private void addEndDate(String text, OccurrenceDraft draft) {
        DateRecogniser.findBest(text, draft.contextYear())
                .map(dayMonthOrder::apply)
                .ifPresent(draft::setEndDate);
    }

    private static void addYear(String text, OccurrenceDraft draft) {
        if (YEAR.matcher(text).matches()) {
            draft.setContextYear(PartialDate.parse(text).year());
        }
    }

    private void addPlace(LinkedText value, OccurrenceDraft draft) {
        FoundPlace place = PlaceRecogniser.recognise(value.text());
        if (place != null) {
            draft.addPlace(place);
            return;
        }
        Phrase phrase = PhraseReader.read(value, 0, dayMonthOrder);
        PhraseFacts.addFacts(phrase, draft);
        for (Piece piece : phrase.pieces()) {
            boolean isTown = phrase.place() == null
                    && PlaceRecogniser.looksLikeTown(piece.text())
                    && TitleScore.of(piece.text()) > MIN_SCORE_OF_TOWN
                    && !draft.hasPlace()
                    && draft.hasVenue();
            if (isTown) {
                draft.addCity(piece.text());
            } else if (!draft.hasVenue() && piece == phrase.pieces().get(0)) {
                draft.addVenue(piece.text());
            } else {
                draft.addNote(piece.text());
            }
        }
        addLinks(value, draft);
    }

    private static void addCity(String text, OccurrenceDraft draft) {
        FoundPlace place = PlaceRecogniser.recognise(text);
        if (place == null) {
            draft.addCity(text);
        } else {
            draft.addPlace(place);
        }
    }

    private static void addCountry(String text, OccurrenceDraft draft) {
        String flag = Flags.countryOf(text);
        draft.addCountry(flag == null ? Countries.code(text) : flag);
        FoundPlace place = flag == null && Countries.code(text) == null ? PlaceRecogniser.recognise(text) : null;
        draft.addPlace(place);
    }

    private static void addOnline(String text, OccurrenceDraft draft) {
        if (TRUE_VALUES.contains(PlainLetters.words(text))) {
            draft.setOnline();
        }
    }

    private static @Nullable String languageOf(String text) {
        String languageCode = LanguageWords.languageOfCode(text);
        String language = languageCode == null ? LanguageWords.languageOf(text) : languageCode;
        return language != null || text.length() < 5 || text.charAt(2) != '-'
                ? language
                : LanguageWords.languageOfCode(text.substring(0, 2));
    }

    private void addNote(LinkedText value, OccurrenceDraft draft) {
        Phrase phrase = PhraseReader.read(value, 0, dayMonthOrder);
        phrase.materials().forEach(link -> draft.addLink(link.toContent()));
        phrase.pieces().forEach(piece -> piece.links().forEach(link -> draft.addLink(link.toContent())));
        boolean isLinkAlone =
                phrase.pieces().size() == 1 && phrase.pieces().get(0).isLinked();
        if (!phrase.hasOnlyMaterials() && !isLinkAlone) {
            String format = FormatWords.formatNote(value.text());
            draft.addNote(format == null ? value.text() : format);
            draft.addStatus(phrase.status());
        }
    }

    private static void addType(String text, OccurrenceDraft draft) {
        String note = FormatWords.formatNote(text);
        if (note != null) {
            draft.addNote(note);
        }
    }

    private static void addStatus(String text, String name, OccurrenceDraft draft) {
        Status statusOfValue = StatusWords.statusOf(text);
        draft.addStatus(
                statusOfValue == Status.GIVEN && TRUE_VALUES.contains(PlainLetters.words(text))
                        ? StatusWords.statusOf(name)
                        : statusOfValue);
    }
}
