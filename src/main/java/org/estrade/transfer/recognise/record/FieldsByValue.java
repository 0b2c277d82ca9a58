package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of the fields whose names say nothing, by all the values that they hold in a file. A kind that another field of
 * the same records has is not given again.
 */
final class FieldsByValue {

    private static final int MAX_DEPTH = 40;

    /** The number of values of a field that are looked at. */
    private static final int SAMPLE_SIZE = 100;

    private static final int MAX_LENGTH_OF_LINE = 120;
    private static final int MIN_LENGTH_OF_ABSTRACT = 200;
    /** Eleven signs with large and small letters. A readable id has no large letters. */
    private static final Pattern YOUTUBE_ID = Pattern.compile("(?=.*\\p{Lu})(?=.*\\p{Ll})[A-Za-z0-9_-]{11}");

    /** A code such as the duration {@code PT59M11S}. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}+[0-9]+\\p{Lu}[\\p{Lu}0-9]*+");

    private static final double MAX_SCORE_OF_VENUE = -0.25;
    private static final double MIN_SCORE_OF_TITLE = 0.25;
    private static final double MIN_SCORE_OF_EXCHANGED_TITLE = 0.1;
    private static final int MIN_VALUES_TO_EXCHANGE = 3;

    private final FieldMapping mapping;
    private final DayMonthOrder dayMonthOrder;
    private final Map<String, FieldColumn> columns = new LinkedHashMap<>();

    private FieldsByValue(FieldMapping mapping, DayMonthOrder order) {
        this.mapping = mapping;
        this.dayMonthOrder = order;
    }

    /** The mapping with a kind for each field whose name says nothing and whose values show the kind. */
    static FieldMapping complete(FieldMapping mapping, Value file, DayMonthOrder order) {
        FieldsByValue fields = new FieldsByValue(mapping, order);
        fields.collect(file, EnumSet.noneOf(FactKind.class), 0);
        return fields.completed();
    }

    private void collect(Value value, Set<FactKind> around, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (value instanceof Value.Sequence list) {
            list.values().forEach(element -> collect(element, around, depth + 1));
        } else if (value instanceof Value.Fields record) {
            Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
            kinds.addAll(around);
            kinds.addAll(RecordKinds.filledKindsOf(record, mapping));
            record.fields().forEach((name, field) -> {
                if (field instanceof Value.Text text) {
                    addValue(name, text.words(), kinds);
                } else {
                    collect(field, kinds, depth + 1);
                }
            });
        }
    }

    private void addValue(String name, LinkedText words, Set<FactKind> kinds) {
        FieldColumn column = columns.computeIfAbsent(
                name, any -> new FieldColumn(new ArrayList<>(), EnumSet.noneOf(FactKind.class)));
        if (column.values().size() < SAMPLE_SIZE
                && !FieldFacts.isEmptyValue(words.text().strip())) {
            column.values().add(words);
            column.others().addAll(kinds);
        }
    }

    private FieldMapping completed() {
        FieldMapping completed = withMissingTitle(withEventsAsTitles(withEventsAsNames(mapping)));
        Set<FactKind> given = EnumSet.noneOf(FactKind.class);
        for (Map.Entry<String, FieldColumn> field : columns.entrySet()) {
            FactKind kind = isOpen(field.getKey(), completed) ? kindOf(field.getValue()) : null;
            if (kind != null && !completed.facts().containsValue(kind) && given.add(kind)) {
                completed = completed.withField(field.getKey(), kind);
            }
        }
        return withIdsOfVideos(completed);
    }

    /** Reads the field {@code id} as the video when its values are ids of YouTube. */
    private FieldMapping withIdsOfVideos(FieldMapping completed) {
        FieldColumn ids = columns.get("id");
        boolean areVideos = ids != null
                && !mapping.facts().containsKey("id")
                && ids.values().size() > 1
                && ids.lacks(FactKind.VIDEO)
                && ids.mostly(text -> YOUTUBE_ID.matcher(text).matches());
        return areVideos ? completed.withField("id", FactKind.VIDEO) : completed;
    }

    /** Whether neither the speaker nor the name of the field says what it holds, and it has enough values to show it. */
    private boolean isOpen(String name, FieldMapping known) {
        FieldColumn column = columns.get(name);
        return !known.facts().containsKey(name)
                && known.factOf(name) == FactKind.UNKNOWN
                && column != null
                && column.values().size() > 1;
    }

    private @Nullable FactKind kindOf(FieldColumn column) {
        if (column.lacks(FactKind.DATE, FactKind.YEAR) && column.mostly(RecordKinds::isDate)) {
            return FactKind.DATE;
        }
        if (column.lacks(FactKind.LANGUAGE) && column.mostly(FieldsByValue::isLanguage)) {
            return FactKind.LANGUAGE;
        }
        if (column.lacks(FactKind.PLACE, FactKind.CITY) && column.mostly(FieldsByValue::isPlace)) {
            return FactKind.PLACE;
        }
        if (column.lacks(FactKind.VENUE, FactKind.DATE) && column.mostly(this::isDatedLine)) {
            return FactKind.VENUE;
        }
        if (column.lacks(FactKind.ABSTRACT) && column.meanLength() > MIN_LENGTH_OF_ABSTRACT) {
            return FactKind.ABSTRACT;
        }
        if (column.meanLength() > MAX_LENGTH_OF_LINE || column.isConstant()) {
            return null;
        }
        boolean isVenue = column.lacks(FactKind.VENUE, FactKind.PLACE, FactKind.NAME)
                && column.others().contains(FactKind.TITLE)
                && column.meanTitleScore() < MAX_SCORE_OF_VENUE
                && !column.mostly(text -> CODE.matcher(text).matches());
        boolean areSentences = column.mostly(text -> text.endsWith("."));
        if (areSentences) {
            return column.lacks(FactKind.ABSTRACT) ? FactKind.ABSTRACT : null;
        }
        boolean isTitle = column.lacks(FactKind.TITLE, FactKind.NAME) && column.meanTitleScore() > MIN_SCORE_OF_TITLE;
        return isVenue ? FactKind.VENUE : isTitle ? FactKind.TITLE : null;
    }

    private static boolean isLanguage(String text) {
        return text.length() < 20
                && (LanguageWords.languageOf(text) != null || LanguageWords.languageOfCode(text) != null);
    }

    private static boolean isPlace(String text) {
        FoundPlace place = text.length() > MAX_LENGTH_OF_LINE ? null : PlaceRecogniser.recognise(text);
        return place != null && place.isKnown();
    }

    /** Whether the text is a line such as {@code MossConf · May 2026}. */
    private boolean isDatedLine(String text) {
        if (text.length() > MAX_LENGTH_OF_LINE) {
            return false;
        }
        Phrase phrase = PhraseReader.read(LinkedText.of(text), 0, dayMonthOrder);
        return phrase.date() != null && !phrase.pieces().isEmpty();
    }

    /**
     * Reads the names as events and the descriptions as titles when the values show it: {@code label: MossConf, description:
     * Growing moss}.
     */
    private FieldMapping withEventsAsNames(FieldMapping completed) {
        String name = fieldOf(FactKind.NAME);
        String description = fieldOf(FactKind.ABSTRACT);
        FieldColumn names = name == null ? null : columns.get(name);
        FieldColumn descriptions = description == null ? null : columns.get(description);
        if (name == null || description == null || names == null || descriptions == null) {
            return completed;
        }
        boolean hasOwnTitle = columns.keySet().stream().anyMatch(field -> mapping.factOf(field) == FactKind.TITLE);
        boolean areEvents = !hasOwnTitle
                && names.lacks(FactKind.VENUE)
                && names.values().size() > 1
                && descriptions.meanLength() < MAX_LENGTH_OF_LINE
                && descriptions.mostly(text -> !text.endsWith("."))
                && names.meanTitleScore() < MAX_SCORE_OF_VENUE
                && descriptions.meanTitleScore() > names.meanTitleScore() + MIN_SCORE_OF_TITLE;
        return areEvents ? completed.withField(name, FactKind.VENUE).withField(description, FactKind.TITLE) : completed;
    }

    /**
     * Reads the names of the field for the event as titles when they look so, and when another field holds the events: {@code
     * company: How moss grows, job_title: MossConf}.
     */
    private FieldMapping withEventsAsTitles(FieldMapping completed) {
        String written = fieldOf(FactKind.VENUE);
        String events = columns.entrySet().stream()
                .filter(field -> isOpen(field.getKey(), completed) || isTitle(field.getKey()))
                .filter(field -> areEvents(field.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        FieldColumn titles = written == null ? null : columns.get(written);
        boolean hasOtherTitle = columns.keySet().stream().anyMatch(name -> isTitle(name) && !name.equals(events));
        if (written == null
                || events == null
                || titles == null
                || hasOtherTitle
                || titles.values().size() < MIN_VALUES_TO_EXCHANGE
                || titles.meanTitleScore() < MIN_SCORE_OF_EXCHANGED_TITLE) {
            return completed;
        }
        return completed.withField(events, FactKind.VENUE).withField(written, FactKind.TITLE);
    }

    /**
     * When the records have no titles, but events, the field whose values differ in all records and look most like titles is
     * the title: {@code thing: Growing moss, at_what: MossConf}. Without it, the name of the event would become the title.
     */
    private FieldMapping withMissingTitle(FieldMapping completed) {
        boolean hasTitles = columns.entrySet().stream()
                .filter(field -> isTitleOrName(completed.factOf(field.getKey())))
                .anyMatch(field -> !areEvents(field.getValue()));
        String titles = columns.entrySet().stream()
                .filter(field -> isOpen(field.getKey(), completed) && mayBeTitles(field.getValue()))
                .max(Comparator.comparing(field -> field.getValue().meanTitleScore()))
                .map(Map.Entry::getKey)
                .orElse(null);
        String events = columns.entrySet().stream()
                .filter(field -> areEvents(field.getValue()) && mayHoldEvents(field, completed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return hasTitles || titles == null || events == null
                ? completed
                : completed.withField(titles, FactKind.TITLE).withField(events, FactKind.VENUE);
    }

    private static boolean isTitleOrName(FactKind kind) {
        return kind == FactKind.TITLE || kind == FactKind.NAME;
    }

    /** Whether the speaker did not choose the kind of a field, and neither its name nor the form of its values is of another. */
    private boolean mayHoldEvents(Map.Entry<String, FieldColumn> field, FieldMapping completed) {
        FactKind named = completed.factOf(field.getKey());
        boolean hasOtherForm = field.getValue()
                .mostly(text -> RecordKinds.isDate(text) || isPlace(text) || isLanguage(text) || text.contains("://"));
        return !completed.facts().containsKey(field.getKey())
                && (named == FactKind.VENUE || isTitleOrName(named) || named == FactKind.UNKNOWN)
                && !hasOtherForm;
    }

    private boolean mayBeTitles(FieldColumn column) {
        FactKind other = kindOf(column);
        return (other == null || other == FactKind.TITLE)
                && column.values().size() >= MIN_VALUES_TO_EXCHANGE
                && column.allDiffer()
                && column.meanLength() < MAX_LENGTH_OF_LINE
                && column.mostly(text -> text.contains(" ") && !text.contains("://"))
                && column.meanTitleScore() > MIN_SCORE_OF_EXCHANGED_TITLE;
    }

    private boolean isTitle(String name) {
        return !mapping.facts().containsKey(name) && mapping.factOf(name) == FactKind.TITLE;
    }

    private static boolean areEvents(FieldColumn column) {
        return column.values().size() >= MIN_VALUES_TO_EXCHANGE
                && !column.isConstant()
                && column.meanTitleScore() < MAX_SCORE_OF_VENUE;
    }

    /** The only field of a kind; null when there is none, several, or one that the speaker chose. */
    private @Nullable String fieldOf(FactKind kind) {
        Collection<String> names = columns.keySet().stream()
                .filter(name -> mapping.factOf(name) == kind && !mapping.facts().containsKey(name))
                .toList();
        return names.size() == 1 ? names.iterator().next() : null;
    }
}
