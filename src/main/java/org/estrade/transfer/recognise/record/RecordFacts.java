package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.FieldLinks;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.jspecify.annotations.Nullable;

/** The fields of one record, given to an occurrence; lists and records within are opened. */
final class RecordFacts {

    private static final List<FactKind> LABELS = List.of(FactKind.TITLE, FactKind.NAME, FactKind.TYPE, FactKind.NOTE);

    private final FieldMapping mapping;
    private final FieldFacts facts;

    RecordFacts(FieldMapping mapping, FieldFacts facts) {
        this.mapping = mapping;
        this.facts = facts;
    }

    /**
     * Gives every field. Venue and year come first, since a place is read in their light.
     *
     * @param kinds of the fields by name, as the surroundings decide them
     */
    void give(Value.Fields record, Map<String, FactKind> kinds, OccurrenceDraft draft) {
        List<Map.Entry<String, Value>> fields = new ArrayList<>(record.fields().entrySet());
        fields.sort(Comparator.comparing(field -> rank(kinds.getOrDefault(field.getKey(), FactKind.UNKNOWN))));
        for (Map.Entry<String, Value> field : fields) {
            FactKind kind = kinds.getOrDefault(field.getKey(), FactKind.UNKNOWN);
            if (kind != FactKind.NOTHING && kind != FactKind.DELIVERIES && kind != FactKind.TALKS) {
                value(kind, field.getKey(), field.getValue(), draft);
            }
        }
    }

    /** A year comes first: dates are read in its light. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of reading
    private static int rank(FactKind kind) {
        return kind == FactKind.YEAR ? -1 : kind.ordinal();
    }

    private void value(FactKind kind, String name, Value value, OccurrenceDraft draft) {
        if (value instanceof Value.Text text) {
            text(kind, name, text.words(), draft);
        } else if (value instanceof Value.Sequence many) {
            many(kind, name, many, draft);
        } else if (value instanceof Value.Fields record) {
            nested(kind, name, record, draft);
        }
    }

    private void text(FactKind kind, String name, LinkedText words, OccurrenceDraft draft) {
        if (kind != FactKind.UNKNOWN) {
            facts.give(kind, name, words, draft);
            return;
        }
        String address = FieldLinks.address(FactKind.LINK, name, words.text());
        boolean web = address != null && address.startsWith("http");
        if (web && address != null) {
            FoundLink link = LinkRecogniser.recognise(name, address);
            draft.link(link.toContent());
        } else {
            words.links()
                    .forEach(link -> draft.link(LinkRecogniser.recognise(words.textOf(link), link.url())
                            .toContent()));
        }
    }

    private void many(FactKind kind, String name, Value.Sequence many, OccurrenceDraft draft) {
        if (kind == FactKind.DATE && many.values().size() == 2 && many.texts().size() == 2) {
            facts.give(FactKind.DATE, name, many.texts().get(0).words(), draft);
            facts.give(FactKind.END_DATE, name, many.texts().get(1).words(), draft);
            return;
        }
        for (Value value : many.values()) {
            if (value instanceof Value.Text text && kind == FactKind.SPEAKERS) {
                draft.speaker(SpeakerContent.of(text.words().text().strip()));
            } else if (value instanceof Value.Text text && kind == FactKind.TAGS) {
                draft.tag(text.words().text());
            } else {
                value(kind, name, value, draft);
            }
        }
    }

    private void nested(FactKind kind, String name, Value.Fields record, OccurrenceDraft draft) {
        if (kind.isLink()) {
            links(kind, record, draft);
        } else if (kind == FactKind.SPEAKERS) {
            speaker(record, draft);
        } else if (kind == FactKind.TAGS) {
            record.fields().values().stream().limit(1).forEach(value -> value(kind, name, value, draft));
        } else if (kind == FactKind.VENUE) {
            record.fields().forEach((field, value) -> value(inVenue(field), field, value, draft));
        } else if (kind == FactKind.DATE) {
            date(record, draft);
        } else if (kind == FactKind.TITLE || kind == FactKind.NAME || kind == FactKind.ABSTRACT) {
            record.fields().forEach((language, value) -> value(kind, name + " " + language, value, draft));
        } else {
            record.fields().forEach((field, value) -> value(mapping.factOf(field), field, value, draft));
        }
    }

    private FactKind inVenue(String field) {
        FactKind kind = mapping.factOf(field);
        return switch (kind) {
            case NAME, TITLE, VENUE -> FactKind.VENUE;
            case LINK, LINKS -> FactKind.VENUE_WEBSITE;
            case ABSTRACT -> FactKind.NOTHING;
            default -> kind;
        };
    }

    private void date(Value.Fields record, OccurrenceDraft draft) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("year", "month", "day")) {
            Value value = record.get(part);
            if (value instanceof Value.Text text) {
                String digits = text.words().text().strip();
                parts.add(digits.length() == 1 ? "0" + digits : digits);
            }
        }
        if (!parts.isEmpty()) {
            facts.give(FactKind.DATE, "date", LinkedText.of(String.join("-", parts)), draft);
        }
        record.fields().forEach((field, value) -> {
            FactKind kind = mapping.factOf(field);
            if (kind == FactKind.END_DATE || (kind == FactKind.DATE && parts.isEmpty())) {
                value(kind, field, value, draft);
            }
        });
    }

    private void speaker(Value.Fields record, OccurrenceDraft draft) {
        String name = first(record, List.of(FactKind.NAME, FactKind.TITLE, FactKind.SPEAKERS));
        String page = first(record, List.of(FactKind.LINK, FactKind.VENUE_WEBSITE));
        draft.speaker(new SpeakerContent(name, page.isEmpty() ? null : page));
    }

    private String first(Value.Fields record, List<FactKind> kinds) {
        return record.fields().entrySet().stream()
                .filter(field ->
                        kinds.contains(mapping.factOf(field.getKey())) && field.getValue() instanceof Value.Text)
                .map(field -> ((Value.Text) field.getValue()).words().text().strip())
                .findFirst()
                .orElse("");
    }

    /** Either one link with its label and address, or addresses by the name of their kind. */
    private void links(FactKind kind, Value.Fields record, OccurrenceDraft draft) {
        String label = first(record, LABELS);
        String address = address(record);
        if (address != null && record.fields().size() <= 6) {
            draft.link(FieldLinks.found(kind, label, address).toContent());
            return;
        }
        record.fields().forEach((field, value) -> {
            FactKind named = mapping.factOf(field);
            FactKind link = named.isLink() ? named : kind == FactKind.LINKS ? FactKind.UNKNOWN : kind;
            value(link, field, value, draft);
        });
    }

    /** The address of a record that is one link, null for any other record. */
    private @Nullable String address(Value.Fields record) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = mapping.factOf(field.getKey());
            boolean plain = kind == FactKind.LINK || kind == FactKind.VENUE_WEBSITE;
            if (plain && field.getValue() instanceof Value.Text text) {
                return FieldLinks.address(
                        FactKind.LINK, field.getKey(), text.words().text());
            }
        }
        return null;
    }
}
