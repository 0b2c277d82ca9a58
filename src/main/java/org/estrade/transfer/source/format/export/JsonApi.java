package org.estrade.transfer.source.format.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;

/**
 * Presentations in a JSON:API document, as Notist gives them: each resource has its facts under {@code attributes}, its
 * addresses under {@code links}, and the resources that belong to it under {@code relationships}.
 */
final class JsonApi {

    private static final int DEEPEST = 8;

    private final List<Value> talks = new ArrayList<>();

    private JsonApi() {}

    static List<Value> talks(Value.Sequence data) {
        JsonApi document = new JsonApi();
        data.innerRecords().forEach(resource -> document.find(resource, 0));
        return document.talks;
    }

    private void find(Value.Fields resource, int depth) {
        String type = type(resource);
        if (type.startsWith("presentation")) {
            talks.add(talk(resource));
        } else if (depth < DEEPEST) {
            related(resource).forEach(each -> find(each, depth + 1));
        }
    }

    private static Value.Fields talk(Value.Fields resource) {
        Map<String, Value> fields = new LinkedHashMap<>();
        Renamed named = new Renamed(attributes(resource));
        named.take("title", "title");
        named.take("date", "presented_on", "presented_at");
        named.take("abstract", "abstract", "description");
        named.take("event", "event", "event_title");
        named.leave("id", "slug", "created_at", "updated_at");
        fields.putAll(named.record().fields());
        if (resource.fields().get("links") instanceof Value.Fields links) {
            links.fields().forEach((name, address) -> link(name, address, fields));
        }
        for (Value.Fields related : related(resource)) {
            if (type(related).startsWith("event")) {
                event(related, fields);
            } else {
                resource(related, fields);
            }
        }
        return new Value.Fields(fields, resource.lineNumber());
    }

    /** The addresses of the JSON documents themselves are of no use to a reader of the talk. */
    private static void link(String name, Value address, Map<String, Value> fields) {
        if (!name.equals("self") && !name.equals("event") && !name.equals("related")) {
            fields.putIfAbsent(name.equals("html") ? "url" : name, address);
        }
    }

    private static void event(Value.Fields event, Map<String, Value> fields) {
        Renamed named = new Renamed(attributes(event));
        named.take("event", "title", "name");
        named.take("event date", "starts_on", "starts_at");
        named.take("end date", "ends_on", "ends_at");
        named.take("location", "location", "venue", "city");
        named.take("event website", "url", "website");
        named.leave("id", "slug", "created_at", "updated_at", "description", "timezone");
        Map<String, Value> facts = new LinkedHashMap<>(named.record().fields());
        // the day of the talk is more exact than the days of the event
        if (fields.containsKey("date")) {
            facts.remove("event date");
            facts.remove("end date");
        }
        facts.forEach(fields::putIfAbsent);
    }

    private static void resource(Value.Fields related, Map<String, Value> fields) {
        Value.Text address = SpeakerExport.text(attributes(related), "url");
        if (address != null) {
            Value.Text title = SpeakerExport.text(attributes(related), "title");
            List<Value> links = new ArrayList<>();
            if (fields.get("links") instanceof Value.Sequence before) {
                links.addAll(before.values());
            }
            Map<String, Value> link = new LinkedHashMap<>();
            if (title != null) {
                link.put("label", title);
            }
            link.put("url", address);
            links.add(new Value.Fields(link, related.lineNumber()));
            fields.put("links", new Value.Sequence(links, related.lineNumber()));
        }
    }

    private static Value.Fields attributes(Value.Fields resource) {
        return resource.fields().get("attributes") instanceof Value.Fields attributes
                ? attributes
                : new Value.Fields(Map.of(), resource.lineNumber());
    }

    /** The resources under {@code relationships}, directly or one name below. */
    private static List<Value.Fields> related(Value.Fields resource) {
        if (!(resource.fields().get("relationships") instanceof Value.Fields relationships)) {
            return List.of();
        }
        List<Value.Fields> found = new ArrayList<>(SpeakerExport.records(relationships, "data"));
        relationships.fields().values().forEach(each -> {
            if (each instanceof Value.Fields named) {
                found.addAll(SpeakerExport.records(named, "data"));
            }
        });
        return found;
    }

    private static String type(Value.Fields resource) {
        Value.Text type = SpeakerExport.text(resource, "type");
        return type == null ? "" : type.words().text();
    }
}
