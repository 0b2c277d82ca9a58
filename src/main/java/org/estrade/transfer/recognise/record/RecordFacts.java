package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.FieldLinks;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the fields of one record, which adds them to an occurrence. Lists and records inside the record are
 * read too.
 */
final class RecordFacts {

    private static final List<FactKind> LABEL_KINDS =
            List.of(FactKind.TITLE, FactKind.NAME, FactKind.TYPE, FactKind.NOTE);

    /** The ending of a file of slides. Other files, such as pictures, are no links of a talk. */
    private static final Pattern SLIDES_FILE = Pattern.compile("(?i)\\.(?:pdf|pptx?|odp|key)$");

    private static final Pattern GIVEN_NAMES = Pattern.compile("(?i)given|(?:first|given)[ _-]?names?|pr[ée]nom");
    private static final Pattern FAMILY_NAMES = Pattern.compile("(?i)family|(?:last|family)[ _-]?name|surname|nom");

    private final FieldMapping mapping;
    private final FieldFacts fieldFacts;

    RecordFacts(FieldMapping mapping, FieldFacts facts) {
        this.mapping = mapping;
        this.fieldFacts = facts;
    }

    /**
     * Adds every field. Venue and year come first, since the meaning of a place depends on them.
     *
     * @param kinds the kind of fact by field name, which depends on the surroundings of the record
     */
    void addFacts(Value.Fields record, Map<String, FactKind> kinds, OccurrenceDraft draft) {
        List<Map.Entry<String, Value>> fields = new ArrayList<>(record.fields().entrySet());
        fields.sort(Comparator.comparing(field -> readingOrder(kinds.getOrDefault(field.getKey(), FactKind.UNKNOWN))));
        for (Map.Entry<String, Value> field : fields) {
            FactKind kind = kinds.getOrDefault(field.getKey(), FactKind.UNKNOWN);
            if (kind != FactKind.NOTHING && kind != FactKind.DELIVERIES && kind != FactKind.TALKS) {
                addValue(kind, field.getKey(), field.getValue(), draft);
            }
        }
    }

    /** The position of a kind in the order of reading. A year comes first, since dates without a year depend on it. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of reading
    private static int readingOrder(FactKind kind) {
        return kind == FactKind.YEAR ? -1 : kind.ordinal();
    }

    private void addValue(FactKind kind, String name, Value value, OccurrenceDraft draft) {
        if (value instanceof Value.Text text) {
            addText(kind, name, text.words(), draft);
        } else if (value instanceof Value.Sequence sequence) {
            addSequence(kind, name, sequence, draft);
        } else if (value instanceof Value.Fields record) {
            addNested(kind, name, record, draft);
        }
    }

    private void addText(FactKind kind, String name, LinkedText words, OccurrenceDraft draft) {
        if (kind != FactKind.UNKNOWN) {
            fieldFacts.addFact(kind, name, words, draft);
            return;
        }
        String address = addressIn(name, words);
        if (address != null) {
            FoundLink link = LinkRecogniser.recognise(name, address);
            draft.addLink(link.toContent());
        } else {
            words.links()
                    .forEach(link -> draft.addLink(LinkRecogniser.recognise(words.textOf(link), link.url())
                            .toContent()));
        }
    }

    /** The address that a field of an unknown kind holds and that becomes a link; null when it holds none. */
    static @Nullable String addressIn(String name, LinkedText words) {
        String address = FieldLinks.addressOf(FactKind.LINK, name, words.text());
        boolean isLink = address != null
                && (address.startsWith("http") || SLIDES_FILE.matcher(address).find());
        return isLink ? address : null;
    }

    private void addSequence(FactKind kind, String name, Value.Sequence sequence, OccurrenceDraft draft) {
        if (kind == FactKind.DATE
                && sequence.values().size() == 2
                && sequence.innerTexts().size() == 2) {
            fieldFacts.addFact(FactKind.DATE, name, sequence.innerTexts().get(0).words(), draft);
            fieldFacts.addFact(
                    FactKind.END_DATE, name, sequence.innerTexts().get(1).words(), draft);
            return;
        }
        for (Value value : sequence.values()) {
            if (value instanceof Value.Text text && kind == FactKind.SPEAKERS) {
                draft.addSpeaker(SpeakerContent.of(text.words().text().strip()));
            } else if (value instanceof Value.Text text && kind == FactKind.TAGS) {
                draft.addTag(text.words().text());
            } else {
                addValue(kind, name, value, draft);
            }
        }
    }

    private void addNested(FactKind kind, String name, Value.Fields record, OccurrenceDraft draft) {
        if (kind.isLink()) {
            addLinks(kind, record, draft);
        } else if (kind == FactKind.SPEAKERS) {
            addSpeaker(record, draft);
        } else if (kind == FactKind.TAGS) {
            record.fields().values().stream().limit(1).forEach(value -> addValue(kind, name, value, draft));
        } else if (kind == FactKind.VENUE) {
            record.fields().forEach((field, value) -> addValue(kindInVenue(field), field, value, draft));
        } else if (kind == FactKind.PLACE) {
            record.fields().forEach((field, value) -> addValue(kindInPlace(field), field, value, draft));
        } else if (kind == FactKind.DATE) {
            addDate(record, draft);
        } else if (kind == FactKind.TITLE || kind == FactKind.NAME || kind == FactKind.ABSTRACT) {
            record.fields().forEach((language, value) -> addValue(kind, name + " " + language, value, draft));
        } else {
            record.fields().forEach((field, value) -> addValue(mapping.factOf(field), field, value, draft));
        }
    }

    private FactKind kindInPlace(String field) {
        FactKind kind = mapping.factOf(field);
        return kind == FactKind.NAME || kind == FactKind.TITLE ? FactKind.PLACE : kind;
    }

    private FactKind kindInVenue(String field) {
        FactKind kind = mapping.factOf(field);
        return switch (kind) {
            case NAME, TITLE, VENUE -> FactKind.VENUE;
            case LINK, LINKS -> FactKind.VENUE_WEBSITE;
            case ABSTRACT -> FactKind.NOTHING;
            default -> kind;
        };
    }

    private void addDate(Value.Fields record, OccurrenceDraft draft) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("year", "month", "day")) {
            Value value = record.get(part);
            if (value instanceof Value.Text text) {
                String digits = text.words().text().strip();
                parts.add(digits.length() == 1 ? "0" + digits : digits);
            }
        }
        if (!parts.isEmpty()) {
            fieldFacts.addFact(FactKind.DATE, "date", LinkedText.of(String.join("-", parts)), draft);
        }
        record.fields().forEach((field, value) -> {
            FactKind kind = mapping.factOf(field);
            if (kind == FactKind.END_DATE || (kind == FactKind.DATE && parts.isEmpty())) {
                addValue(kind, field, value, draft);
            }
        });
    }

    private void addSpeaker(Value.Fields record, OccurrenceDraft draft) {
        String name = firstText(record, List.of(FactKind.NAME, FactKind.TITLE, FactKind.SPEAKERS));
        String page = firstText(record, List.of(FactKind.LINK, FactKind.VENUE_WEBSITE));
        if (name.isEmpty()) {
            name = (textOfAny(record, GIVEN_NAMES) + " " + textOfAny(record, FAMILY_NAMES)).strip();
        }
        draft.addSpeaker(new SpeakerContent(name, page.isEmpty() ? null : page));
    }

    private static String textOfAny(Value.Fields record, Pattern names) {
        return record.fields().keySet().stream()
                .filter(field -> names.matcher(field).matches())
                .map(field -> record.text(field).strip())
                .findFirst()
                .orElse("");
    }

    private String firstText(Value.Fields record, List<FactKind> kinds) {
        return record.fields().entrySet().stream()
                .filter(field ->
                        kinds.contains(mapping.factOf(field.getKey())) && field.getValue() instanceof Value.Text)
                .map(field -> ((Value.Text) field.getValue()).words().text().strip())
                .findFirst()
                .orElse("");
    }

    /**
     * Adds the links of a record: one link with its label and address, or several addresses by the name of their
     * kind.
     */
    private void addLinks(FactKind kind, Value.Fields record, OccurrenceDraft draft) {
        String label = firstText(record, LABEL_KINDS);
        String address = addressOf(record);
        if (address != null && record.fields().size() <= 6) {
            draft.addLink(FieldLinks.toLink(kind, label, address).toContent());
            return;
        }
        record.fields().forEach((field, value) -> {
            FactKind named = mapping.factOf(field);
            if (named == FactKind.NOTHING) {
                return;
            }
            FactKind link = named.isLink() ? named : kind == FactKind.LINKS ? FactKind.UNKNOWN : kind;
            addValue(link, field, value, draft);
        });
    }

    /** The address of a record that is one link; null for any other record. */
    private @Nullable String addressOf(Value.Fields record) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = mapping.factOf(field.getKey());
            boolean isLink = kind == FactKind.LINK || kind == FactKind.VENUE_WEBSITE;
            if (isLink && field.getValue() instanceof Value.Text text) {
                return FieldLinks.addressOf(
                        FactKind.LINK, field.getKey(), text.words().text());
            }
        }
        return null;
    }
}
