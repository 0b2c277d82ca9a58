package org.estrade.transfer.source.format.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads a talk of the pretalx API. Such a talk does not contain the name of the conference, so the preview asks the speaker
 * for it.
 */
final class PretalxTalk {

    private PretalxTalk() {}

    /** Whether the record is a talk of the pretalx API. */
    static boolean isPretalxTalk(Value.Fields record) {
        Map<String, Value> fields = record.fields();
        return fields.containsKey("code")
                && fields.containsKey("title")
                && (fields.containsKey("submission_type") || fields.containsKey("slot") || fields.containsKey("slots"));
    }

    /** The talk as a record with the usual names of fields. */
    static Value.Fields withUsualNames(Value.Fields talk) {
        Map<String, Value> fields = new LinkedHashMap<>();
        addLocalized("title", talk, fields);
        addLocalized("abstract", talk, fields);
        addLocalized("description", talk, fields);
        Value.Fields slot = slot(talk);
        copy("date", slot, "start", fields);
        copy("language", talk, "content_locale", fields);
        copy("status", talk, "state", fields);
        copy("event", talk, "event", fields);
        addFirst("tags", talk.fields().get("track"), fields);
        Value resources = talk.fields().get("resources");
        if (resources != null) {
            fields.put(
                    "links",
                    new Value.Sequence(
                            resources.innerRecords().stream()
                                    .map(PretalxTalk::link)
                                    .toList(),
                            resources.lineNumber()));
        }
        Value speakers = talk.fields().get("speakers");
        if (speakers != null && speakers.innerRecords().size() > 1) {
            fields.put("speakers", speakers);
        }
        return new Value.Fields(fields, talk.lineNumber());
    }

    private static Value link(Value.Fields resource) {
        RenamedFields renamed = new RenamedFields(resource);
        renamed.rename("label", "description");
        renamed.rename("url", "resource", "link", "url");
        renamed.ignore("id");
        return renamed.record();
    }

    private static Value.@Nullable Fields slot(Value.Fields talk) {
        List<Value.Fields> slots = SpeakerExport.records(talk, "slots");
        if (!slots.isEmpty()) {
            return slots.get(0);
        }
        return talk.fields().get("slot") instanceof Value.Fields slot ? slot : null;
    }

    /** Adds a text that is in one language or in several. Several texts become fields such as {@code title_en}. */
    private static void addLocalized(String name, Value.Fields talk, Map<String, Value> fields) {
        Value value = talk.fields().get(name);
        if (value instanceof Value.Fields languages) {
            languages.fields().forEach((code, text) -> fields.put(name + "_" + code, text));
        } else if (value != null) {
            fields.put(name, value);
        }
    }

    /** Adds a text. Of a text in several languages, the first one is added. A number is an id and is left out. */
    private static void addFirst(String name, @Nullable Value value, Map<String, Value> fields) {
        Value first = value instanceof Value.Fields languages
                ? languages.fields().values().stream().findFirst().orElse(null)
                : value;
        if (first instanceof Value.Text text && !text.words().text().matches("[0-9]*")) {
            fields.put(name, text);
        }
    }

    private static void copy(String name, Value.@Nullable Fields from, String originalName, Map<String, Value> fields) {
        Value.Text text = from == null ? null : SpeakerExport.text(from, originalName);
        if (text != null) {
            fields.put(name, text);
        }
    }
}
