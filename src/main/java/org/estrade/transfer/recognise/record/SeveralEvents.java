package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.DeliverySplitter;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a list of the events of a record whose field holds several of them in another way: a text {@code MossConf 2018, BeeFest
 * 2019}, lists of the same length {@code event: [MossConf, BeeFest], date: [2018-03-14, 2019-06-20]}, or a record {@code
 * {MossConf: 2018-03-14, BeeFest: 2019-06-20}}.
 */
final class SeveralEvents {

    private static final Set<FactKind> EVENTS = Set.of(FactKind.VENUE, FactKind.DELIVERIES);
    private static final Set<FactKind> FACTS = Set.of(
            FactKind.VENUE,
            FactKind.DELIVERIES,
            FactKind.DATE,
            FactKind.YEAR,
            FactKind.PLACE,
            FactKind.CITY,
            FactKind.COUNTRY,
            FactKind.SLIDES,
            FactKind.VIDEO,
            FactKind.VENUE_WEBSITE);

    private static final int MAX_LENGTH = 600;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\n|;|<br ?/?>)\\s*");

    private final FieldMapping mapping;
    private final DayMonthOrder dayMonthOrder;

    SeveralEvents(FieldMapping mapping, DayMonthOrder order) {
        this.mapping = mapping;
        this.dayMonthOrder = order;
    }

    /**
     * The record with a list in place of the field that holds several events; the same record when no field does.
     *
     * @param year the year of the surroundings; 0 when it is unknown
     */
    Value.Fields separated(Value.Fields record, int year) {
        String name = record.fields().keySet().stream()
                .filter(field -> EVENTS.contains(mapping.factOf(field)))
                .findFirst()
                .orElse(null);
        Value events = name == null ? null : record.get(name);
        if (name == null || events == null) {
            return record;
        }
        if (events instanceof Value.Sequence list) {
            return withListsOfOneLength(record, name, list);
        }
        Value list = events instanceof Value.Text text
                ? listOfText(text, year)
                : events instanceof Value.Fields fields ? listOfDates(fields) : null;
        if (list == null) {
            return record;
        }
        Map<String, Value> separated = new LinkedHashMap<>(record.fields());
        separated.put(name, list);
        return new Value.Fields(separated, record.lineNumber());
    }

    /** Joins the elements of lists that have as many texts as the list of events. */
    private Value.Fields withListsOfOneLength(Value.Fields record, String name, Value.Sequence events) {
        int count = events.values().size();
        List<String> lists = record.fields().keySet().stream()
                .filter(field -> FACTS.contains(mapping.factOf(field))
                        && record.get(field) instanceof Value.Sequence list
                        && list.values().size() == count
                        && list.innerTexts().size() == count)
                .toList();
        boolean haveDates = lists.stream().anyMatch(field -> mapping.factOf(field) == FactKind.DATE);
        if (count < 2 || !lists.contains(name) || !haveDates) {
            return record;
        }
        List<Value> joined = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Value> fields = new LinkedHashMap<>();
            for (String field : lists) {
                String inner = mapping.factOf(field) == FactKind.DELIVERIES ? "event" : field;
                fields.put(
                        inner,
                        record.fields().get(field) instanceof Value.Sequence list
                                ? list.values().get(i)
                                : events);
            }
            joined.add(new Value.Fields(fields, events.values().get(i).lineNumber()));
        }
        Map<String, Value> separated = new LinkedHashMap<>(record.fields());
        lists.forEach(separated::remove);
        separated.put(name, new Value.Sequence(joined, events.lineNumber()));
        return new Value.Fields(separated, record.lineNumber());
    }

    private @Nullable Value listOfText(Value.Text text, int year) {
        String written = text.words().text();
        if (written.length() > MAX_LENGTH) {
            return null;
        }
        List<Value> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(written.strip(), -1)) {
            if (!part.isBlank()) {
                parts.add(new Value.Text(LinkedText.of(part.replaceFirst("^[-*•] ", "")), text.lineNumber()));
            }
        }
        boolean areDated = text.words().links().isEmpty()
                && parts.stream()
                        .allMatch(part -> isDated(((Value.Text) part).words().text()));
        if (parts.size() > 1 && areDated) {
            return new Value.Sequence(parts, text.lineNumber());
        }
        List<Phrase> deliveries =
                DeliverySplitter.splitVenues(PhraseReader.read(text.words(), year, dayMonthOrder), year, dayMonthOrder);
        return deliveries.size() < 2
                ? null
                : new Value.Sequence(
                        deliveries.stream()
                                .map(delivery -> (Value) new Value.Text(delivery.words(), text.lineNumber()))
                                .toList(),
                        text.lineNumber());
    }

    private static boolean isDated(String text) {
        return DateRecogniser.findBest(text, 0)
                .filter(date -> date.end() - date.start() < text.length() - 2)
                .isPresent();
    }

    /** The events of a record whose names are events and whose values are dates, or the other way round. */
    private @Nullable Value listOfDates(Value.Fields record) {
        List<Value> events = new ArrayList<>();
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            String name = field.getKey();
            String value = record.text(name).strip();
            boolean isEventFirst =
                    RecordKinds.isDate(value) && !FieldMapping.isKnown(name) && !RecordKinds.isDate(name);
            boolean isDateFirst = RecordKinds.isDate(name) && !value.isEmpty();
            if (isEventFirst == isDateFirst) {
                return null;
            }
            int line = field.getValue().lineNumber();
            Value named = new Value.Text(LinkedText.of(name), line);
            events.add(new Value.Fields(
                    isEventFirst
                            ? Map.of("event", named, "date", field.getValue())
                            : Map.of("event", field.getValue(), "date", named),
                    line));
        }
        return events.isEmpty() ? null : new Value.Sequence(events, record.lineNumber());
    }
}
