package org.estrade.transfer.source.format.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/** A talk as the API of pretalx gives it. The name of the conference is in no talk: it is asked for in the preview. */
final class PretalxTalk {

    private PretalxTalk() {}

    static boolean isOne(Value.Fields record) {
        Map<String, Value> fields = record.fields();
        return fields.containsKey("code")
                && fields.containsKey("title")
                && (fields.containsKey("submission_type") || fields.containsKey("slot") || fields.containsKey("slots"));
    }

    static Value.Fields plain(Value.Fields talk) {
        Map<String, Value> fields = new LinkedHashMap<>();
        localized("title", talk, fields);
        localized("abstract", talk, fields);
        localized("description", talk, fields);
        Value.Fields slot = slot(talk);
        copy("date", slot, "start", fields);
        copy("language", talk, "content_locale", fields);
        copy("status", talk, "state", fields);
        copy("event", talk, "event", fields);
        first("tags", talk.fields().get("track"), fields);
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
        Renamed named = new Renamed(resource);
        named.take("label", "description");
        named.take("url", "resource", "link", "url");
        named.leave("id");
        return named.record();
    }

    private static Value.@Nullable Fields slot(Value.Fields talk) {
        List<Value.Fields> slots = SpeakerExport.records(talk, "slots");
        if (!slots.isEmpty()) {
            return slots.get(0);
        }
        return talk.fields().get("slot") instanceof Value.Fields slot ? slot : null;
    }

    /** A text, or one text a language. */
    private static void localized(String name, Value.Fields talk, Map<String, Value> fields) {
        Value value = talk.fields().get(name);
        if (value instanceof Value.Fields languages) {
            languages.fields().forEach((code, text) -> fields.put(name + "_" + code, text));
        } else if (value != null) {
            fields.put(name, value);
        }
    }

    /** A text, or the first of several languages. */
    private static void first(String name, @Nullable Value value, Map<String, Value> fields) {
        Value first = value instanceof Value.Fields languages
                ? languages.fields().values().stream().findFirst().orElse(null)
                : value;
        if (first instanceof Value.Text text && !text.words().text().matches("[0-9]*")) {
            fields.put(name, text);
        }
    }

    private static void copy(String name, Value.@Nullable Fields from, String written, Map<String, Value> fields) {
        Value.Text text = from == null ? null : SpeakerExport.text(from, written);
        if (text != null) {
            fields.put(name, text);
        }
    }
}
