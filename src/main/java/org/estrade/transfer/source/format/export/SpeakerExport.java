package org.estrade.transfer.source.format.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * Converts the JSON exports of conference services to records with the usual names of fields. The known exports are the
 * speaker API of Sessionize, the JSON:API documents of Notist, and the API of pretalx. Any other JSON does not change.
 */
public final class SpeakerExport {

    private SpeakerExport() {}

    /** The records with the usual names of fields; the same value when the file is not a known export. */
    public static Value withUsualNames(Value file) {
        if (!(file instanceof Value.Fields root)) {
            return file;
        }
        if (root.fields().get("data") instanceof Value.Sequence data
                && !resources(data).isEmpty()) {
            return new Value.Sequence(JsonApi.talks(data), file.lineNumber());
        }
        if (isSessionize(root)) {
            return sessionize(root);
        }
        List<Value.Fields> results = records(root, "results");
        List<Value.Fields> submissions = results.isEmpty() ? records(root, "submissions") : results;
        if (!submissions.isEmpty() && submissions.stream().allMatch(PretalxTalk::isPretalxTalk)) {
            return new Value.Sequence(
                    submissions.stream()
                            .map(PretalxTalk::withUsualNames)
                            .map(Value.class::cast)
                            .toList(),
                    file.lineNumber());
        }
        return file;
    }

    private static List<Value.Fields> resources(Value.Sequence data) {
        return data.innerRecords().stream()
                .filter(record -> record.fields().containsKey("attributes")
                        && record.fields().containsKey("type"))
                .toList();
    }

    /** Whether the file is an export of the speaker API of Sessionize: a person with a list of sessions. */
    private static boolean isSessionize(Value.Fields root) {
        boolean hasPerson =
                root.fields().containsKey("fullName") || root.fields().get("speaker") instanceof Value.Fields;
        return hasPerson && root.fields().get("sessions") instanceof Value.Sequence;
    }

    /**
     * The records of a Sessionize export. The export has separate lists of events and sessions, and does not say at which
     * event a session was given.
     */
    private static Value sessionize(Value.Fields root) {
        Map<String, Value> lists = new LinkedHashMap<>();
        // the facts about the speaker are kept here only so that the import warns that they are left out
        Value.Fields speaker = root.fields().get("speaker") instanceof Value.Fields inner ? inner : root;
        for (String name : List.of("fullName", "firstName", "lastName", "tagLine", "bio")) {
            Value.Text text = text(speaker, name);
            if (text != null) {
                lists.put(name, text);
            }
        }
        lists.put("sessions", convertAll(root, "sessions", SpeakerExport::session));
        lists.put("events", convertAll(root, "events", SpeakerExport::event));
        return new Value.Fields(lists, root.lineNumber());
    }

    private interface Conversion {
        Value convert(Value.Fields record);
    }

    private static Value convertAll(Value.Fields root, String name, Conversion conversion) {
        Value list = root.fields().get(name);
        List<Value> converted = new ArrayList<>();
        records(root, name).forEach(record -> converted.add(conversion.convert(record)));
        return new Value.Sequence(converted, list == null ? root.lineNumber() : list.lineNumber());
    }

    private static Value session(Value.Fields session) {
        RenamedFields renamed = new RenamedFields(session);
        renamed.rename("title", "title", "name");
        renamed.rename("abstract", "description");
        renamed.rename("url", "sessionUrl", "liveUrl");
        renamed.rename("video", "recordingUrl");
        renamed.rename("slides", "slidesUrl", "presentationUrl");
        renamed.rename("event", "eventName");
        renamed.rename("event website", "eventWebsite", "eventUrl");
        renamed.rename("date", "startsAt");
        renamed.rename("status", "status");
        renamed.rename("deliveries", "events");
        if (records(session, "speakers").size() > 1) {
            renamed.rename("speakers", "speakers");
        }
        renamed.ignore("id", "language", "languageCode", "endsAt", "room", "speakers", "categories", "categoryItems");
        renamed.ignore("questionAnswers", "isServiceSession", "isPlenumSession", "isFeatured", "isWorkshop");
        return renamed.record();
    }

    private static Value event(Value.Fields event) {
        RenamedFields renamed = new RenamedFields(event);
        renamed.rename("event", "name", "title");
        renamed.rename("date", "eventStartDate", "startDate", "date");
        renamed.rename("end date", "eventEndDate", "endDate");
        renamed.rename("location", "location");
        renamed.rename("event website", "website", "url");
        renamed.rename("talks", "sessions");
        renamed.ignore("id", "slug", "logo", "isSpeaker");
        return renamed.record();
    }

    /** The records in a field; empty when the field is missing. */
    static List<Value.Fields> records(Value.Fields record, String name) {
        Value value = record.fields().get(name);
        return value == null ? List.of() : value.innerRecords();
    }

    /** The text of a field; null when the field is missing, blank or not a text. */
    static Value.@Nullable Text text(Value.Fields record, String name) {
        return record.fields().get(name) instanceof Value.Text text
                        && !text.words().text().isBlank()
                ? text
                : null;
    }
}
