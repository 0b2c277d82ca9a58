package org.estrade.transfer.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.jspecify.annotations.Nullable;

/**
 * A talk in one language as a file of a static site: YAML front matter, then the abstract in Markdown. What is not known
 * is left out. Every value that is not a boolean is quoted, so that no reader takes {@code 2024-05} for something else.
 */
final class FrontMatter {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE));

    private FrontMatter() {}

    /**
     * The whole file.
     *
     * @param draft the field and the value by which the generator hides a talk; empty for a talk that visitors read
     */
    static String file(TalkContent talk, String language, TalkText text, Map<String, Boolean> draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("lang", language);
        fields.put("slug", talk.slug());
        put(fields, "date", newestDay(talk));
        fields.putAll(draft);
        put(fields, "tags", talk.tags());
        put(
                fields,
                "deliveries",
                talk.deliveriesNewestFirst().stream().map(FrontMatter::delivery).toList());
        put(fields, "links", talk.links().stream().map(FrontMatter::link).toList());
        try {
            return "---\n" + YAML.writeValueAsString(fields) + "---\n\n" + body(text);
        } catch (JsonProcessingException mapsOfTexts) {
            throw new IllegalStateException(mapsOfTexts);
        }
    }

    private static String body(TalkText text) {
        return text.abstractMarkdown().isEmpty() ? "" : text.abstractMarkdown().stripTrailing() + "\n";
    }

    /** Generators sort by a whole date: the newest delivery whose day is known has it. */
    private static @Nullable String newestDay(TalkContent talk) {
        return talk.deliveriesNewestFirst().stream()
                .map(DeliveryContent::date)
                .filter(Objects::nonNull)
                .map(PartialDate::toString)
                .filter(date -> date.length() == "2024-05-30".length())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> delivery(DeliveryContent delivery) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("venue", delivery.venue().name());
        put(fields, "venue_url", delivery.venue().website());
        put(fields, "edition", delivery.edition());
        put(fields, "date", Objects.toString(delivery.date(), null));
        put(fields, "end_date", Objects.toString(delivery.endDate(), null));
        put(fields, "city", delivery.city());
        put(fields, "online", delivery.online() ? true : null);
        put(fields, "language", delivery.language());
        put(fields, "cancelled", delivery.cancelled() ? true : null);
        put(fields, "note", delivery.note());
        put(
                fields,
                "speakers",
                delivery.speakers().stream().map(FrontMatter::speaker).toList());
        put(fields, "links", delivery.links().stream().map(FrontMatter::link).toList());
        return fields;
    }

    private static Map<String, Object> speaker(SpeakerContent speaker) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", speaker.name());
        put(fields, "url", speaker.website());
        return fields;
    }

    private static Map<String, Object> link(LinkContent link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", link.kind().id());
        fields.put("url", link.url());
        put(fields, "label", link.label());
        put(fields, "language", link.language());
        put(fields, "credit", link.credit());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        boolean known = value != null && !(value instanceof List<?> list && list.isEmpty());
        if (known) {
            fields.put(name, value);
        }
    }
}
