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
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.record.RecordKinds.Place;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/** Reader of records: flat lists, lists by year, events with talks, talks with deliveries. */
public final class RecordInterpreter {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Set<FactKind> OF_A_TALK =
            Set.of(FactKind.TITLE, FactKind.VENUE, FactKind.DATE, FactKind.SLIDES, FactKind.VIDEO, FactKind.PLACE);

    /** Deeper records than people write: a bound for hostile files. */
    private static final int DEEPEST = 40;

    private final DayMonthOrder order;
    private final FieldMapping mapping;
    private final Findings findings;
    private final RecordFacts facts;
    private final Map<String, FactKind> seen = new LinkedHashMap<>();

    private RecordInterpreter(DayMonthOrder order, Choices choices, Findings findings) {
        this.order = order;
        this.mapping = choices.mapping();
        this.findings = findings;
        this.facts = new RecordFacts(mapping, new FieldFacts(order));
    }

    /** Reads the records of a file. */
    public static void read(Value file, DayMonthOrder order, Choices choices, Findings findings) {
        RecordInterpreter interpreter = new RecordInterpreter(order, choices, findings);
        interpreter.value(file, "", new OccurrenceDraft(file.line()), 0);
        findings.mapped(new FieldMapping(interpreter.seen));
    }

    /** Reads one record that is a talk whatever its fields are: the front matter of a file. */
    public static void readOne(
            Value.Fields record, DayMonthOrder order, Choices choices, Findings findings, OccurrenceDraft outer) {
        RecordInterpreter interpreter = new RecordInterpreter(order, choices, findings);
        interpreter.item(record, Place.ALONE, outer, 0);
        findings.mapped(new FieldMapping(interpreter.seen));
    }

    private void value(Value value, String name, OccurrenceDraft outer, int depth) {
        if (depth > DEEPEST) {
            findings.unexplained(value.line(), name);
        } else if (value instanceof Value.Sequence many) {
            many.values().forEach(each -> value(each, name, outer, depth + 1));
        } else if (value instanceof Value.Fields record) {
            record(record, outer, depth);
        } else if (value instanceof Value.Text text) {
            line(text, outer);
        }
    }

    private void record(Value.Fields record, OccurrenceDraft outer, int depth) {
        if (isContainer(record)) {
            record.fields().forEach((name, value) -> contained(name, value, outer, depth));
        } else {
            item(record, Place.ALONE, outer, depth);
        }
    }

    /** A record without facts of a talk of its own, or one whose lists stand under years or unknown names. */
    private boolean isContainer(Value.Fields record) {
        Map<String, FactKind> kinds = RecordKinds.of(record, mapping, Place.ALONE);
        boolean lists = record.fields().values().stream()
                .anyMatch(value -> !value.records().isEmpty());
        boolean facts = record.fields().entrySet().stream()
                .anyMatch(field -> OF_A_TALK.contains(kinds.get(field.getKey())) && !isListOfRecords(field.getValue()));
        Value within = list(record, kinds);
        return lists && (!facts || (within != null && holdsWholeTalks(within)));
    }

    private static boolean isListOfRecords(Value value) {
        return value instanceof Value.Sequence && !value.records().isEmpty();
    }

    /** Whether the records of a list name both a talk and its venue, so that what is around them is a page. */
    private boolean holdsWholeTalks(Value list) {
        List<Value.Fields> records = list.records();
        long whole = records.stream()
                .map(record -> RecordKinds.of(record, mapping, Place.ALONE))
                .filter(kinds -> kinds.containsValue(FactKind.TITLE) && kinds.containsValue(FactKind.VENUE))
                .count();
        return whole * 2 > records.size();
    }

    private void contained(String name, Value value, OccurrenceDraft outer, int depth) {
        if (value instanceof Value.Text) {
            see(name, FactKind.NOTHING, value.line());
            return;
        }
        if (IgnoredTypes.isLeftOut(name)) {
            findings.remark(
                    value.line(),
                    Code.TYPE_LEFT_OUT,
                    name,
                    String.valueOf(value.records().size()));
            return;
        }
        OccurrenceDraft inner = new OccurrenceDraft(value.line());
        if (YEAR.matcher(name.strip()).matches()) {
            inner.contextYear(Integer.parseInt(name.strip()));
        }
        boolean events = mapping.factOf(name) == FactKind.DELIVERIES;
        if (events && value.records().stream().noneMatch(this::namesTalk)) {
            value.records().forEach(event -> item(event, Place.IN_TALK, inner.inherit(outer), depth + 1));
        } else {
            value(value, name, inner.inherit(outer), depth + 1);
        }
    }

    private boolean namesTalk(Value.Fields record) {
        Set<FactKind> kinds = Set.copyOf(
                record.fields().keySet().stream().map(mapping::factOf).toList());
        return kinds.contains(FactKind.TITLE) || kinds.contains(FactKind.TALKS) || kinds.contains(FactKind.VENUE);
    }

    /** A plain text in a list is a line like a bullet's. */
    private void line(Value.Text text, OccurrenceDraft outer) {
        Phrase phrase = PhraseReader.read(text.words(), outer.contextYear(), order);
        if (phrase.pieces().isEmpty()) {
            findings.unexplained(text.line(), text.words().text());
            return;
        }
        OccurrenceDraft draft = new OccurrenceDraft(text.line());
        PhraseFacts.give(phrase, RoleChoice.choose(phrase, WantedRoles.TITLE_AND_VENUE, TitleVenueOrder.NONE), draft);
        findings.add(draft.inherit(outer));
    }

    private void item(Value.Fields record, Place place, OccurrenceDraft outer, int depth) {
        Map<String, FactKind> kinds = RecordKinds.of(record, mapping, place);
        see(record, kinds);
        String type = leftOut(record, kinds);
        OccurrenceDraft draft = new OccurrenceDraft(record.line());
        draft.contextYear(outer.contextYear());
        facts.give(record, kinds, draft);
        if (!type.isEmpty()) {
            findings.remark(record.line(), Code.TYPE_LEFT_OUT, type, draft.hasTitle() ? draft.title() : draft.venue());
            return;
        }
        if (place != Place.IN_TALK && !kinds.containsValue(FactKind.VENUE)) {
            splitTitle(draft, outer);
        }
        Value within = list(record, kinds);
        if (within == null || depth > DEEPEST) {
            findings.add(draft.inherit(outer));
        } else {
            Place inside = kinds.containsValue(FactKind.TALKS) ? Place.IN_EVENT : Place.IN_TALK;
            inside(within, inside, draft.inherit(outer), depth);
        }
    }

    private static @Nullable Value list(Value.Fields record, Map<String, FactKind> kinds) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = kinds.get(field.getKey());
            boolean empty = field.getValue().records().isEmpty()
                    && field.getValue().texts().isEmpty();
            if ((kind == FactKind.TALKS || kind == FactKind.DELIVERIES) && !empty) {
                return field.getValue();
            }
        }
        return null;
    }

    private void inside(Value list, Place place, OccurrenceDraft outer, int depth) {
        List<Value> values = list instanceof Value.Sequence many ? many.values() : List.of(list);
        for (Value value : values) {
            if (value instanceof Value.Fields record) {
                item(record, place, outer, depth + 1);
            } else if (value instanceof Value.Text text) {
                WantedRoles need = place == Place.IN_TALK ? WantedRoles.VENUE : WantedRoles.TITLE;
                Phrase phrase = PhraseReader.read(text.words(), outer.contextYear(), order);
                OccurrenceDraft draft = new OccurrenceDraft(text.line());
                PhraseFacts.give(phrase, RoleChoice.choose(phrase, need, TitleVenueOrder.NONE), draft);
                findings.add(draft.inherit(outer));
            }
        }
    }

    private static String leftOut(Value.Fields record, Map<String, FactKind> kinds) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = kinds.get(field.getKey());
            boolean type = kind == FactKind.TYPE || kind == FactKind.STATUS;
            if (type
                    && field.getValue() instanceof Value.Text text
                    && IgnoredTypes.isLeftOut(text.words().text())) {
                return text.words().text().strip();
            }
        }
        return "";
    }

    /** A title with the venue in it, where no field names one: {@code Growing moss @ MossConf 2018}. */
    private void splitTitle(OccurrenceDraft draft, OccurrenceDraft outer) {
        if (draft.hasVenue() || outer.hasVenue() || !draft.hasTitle()) {
            return;
        }
        Phrase phrase = PhraseReader.read(LinkedText.of(draft.title()), 0, order);
        boolean colon =
                phrase.pieces().size() == 2 && phrase.pieces().get(1).separatorBefore() == Piece.Separator.COLON;
        if (phrase.pieces().size() != 2) {
            return;
        }
        PieceRoles roles = RoleChoice.choose(phrase, WantedRoles.TITLE_AND_VENUE, TitleVenueOrder.NONE);
        Piece title = roles.title();
        Piece venue = roles.venue();
        if (title != null
                && venue != null
                && title.titleScore() - venue.titleScore() > 0.7
                && venue.titleScore() < (colon ? -0.6 : -0.2)) {
            draft.replaceTitle(title.text());
            PhraseFacts.give(phrase, new PieceRoles(null, venue, List.of()), draft);
        }
    }

    private void see(Value.Fields record, Map<String, FactKind> kinds) {
        record.fields().forEach((name, value) -> see(name, kinds.getOrDefault(name, FactKind.UNKNOWN), value.line()));
    }

    private void see(String name, FactKind kind, int line) {
        boolean first = seen.putIfAbsent(name, kind) == null;
        if (first && !name.isEmpty() && (kind == FactKind.UNKNOWN || kind == FactKind.NOTHING)) {
            findings.remark(line, Code.FIELD_LEFT_OUT, name);
        }
    }
}
