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
 * Writes a talk in one language as a file of a static site: YAML front matter, then the abstract in Markdown. An unknown
 * value is not written. Every text is quoted, so that no YAML parser reads {@code 2024-05} as a number or a date.
 */
final class FrontMatterFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE));

    private FrontMatterFile() {}

    /**
     * The content of the file.
     *
     * @param draft the field and the value by which the site generator recognises a draft; empty for a published talk
     */
    static String content(TalkContent talk, String language, TalkText text, Map<String, Boolean> draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("lang", language);
        fields.put("slug", talk.slug());
        putIfKnown(fields, "date", newestCompleteDate(talk));
        fields.putAll(draft);
        putIfKnown(fields, "tags", talk.tags());
        putIfKnown(
                fields,
                "deliveries",
                talk.deliveriesNewestFirst().stream()
                        .map(FrontMatterFile::delivery)
                        .toList());
        putIfKnown(
                fields,
                "links",
                talk.links().stream().map(FrontMatterFile::link).toList());
        try {
            return "---\n" + YAML.writeValueAsString(fields) + "---\n\n" + body(text);
        } catch (JsonProcessingException impossibleForTexts) {
            throw new IllegalStateException(impossibleForTexts);
        }
    }

    private static String body(TalkText text) {
        return text.abstractMarkdown().isEmpty() ? "" : text.abstractMarkdown().stripTrailing() + "\n";
    }

    /** The date of the newest delivery whose day is known; null when there is none. Site generators sort pages by date. */
    private static @Nullable String newestCompleteDate(TalkContent talk) {
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
        putIfKnown(fields, "venue_url", delivery.venue().website());
        putIfKnown(fields, "edition", delivery.edition());
        putIfKnown(fields, "date", Objects.toString(delivery.date(), null));
        putIfKnown(fields, "end_date", Objects.toString(delivery.endDate(), null));
        putIfKnown(fields, "city", delivery.city());
        putIfKnown(fields, "online", delivery.online() ? true : null);
        putIfKnown(fields, "language", delivery.language());
        putIfKnown(fields, "cancelled", delivery.cancelled() ? true : null);
        putIfKnown(fields, "note", delivery.note());
        putIfKnown(
                fields,
                "speakers",
                delivery.speakers().stream().map(FrontMatterFile::speaker).toList());
        putIfKnown(
                fields,
                "links",
                delivery.links().stream().map(FrontMatterFile::link).toList());
        return fields;
    }

    private static Map<String, Object> speaker(SpeakerContent speaker) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", speaker.name());
        putIfKnown(fields, "url", speaker.website());
        return fields;
    }

    private static Map<String, Object> link(LinkContent link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", link.kind().id());
        fields.put("url", link.url());
        putIfKnown(fields, "label", link.label());
        putIfKnown(fields, "language", link.language());
        putIfKnown(fields, "credit", link.credit());
        return fields;
    }

    private static void putIfKnown(Map<String, Object> fields, String name, @Nullable Object value) {
        boolean isKnown = value != null && !(value instanceof List<?> list && list.isEmpty());
        if (isKnown) {
            fields.put(name, value);
        }
    }
}
