package org.estrade.transfer.recognise.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.TitleScore;

/**
 * The kinds of fact that the fields of one record hold. The name alone is not always enough: a field called "name"
 * can hold the name of the talk or of the event.
 */
final class RecordKinds {

    private static final Set<FactKind> NAMES_OF_DELIVERY =
            Set.of(FactKind.VENUE, FactKind.NAME, FactKind.TITLE, FactKind.PLACE);

    private static final Set<FactKind> FACTS_OF_EVENT = Set.of(
            FactKind.VENUE,
            FactKind.NAME,
            FactKind.PLACE,
            FactKind.CITY,
            FactKind.DATE,
            FactKind.YEAR,
            FactKind.DELIVERIES,
            FactKind.TALKS);

    private static final int MAX_LENGTH_OF_NAME = 120;
    private static final int MAX_LENGTH_OF_DATE = 40;

    /** A number that only puts records in order: {@code 20240314}. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** The names of fields that surely name the event. */
    private static final Pattern EVENT_FIELD =
            Pattern.compile("(?i)event|conf|booktitle|congr|occasion|meetup|manifestation|[ée]v[ée]nement");

    private static final Pattern PLACE_FIELD = Pattern.compile("(?i)venue|where|salon|^at$|^ou$|^où$");

    private RecordKinds() {}

    /** The surroundings of a record. */
    enum Surroundings {
        NONE,
        /** The record is in the list of deliveries of a talk. A title there is the name of the event. */
        IN_TALK,
        /** The record is in the list of talks of an event. */
        IN_EVENT
    }

    static Map<String, FactKind> kindsOf(Value.Fields record, FieldMapping mapping, Surroundings surroundings) {
        Map<String, FactKind> kinds = new LinkedHashMap<>();
        record.fields().forEach((name, value) -> kinds.put(name, kindByValue(mapping.factOf(name), value)));
        kinds.replaceAll((name, kind) -> ValueForms.kindOf(kind, name, record.text(name)));
        kinds.replaceAll((name, kind) -> record.get(name) instanceof Value.Sequence list
                        && !list.innerRecords().isEmpty()
                ? ListKinds.kindOf(kind, list.innerRecords(), List.copyOf(kinds.values()), mapping)
                : kind);
        if (kinds.entrySet().stream().anyMatch(field -> isNameOfMonth(field.getValue(), record.text(field.getKey())))) {
            kinds.replaceAll((name, kind) -> isNameOfMonth(kind, record.text(name))
                    ? FactKind.DATE
                    : kind == FactKind.DELIVERIES ? FactKind.TALKS : kind);
        }
        if (kinds.containsValue(FactKind.TALKS)
                || (surroundings == Surroundings.IN_TALK && !kinds.containsValue(FactKind.VENUE))) {
            if (!kinds.containsValue(FactKind.VENUE)) {
                replaceFirst(kinds, List.of(FactKind.NAME, FactKind.TITLE), FactKind.VENUE);
            }
        } else if (!kinds.containsValue(FactKind.TITLE)) {
            replaceFirst(kinds, List.of(FactKind.NAME), FactKind.TITLE);
        } else if (!kinds.containsValue(FactKind.VENUE)) {
            replaceFirst(kinds, List.of(FactKind.NAME), FactKind.VENUE);
        }
        if (kinds.containsValue(FactKind.TALKS)) {
            replaceFirst(kinds, List.of(FactKind.LINK), FactKind.VENUE_WEBSITE);
        }
        if (!kinds.containsValue(FactKind.TITLE)
                && kinds.get("summary") == FactKind.ABSTRACT
                && surroundings != Surroundings.IN_TALK) {
            kinds.put("summary", FactKind.TITLE);
        }
        if (!kinds.containsValue(FactKind.DATE) && !kinds.containsValue(FactKind.YEAR)) {
            kinds.replaceAll(
                    (name, kind) -> kind == FactKind.UNKNOWN && isDate(record.text(name)) ? FactKind.DATE : kind);
        }
        boolean hasNoName = kinds.values().stream().noneMatch(NAMES_OF_DELIVERY::contains);
        if (surroundings == Surroundings.IN_TALK
                && hasNoName
                && record.text("description").length() < MAX_LENGTH_OF_NAME) {
            kinds.replace("description", FactKind.VENUE);
        }
        if (kinds.get("title") == FactKind.TITLE
                && kinds.get("talk") == FactKind.TITLE
                && !kinds.containsValue(FactKind.VENUE)) {
            kinds.put("title", FactKind.VENUE);
        }
        preferEventToItsPlace(kinds, record);
        if (surroundings == Surroundings.IN_TALK) {
            preferNameToWhere(kinds);
        }
        preferNameToPlace(kinds, record);
        readNoteAsVenue(kinds, record);
        preferEventDate(kinds, record);
        return kinds;
    }

    /** The kinds of the fields that hold a value. */
    static Collection<FactKind> filledKindsOf(Value.Fields record, FieldMapping mapping) {
        Map<String, FactKind> kinds = kindsOf(record, mapping, Surroundings.NONE);
        kinds.keySet()
                .removeIf(name -> record.get(name) instanceof Value.Text text
                        && text.words().links().isEmpty()
                        && FieldFacts.isEmptyValue(text.words().text().strip()));
        return kinds.values();
    }

    /** Whether the text is a date and nothing else. A number alone is a year only when it can be one. */
    static boolean isDate(String text) {
        String stripped = text.strip();
        return stripped.length() < MAX_LENGTH_OF_DATE
                && !LONG_NUMBER.matcher(stripped).matches()
                && DateRecogniser.findBest(stripped, 0)
                        .filter(found -> found.start() == 0 && found.end() == stripped.length())
                        .isPresent();
    }

    private static boolean isNameOfMonth(FactKind kind, String text) {
        return (kind == FactKind.NAME || kind == FactKind.TITLE) && DateRecogniser.isMonthAndYear(text.strip());
    }

    /**
     * The kind of fact by the form of the value. A list of records in a field that should hold one value is a list of
     * deliveries or of talks.
     */
    private static FactKind kindByValue(FactKind kind, Value value) {
        boolean hasRecords =
                value instanceof Value.Sequence && !value.innerRecords().isEmpty();
        boolean hasOnlyTexts =
                value instanceof Value.Sequence && value.innerRecords().isEmpty();
        return switch (kind) {
            case VENUE -> hasRecords || (hasOnlyTexts && value.innerTexts().size() > 1) ? FactKind.DELIVERIES : kind;
            case TITLE -> hasRecords || (hasOnlyTexts && value.innerTexts().size() > 1) ? FactKind.TALKS : kind;
            case DATE, PLACE -> hasRecords ? FactKind.DELIVERIES : kind;
            case DELIVERIES -> value instanceof Value.Text ? FactKind.VENUE : kind;
            case TALKS -> value instanceof Value.Text ? FactKind.TITLE : kind;
            case SLIDES ->
                hasRecords
                                && value.innerRecords().stream()
                                        .allMatch(record -> record.fields().size() > 3)
                        ? FactKind.DELIVERIES
                        : kind;
            default -> kind;
        };
    }

    private static void replaceFirst(Map<String, FactKind> kinds, List<FactKind> from, FactKind to) {
        for (FactKind kind : from) {
            for (Map.Entry<String, FactKind> field : kinds.entrySet()) {
                if (field.getValue() == kind) {
                    field.setValue(to);
                    return;
                }
            }
        }
    }

    /**
     * Keeps one field as the venue when several can name it: {@code event} before {@code venue}, which then is the hall or
     * the town, and before the organisation, which is a note.
     */
    private static void preferEventToItsPlace(Map<String, FactKind> kinds, Value.Fields record) {
        List<String> venues = kinds.entrySet().stream()
                .filter(field -> field.getValue() == FactKind.VENUE
                        && !FieldFacts.isEmptyValue(record.text(field.getKey()).strip()))
                .map(Map.Entry::getKey)
                .toList();
        if (venues.size() > 1
                && venues.stream().anyMatch(name -> EVENT_FIELD.matcher(name).find())) {
            venues.stream()
                    .filter(name -> !EVENT_FIELD.matcher(name).find())
                    .forEach(
                            name -> kinds.put(name, PLACE_FIELD.matcher(name).find() ? FactKind.PLACE : FactKind.NOTE));
        }
    }

    /** Reads the name of a delivery as the event when the only other field for it is the place: {@code name, where}. */
    private static void preferNameToWhere(Map<String, FactKind> kinds) {
        boolean isPlace = kinds.entrySet().stream()
                .filter(field -> field.getValue() == FactKind.VENUE)
                .allMatch(field -> PLACE_FIELD.matcher(field.getKey()).find());
        String name = kinds.keySet().stream()
                .filter(field -> field.equalsIgnoreCase("name"))
                .findFirst()
                .orElse(null);
        if (isPlace && name != null && kinds.containsValue(FactKind.VENUE)) {
            kinds.replaceAll((field, kind) -> kind == FactKind.VENUE ? FactKind.PLACE : kind);
            kinds.put(name, FactKind.VENUE);
        }
    }

    /** Reads the name as the venue when the field for the venue, such as "where", holds only a place. */
    private static void preferNameToPlace(Map<String, FactKind> kinds, Value.Fields record) {
        boolean hasTitleAndName = kinds.containsValue(FactKind.TITLE) && kinds.containsValue(FactKind.NAME);
        List<String> venues = kinds.entrySet().stream()
                .filter(field -> field.getValue() == FactKind.VENUE)
                .map(Map.Entry::getKey)
                .toList();
        if (hasTitleAndName
                && venues.size() == 1
                && PlaceRecogniser.recognise(record.text(venues.get(0)).strip()) != null) {
            kinds.put(venues.get(0), FactKind.PLACE);
            replaceFirst(kinds, List.of(FactKind.NAME), FactKind.VENUE);
        }
    }

    /** Reads a short note as the venue when no other field names the event, its day or its place. */
    private static void readNoteAsVenue(Map<String, FactKind> kinds, Value.Fields record) {
        String note = record.text("note").strip();
        boolean isNote = kinds.get("note") == FactKind.NOTE && note.length() < MAX_LENGTH_OF_NAME && !note.isEmpty();
        if (isNote
                && kinds.containsValue(FactKind.TITLE)
                && kinds.values().stream().noneMatch(FACTS_OF_EVENT::contains)
                && (TitleScore.namesEvent(note)
                        || DateRecogniser.findBest(note, 0).isPresent())) {
            kinds.put("note", FactKind.VENUE);
        }
    }

    /** Ignores the date of the post when there is also a date of the event. */
    private static void preferEventDate(Map<String, FactKind> kinds, Value.Fields record) {
        List<String> dates = kinds.entrySet().stream()
                .filter(field -> field.getValue() == FactKind.DATE && record.get(field.getKey()) instanceof Value.Text)
                .map(Map.Entry::getKey)
                .toList();
        boolean hasOtherDay = dates.stream()
                .anyMatch(name -> !name.equalsIgnoreCase("date")
                        && YEAR.matcher(record.text(name)).find());
        if (dates.size() > 1 && hasOtherDay) {
            dates.stream()
                    .filter(name -> name.equalsIgnoreCase("date"))
                    .forEach(name -> kinds.put(name, FactKind.NOTHING));
        }
    }
}
