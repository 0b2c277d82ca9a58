package org.estrade.transfer.recognise.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.RecordKinds.Surroundings;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/** The reader of records: flat lists, lists by year, events with talks, talks with deliveries. */
public final class RecordInterpreter {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Set<FactKind> KINDS_OF_TALK =
            Set.of(FactKind.TITLE, FactKind.VENUE, FactKind.DATE, FactKind.SLIDES, FactKind.VIDEO, FactKind.PLACE);

    private static final Set<FactKind> YEAR_KINDS = Set.of(FactKind.YEAR, FactKind.DATE, FactKind.NAME, FactKind.TITLE);

    /** The highest depth of nested records that is read. It protects against hostile files. */
    private static final int MAX_DEPTH = 40;

    private final DayMonthOrder dayMonthOrder;
    private final FieldMapping mapping;
    private final Findings findings;
    private final RecordFacts recordFacts;
    private final SeveralEvents severalEvents;
    private final Map<String, FactKind> seenKinds = new LinkedHashMap<>();

    private RecordInterpreter(Value file, DayMonthOrder order, Choices choices, Findings findings) {
        this.dayMonthOrder = order;
        this.mapping = FieldsByValue.complete(choices.mapping(), file, order);
        this.findings = findings;
        this.recordFacts = new RecordFacts(mapping, new FieldFacts(order));
        this.severalEvents = new SeveralEvents(mapping, order);
    }

    /** Reads the records of a file. */
    public static void read(Value file, DayMonthOrder order, Choices choices, Findings findings) {
        RecordInterpreter interpreter = new RecordInterpreter(file, order, choices, findings);
        interpreter.readValue(file, "", new OccurrenceDraft(file.lineNumber()), 0);
        findings.addMapping(new FieldMapping(interpreter.seenKinds));
    }

    /**
     * Reads one record that is a talk whatever its fields are: the front matter of a file, or a record in a page.
     *
     * @param outer the facts of the headings around the record
     */
    public static void readOne(
            Value.Fields record, DayMonthOrder order, Choices choices, Findings findings, OccurrenceDraft outer) {
        RecordInterpreter interpreter = new RecordInterpreter(record, order, choices, findings);
        interpreter.readItem(record, Surroundings.NONE, outer, 0);
        findings.addMapping(new FieldMapping(interpreter.seenKinds));
    }

    private void readValue(Value value, String name, OccurrenceDraft outer, int depth) {
        if (depth > MAX_DEPTH) {
            findings.addUnexplained(value.lineNumber(), name);
        } else if (value instanceof Value.Sequence sequence) {
            sequence.values().forEach(element -> readValue(element, name, outer, depth + 1));
        } else if (value instanceof Value.Fields record) {
            readRecord(record, outer, depth);
        } else if (value instanceof Value.Text text) {
            readText(text, outer);
        }
    }

    private void readRecord(Value.Fields record, OccurrenceDraft outer, int depth) {
        if (isContainer(record)) {
            OccurrenceDraft inner = withYearOf(record, outer);
            record.fields().forEach((name, value) -> readField(name, value, inner, depth));
        } else {
            readItem(record, Surroundings.NONE, outer, depth);
        }
    }

    /** The facts around the lists of a record. A year beside the lists counts for all of them. */
    private OccurrenceDraft withYearOf(Value.Fields record, OccurrenceDraft outer) {
        OccurrenceDraft inner = new OccurrenceDraft(record.lineNumber());
        record.fields().forEach((name, value) -> {
            String text =
                    value instanceof Value.Text words ? words.words().text().strip() : "";
            if (isYear(name, text)) {
                inner.setContextYear(Integer.parseInt(text));
            }
        });
        return inner.inheritFrom(outer);
    }

    private boolean isYear(String name, String text) {
        return YEAR.matcher(text).matches() && YEAR_KINDS.contains(mapping.factOf(name));
    }

    /**
     * Whether the record only contains lists of talks: it has no facts of a talk itself, or its lists have years or
     * unknown words as names.
     */
    private boolean isContainer(Value.Fields record) {
        Map<String, FactKind> kinds = RecordKinds.kindsOf(record, mapping, Surroundings.NONE);
        boolean hasLists = record.fields().values().stream()
                .anyMatch(value -> !value.innerRecords().isEmpty());
        boolean hasFacts = record.fields().entrySet().stream()
                .anyMatch(field ->
                        KINDS_OF_TALK.contains(kinds.get(field.getKey())) && !isListOfRecords(field.getValue()));
        Value innerList = innerList(record, kinds);
        return hasLists && (!hasFacts || (innerList != null && isListOfDeliveries(innerList)));
    }

    private static boolean isListOfRecords(Value value) {
        return value instanceof Value.Sequence && !value.innerRecords().isEmpty();
    }

    /**
     * Whether most records of a list name both a talk and its venue. The record around such a list is a page, not a
     * talk.
     */
    private boolean isListOfDeliveries(Value list) {
        List<Value.Fields> records = list.innerRecords();
        long completeCount = records.stream()
                .map(record -> RecordKinds.filledKindsOf(record, mapping))
                .filter(kinds -> kinds.contains(FactKind.TITLE) && kinds.contains(FactKind.VENUE))
                .count();
        return completeCount * 2 > records.size();
    }

    private void readField(String name, Value value, OccurrenceDraft outer, int depth) {
        if (value instanceof Value.Text text) {
            boolean isYear = isYear(name, text.words().text().strip());
            rememberKind(name, isYear ? FactKind.YEAR : FactKind.NOTHING, value);
            return;
        }
        if (value instanceof Value.Fields record && isTitle(name, record)) {
            Map<String, Value> withTitle = new LinkedHashMap<>();
            withTitle.put("title", new Value.Text(LinkedText.of(name), record.lineNumber()));
            withTitle.putAll(record.fields());
            readItem(new Value.Fields(withTitle, record.lineNumber()), Surroundings.NONE, outer, depth + 1);
            return;
        }
        if (mapping.factOf(name) == FactKind.TAGS && value.innerRecords().isEmpty()) {
            rememberKind(name, FactKind.NOTHING, value);
            return;
        }
        if (IgnoredTypes.isIgnored(name)) {
            findings.addRemark(
                    value.lineNumber(),
                    Code.TYPE_LEFT_OUT,
                    name,
                    String.valueOf(value.innerRecords().size()));
            return;
        }
        OccurrenceDraft inner = new OccurrenceDraft(value.lineNumber());
        if (YEAR.matcher(name.strip()).matches()) {
            inner.setContextYear(Integer.parseInt(name.strip()));
        }
        boolean isListOfDeliveries = mapping.factOf(name) == FactKind.DELIVERIES;
        if (isListOfDeliveries && value.innerRecords().stream().noneMatch(this::namesTalk)) {
            value.innerRecords()
                    .forEach(event -> readItem(event, Surroundings.IN_TALK, inner.inheritFrom(outer), depth + 1));
        } else {
            readValue(value, name, inner.inheritFrom(outer), depth + 1);
        }
    }

    /** Whether the name of a record is the title of its talk: {@code "Growing moss": {"date": …, "event": …}}. */
    private boolean isTitle(String name, Value.Fields record) {
        Map<String, FactKind> kinds = RecordKinds.kindsOf(record, mapping, Surroundings.NONE);
        return (name.strip().indexOf(' ') > 0 || kinds.containsValue(FactKind.DATE))
                && !YEAR.matcher(name.strip()).matches()
                && mapping.factOf(name) == FactKind.UNKNOWN
                && !kinds.containsValue(FactKind.TITLE)
                && !kinds.containsValue(FactKind.NAME)
                && kinds.values().stream().anyMatch(KINDS_OF_TALK::contains);
    }

    private boolean namesTalk(Value.Fields record) {
        Set<FactKind> kinds = Set.copyOf(
                record.fields().keySet().stream().map(mapping::factOf).toList());
        return kinds.contains(FactKind.TITLE) || kinds.contains(FactKind.TALKS) || kinds.contains(FactKind.VENUE);
    }

    /** Reads a plain text of a list like a bullet. */
    private void readText(Value.Text text, OccurrenceDraft outer) {
        Phrase phrase = PhraseReader.read(text.words(), outer.contextYear(), dayMonthOrder);
        if (phrase.pieces().isEmpty()) {
            findings.addUnexplained(text.lineNumber(), text.words().text());
            return;
        }
        OccurrenceDraft draft = new OccurrenceDraft(text.lineNumber());
        PhraseFacts.addAll(phrase, RoleChoice.choose(phrase, WantedRoles.TITLE_AND_VENUE, TitleVenueOrder.NONE), draft);
        findings.addDraft(draft.inheritFrom(outer));
    }

    private void readItem(Value.Fields written, Surroundings surroundings, OccurrenceDraft outer, int depth) {
        int year = outer.contextYear();
        Value.Fields record = severalEvents.separated(DateParts.join(written, year), year);
        Map<String, FactKind> kinds = RecordKinds.kindsOf(record, mapping, surroundings);
        rememberKinds(record, kinds);
        String type = IgnoredTypes.typeOf(record, kinds);
        OccurrenceDraft draft = new OccurrenceDraft(record.lineNumber());
        draft.setContextYear(year);
        recordFacts.addFacts(record, kinds, draft);
        if (!type.isEmpty()) {
            findings.addRemark(
                    record.lineNumber(), Code.TYPE_LEFT_OUT, type, draft.hasTitle() ? draft.title() : draft.venue());
            return;
        }
        Value innerList = innerList(record, kinds);
        if (surroundings != Surroundings.IN_TALK && !kinds.containsValue(FactKind.VENUE) && innerList == null) {
            TitleWithVenue.split(draft, outer, dayMonthOrder);
            VenueInAbstract.add(record, kinds, draft, outer, findings);
            VenueOfGroup.add(record, draft, outer, findings);
        }
        if (innerList == null || depth > MAX_DEPTH) {
            findings.addDraft(draft.inheritFrom(outer));
        } else {
            Surroundings inside = kinds.containsValue(FactKind.TALKS) ? Surroundings.IN_EVENT : Surroundings.IN_TALK;
            if (inside == Surroundings.IN_TALK
                    && innerList instanceof Value.Sequence list
                    && list.values().size() > 1) {
                moveFactsToTalk(draft);
            }
            readInnerList(innerList, inside, draft.inheritFrom(outer), depth);
        }
    }

    /** Moves the facts beside a list of several deliveries to the talk: one date cannot be the date of all of them. */
    private void moveFactsToTalk(OccurrenceDraft draft) {
        draft.moveLinksToTalk();
        if (draft.forgetDate()) {
            findings.addRemark(draft.firstLine(), Code.FIELD_LEFT_OUT, "date");
        }
    }

    private static @Nullable Value innerList(Value.Fields record, Map<String, FactKind> kinds) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = kinds.get(field.getKey());
            boolean isEmpty = field.getValue().innerRecords().isEmpty()
                    && field.getValue().innerTexts().isEmpty();
            if ((kind == FactKind.TALKS || kind == FactKind.DELIVERIES) && !isEmpty) {
                return field.getValue();
            }
        }
        return null;
    }

    private void readInnerList(Value list, Surroundings surroundings, OccurrenceDraft outer, int depth) {
        List<Value> values = list instanceof Value.Sequence sequence ? sequence.values() : List.of(list);
        for (Value value : values) {
            if (value instanceof Value.Fields record) {
                readItem(record, surroundings, outer, depth + 1);
            } else if (value instanceof Value.Text text) {
                WantedRoles ofEvent = outer.hasVenue() ? WantedRoles.TITLE : WantedRoles.TITLE_AND_VENUE;
                Phrase phrase = PhraseReader.read(text.words(), outer.contextYear(), dayMonthOrder);
                boolean hasNoTitle = surroundings == Surroundings.IN_TALK && (outer.hasTitle() || !phrase.isCited());
                WantedRoles need = hasNoTitle ? WantedRoles.VENUE : ofEvent;
                OccurrenceDraft draft = new OccurrenceDraft(text.lineNumber());
                PhraseFacts.addAll(phrase, RoleChoice.choose(phrase, need, TitleVenueOrder.NONE), draft);
                findings.addDraft(draft.inheritFrom(outer));
            }
        }
    }

    private void rememberKinds(Value.Fields record, Map<String, FactKind> kinds) {
        record.fields().forEach((name, value) -> rememberKind(name, kinds.getOrDefault(name, FactKind.UNKNOWN), value));
    }

    private void rememberKind(String name, FactKind kind, Value value) {
        boolean isNew = seenKinds.putIfAbsent(name, kind) == null;
        boolean isLink = kind == FactKind.UNKNOWN
                && value instanceof Value.Text text
                && RecordFacts.addressIn(name, text.words()) != null;
        if (isNew && !isLink && !name.isEmpty() && (kind == FactKind.UNKNOWN || kind == FactKind.NOTHING)) {
            findings.addRemark(value.lineNumber(), Code.FIELD_LEFT_OUT, name);
        }
    }
}
