package org.estrade.transfer.source.format.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that conference services give of a speaker, with names that any reader of records understands: the speaker API of
 * Sessionize, the public pages of Notist as JSON:API, and the talks of pretalx. What is in other JSON stays as it is.
 */
public final class SpeakerExport {

    private SpeakerExport() {}

    public static Value plain(Value file) {
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
        if (!submissions.isEmpty() && submissions.stream().allMatch(PretalxTalk::isOne)) {
            return new Value.Sequence(
                    submissions.stream()
                            .map(PretalxTalk::plain)
                            .map(Value.class::cast)
                            .toList(),
                    file.lineNumber());
        }
        return file;
    }

    private static List<Value.Fields> resources(Value.Sequence data) {
        return data.innerRecords().stream()
                .filter(each ->
                        each.fields().containsKey("attributes") && each.fields().containsKey("type"))
                .toList();
    }

    /** The file lists events and sessions apart, and nothing in it says which session was given at which event. */
    private static boolean isSessionize(Value.Fields root) {
        boolean person = root.fields().containsKey("fullName") || root.fields().get("speaker") instanceof Value.Fields;
        return person && root.fields().get("sessions") instanceof Value.Sequence;
    }

    private static Value sessionize(Value.Fields root) {
        Map<String, Value> lists = new LinkedHashMap<>();
        // what is said of the speaker is no talk, and is named as left out
        Value.Fields speaker = root.fields().get("speaker") instanceof Value.Fields inner ? inner : root;
        for (String name : List.of("fullName", "firstName", "lastName", "tagLine", "bio")) {
            Value.Text text = text(speaker, name);
            if (text != null) {
                lists.put(name, text);
            }
        }
        lists.put("sessions", each(root, "sessions", SpeakerExport::session));
        lists.put("events", each(root, "events", SpeakerExport::event));
        return new Value.Fields(lists, root.lineNumber());
    }

    private interface Step {
        Value of(Value.Fields record);
    }

    private static Value each(Value.Fields root, String name, Step step) {
        Value list = root.fields().get(name);
        List<Value> all = new ArrayList<>();
        records(root, name).forEach(record -> all.add(step.of(record)));
        return new Value.Sequence(all, list == null ? root.lineNumber() : list.lineNumber());
    }

    private static Value session(Value.Fields session) {
        Renamed named = new Renamed(session);
        named.take("title", "title", "name");
        named.take("abstract", "description");
        named.take("url", "sessionUrl", "liveUrl");
        named.take("video", "recordingUrl");
        named.take("slides", "slidesUrl", "presentationUrl");
        named.take("event", "eventName");
        named.take("event website", "eventWebsite", "eventUrl");
        named.take("date", "startsAt");
        named.take("status", "status");
        named.take("deliveries", "events");
        if (records(session, "speakers").size() > 1) {
            named.take("speakers", "speakers");
        }
        named.leave("id", "language", "languageCode", "endsAt", "room", "speakers", "categories", "categoryItems");
        named.leave("questionAnswers", "isServiceSession", "isPlenumSession", "isFeatured", "isWorkshop");
        return named.record();
    }

    private static Value event(Value.Fields event) {
        Renamed named = new Renamed(event);
        named.take("event", "name", "title");
        named.take("date", "eventStartDate", "startDate", "date");
        named.take("end date", "eventEndDate", "endDate");
        named.take("location", "location");
        named.take("event website", "website", "url");
        named.take("talks", "sessions");
        named.leave("id", "slug", "logo", "isSpeaker");
        return named.record();
    }

    static List<Value.Fields> records(Value.Fields record, String name) {
        Value value = record.fields().get(name);
        return value == null ? List.of() : value.innerRecords();
    }

    static Value.@Nullable Text text(Value.Fields record, String name) {
        return record.fields().get(name) instanceof Value.Text text
                        && !text.words().text().isBlank()
                ? text
                : null;
    }
}
