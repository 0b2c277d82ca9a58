package org.estrade.transfer.recognise.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/** Our own {@code talks.json}, read by its fields' exact names: nothing in it needs recognising. */
final class OwnExport {

    static boolean isOne(Value.Fields record) {
        Value schema = record.fields().get("$schema");
        return schema instanceof Value.Text text
                && text.words().text().endsWith("/talks.schema.json")
                && record.fields().containsKey("talks");
    }

    Interpretation read(Value.Fields file) {
        List<Occurrence> occurrences = new ArrayList<>();
        records(file, "talks").forEach(talk -> occurrences.addAll(talk(talk)));
        return new Interpretation(
                Shape.OWN_EXPORT,
                Reason.ONLY_SHAPE,
                occurrences.size(),
                occurrences,
                List.of(),
                List.of(),
                FieldMapping.PROPOSED);
    }

    private static List<Occurrence> talk(Value.Fields talk) {
        Map<String, TalkText> texts = texts(talk);
        List<String> tags =
                records(talk, "tags").stream().map(tag -> text(tag, "name")).toList();
        List<LinkContent> links = links(talk);
        List<Value.Fields> deliveries = records(talk, "deliveries");
        if (deliveries.isEmpty()) {
            return List.of(new Occurrence(texts, tags, null, null, links, talk.line(), talk.line(), Set.of()));
        }
        return deliveries.stream()
                .map(delivery -> new Occurrence(
                        texts,
                        tags,
                        delivery(delivery),
                        optional(delivery, "country"),
                        links,
                        delivery.line(),
                        delivery.line(),
                        missing(delivery)))
                .toList();
    }

    private static Map<String, TalkText> texts(Value.Fields talk) {
        Map<String, TalkText> texts = new TreeMap<>();
        if (talk.fields().get("texts") instanceof Value.Fields languages) {
            languages.fields().forEach((language, value) -> {
                if (value instanceof Value.Fields text) {
                    texts.put(language, new TalkText(text(text, "title"), text(text, "abstract")));
                }
            });
        }
        return texts;
    }

    private static Set<Missing> missing(Value.Fields delivery) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (date(delivery, "date") == null) {
            missing.add(Missing.DATE);
        }
        return missing;
    }

    private static DeliveryContent delivery(Value.Fields delivery) {
        Value venue = delivery.fields().get("venue");
        VenueContent where = venue instanceof Value.Fields fields
                ? new VenueContent(text(fields, "name"), optional(fields, "website"))
                : VenueContent.of("");
        return new DeliveryContent(
                id(text(delivery, "id")),
                where,
                date(delivery, "date"),
                date(delivery, "endDate"),
                optional(delivery, "city"),
                text(delivery, "online").equals("true"),
                optional(delivery, "edition"),
                optional(delivery, "note"),
                optional(delivery, "language"),
                text(delivery, "cancelled").equals("true"),
                records(delivery, "speakers").stream()
                        .map(speaker -> new SpeakerContent(text(speaker, "name"), optional(speaker, "website")))
                        .toList(),
                links(delivery));
    }

    private static List<LinkContent> links(Value.Fields record) {
        return records(record, "links").stream()
                .map(link -> new LinkContent(
                        LinkKind.of(text(link, "kind")),
                        text(link, "url"),
                        optional(link, "label"),
                        optional(link, "language"),
                        optional(link, "credit")))
                .toList();
    }

    private static List<Value.Fields> records(Value.Fields record, String name) {
        Value value = record.fields().get(name);
        return value == null ? List.of() : value.records();
    }

    private static String text(Value.Fields record, String name) {
        return record.fields().get(name) instanceof Value.Text text
                ? text.words().text()
                : "";
    }

    private static @Nullable String optional(Value.Fields record, String name) {
        String text = text(record, name);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable PartialDate date(Value.Fields record, String name) {
        try {
            String text = text(record, name);
            return text.isEmpty() ? null : PartialDate.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return UUID.randomUUID();
        }
    }
}
