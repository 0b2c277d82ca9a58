package org.estrade.transfer.webpage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;

/** Reads the answers of Sessionize: all data, sessions in groups, and the grid of rooms. They name no event and no town. */
final class Sessionize {

    private final Map<String, String> names = new HashMap<>();
    private final List<Described> found = new ArrayList<>();

    private Sessionize() {}

    static List<Described> read(JsonNode value) {
        Sessionize reader = new Sessionize();
        value.path("speakers")
                .forEach(speaker -> reader.names.put(
                        speaker.path("id").asText(""), speaker.path("fullName").asText("")));
        if (value.isArray()) {
            value.forEach(reader::readGroup);
        } else {
            reader.readGroup(value);
        }
        return reader.found;
    }

    /** A group of sessions, or a day with its rooms. */
    private void readGroup(JsonNode group) {
        group.path("sessions").forEach(this::readSession);
        group.path("rooms").forEach(room -> room.path("sessions").forEach(this::readSession));
        if (group.has("startsAt")) {
            readSession(group);
        }
    }

    private void readSession(JsonNode session) {
        if (!session.hasNonNull("title")
                || !session.has("startsAt")
                || session.path("isServiceSession").asBoolean(false)) {
            return;
        }
        Described talk = new Described(Kind.SESSION, Origin.SCHEDULE_DATA)
                .add(Fact.NAME, session.get("title").asText(""))
                .add(Fact.START, session.path("startsAt").asText(""))
                .add(Fact.DESCRIPTION, session.path("description").asText(""))
                .add(Fact.VIDEO, session.path("recordingUrl").asText(""))
                .add(Fact.URL, session.path("id").asText(""));
        session.path("speakers")
                .forEach(speaker -> talk.add(
                        Fact.PERFORMER,
                        speaker.isObject()
                                ? speaker.path("name").asText("")
                                : names.getOrDefault(speaker.asText(""), "")));
        found.add(talk);
    }
}
