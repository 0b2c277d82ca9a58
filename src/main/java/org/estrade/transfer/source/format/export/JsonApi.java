package org.estrade.transfer.source.format.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;

/**
 * Reads presentations in a JSON:API document, such as an export of Notist. The facts of a resource are in
 * {@code attributes}, its addresses in {@code links}, and the related resources in {@code relationships}.
 */
final class JsonApi {

    private static final int MAX_DEPTH = 8;

    private final List<Value> talks = new ArrayList<>();

    private JsonApi() {}

    /** The presentations as records of talks. */
    static List<Value> talks(Value.Sequence data) {
        JsonApi document = new JsonApi();
        data.innerRecords().forEach(resource -> document.addTalks(resource, 0));
        return document.talks;
    }

    private void addTalks(Value.Fields resource, int depth) {
        String type = type(resource);
        if (type.startsWith("presentation")) {
            talks.add(talk(resource));
        } else if (depth < MAX_DEPTH) {
            related(resource).forEach(relatedResource -> addTalks(relatedResource, depth + 1));
        }
    }

    private static Value.Fields talk(Value.Fields resource) {
        Map<String, Value> fields = new LinkedHashMap<>();
        RenamedFields renamed = new RenamedFields(attributes(resource));
        renamed.rename("title", "title");
        renamed.rename("date", "presented_on", "presented_at");
        renamed.rename("abstract", "abstract", "description");
        renamed.rename("event", "event", "event_title");
        renamed.ignore("id", "slug", "created_at", "updated_at");
        fields.putAll(renamed.record().fields());
        if (resource.fields().get("links") instanceof Value.Fields links) {
            links.fields().forEach((name, address) -> addLink(name, address, fields));
        }
        for (Value.Fields related : related(resource)) {
            if (type(related).startsWith("event")) {
                addEvent(related, fields);
            } else {
                addResource(related, fields);
            }
        }
        return new Value.Fields(fields, resource.lineNumber());
    }

    /** Adds a link of the talk. The addresses of JSON documents are left out, because visitors cannot use them. */
    private static void addLink(String name, Value address, Map<String, Value> fields) {
        if (!name.equals("self") && !name.equals("event") && !name.equals("related")) {
            fields.putIfAbsent(name.equals("html") ? "url" : name, address);
        }
    }

    private static void addEvent(Value.Fields event, Map<String, Value> fields) {
        RenamedFields renamed = new RenamedFields(attributes(event));
        renamed.rename("event", "title", "name");
        renamed.rename("event date", "starts_on", "starts_at");
        renamed.rename("end date", "ends_on", "ends_at");
        renamed.rename("location", "location", "venue", "city");
        renamed.rename("event website", "url", "website");
        renamed.ignore("id", "slug", "created_at", "updated_at", "description", "timezone");
        Map<String, Value> facts = new LinkedHashMap<>(renamed.record().fields());
        // the date of the talk is more exact than the period of the event
        if (fields.containsKey("date")) {
            facts.remove("event date");
            facts.remove("end date");
        }
        facts.forEach(fields::putIfAbsent);
    }

    private static void addResource(Value.Fields related, Map<String, Value> fields) {
        Value.Text address = SpeakerExport.text(attributes(related), "url");
        if (address != null) {
            Value.Text title = SpeakerExport.text(attributes(related), "title");
            List<Value> links = new ArrayList<>();
            if (fields.get("links") instanceof Value.Sequence earlierLinks) {
                links.addAll(earlierLinks.values());
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

    /** The resources in {@code relationships}, directly or in one of its fields. */
    private static List<Value.Fields> related(Value.Fields resource) {
        if (!(resource.fields().get("relationships") instanceof Value.Fields relationships)) {
            return List.of();
        }
        List<Value.Fields> found = new ArrayList<>(SpeakerExport.records(relationships, "data"));
        relationships.fields().values().forEach(relationship -> {
            if (relationship instanceof Value.Fields fields) {
                found.addAll(SpeakerExport.records(fields, "data"));
            }
        });
        return found;
    }

    private static String type(Value.Fields resource) {
        Value.Text type = SpeakerExport.text(resource, "type");
        return type == null ? "" : type.words().text();
    }
}
