package org.estrade.transfer.webpage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;

/** Reads the answers of pretalx: an event, a talk, a list of talks, and the exported schedule, which frab has too. */
final class Pretalx {

    private Pretalx() {}

    static List<Described> read(JsonNode value) {
        List<Described> found = new ArrayList<>();
        JsonNode schedule = value.path("schedule").path("conference");
        if (schedule.isObject()) {
            readSchedule(schedule, found);
        } else if (value.path("results").isArray()) {
            value.get("results").forEach(each -> found.addAll(read(each)));
        } else if (value.hasNonNull("date_from") && value.has("name")) {
            found.add(event(value));
        } else if (value.hasNonNull("title") && value.has("speakers") && value.has("code")) {
            found.add(talk(value));
        }
        return found;
    }

    private static Described event(JsonNode value) {
        return new Described(Kind.EVENT, Origin.SCHEDULE_DATA)
                .add(Fact.NAME, JsonAnswers.text(value.get("name")))
                .add(Fact.START, value.path("date_from").asText(""))
                .add(Fact.END, value.path("date_to").asText(""))
                .add(Fact.ZONE, value.path("timezone").asText(""));
    }

    private static Described talk(JsonNode value) {
        Described talk = new Described(Kind.SESSION, Origin.SCHEDULE_DATA)
                .add(Fact.NAME, JsonAnswers.text(value.get("title")))
                .add(Fact.LANGUAGE, value.path("content_locale").asText(""))
                .add(Fact.DESCRIPTION, JsonAnswers.text(value.path("abstract")));
        value.get("speakers")
                .forEach(
                        speaker -> talk.add(Fact.PERFORMER, speaker.path("name").asText("")));
        JsonNode slot = value.path("slots").isArray() ? value.get("slots").path(0) : value.path("slot");
        talk.add(Fact.START, slot.path("start").asText(""));
        talk.add(Fact.URL, value.path("code").asText(""));
        if (value.path("event").isObject()) {
            talk.add(Fact.PART_OF, JsonAnswers.text(value.get("event").path("name")));
        }
        value.path("resources")
                .forEach(resource -> addMaterial(
                        talk,
                        resource.path("description").asText(""),
                        resource.path("resource").asText("")));
        return talk;
    }

    private static void addMaterial(Described talk, String words, String address) {
        LinkKind kind = LinkRecogniser.recognise(words, address).kind();
        if (kind == LinkKind.SLIDES || kind == LinkKind.VIDEO) {
            talk.add(kind == LinkKind.SLIDES ? Fact.SLIDES : Fact.VIDEO, address);
        }
    }

    private static void readSchedule(JsonNode conference, List<Described> found) {
        String name = conference.path("title").asText("");
        String zone = conference.path("time_zone_name").asText("");
        String town = conference.path("city").asText("");
        found.add(new Described(Kind.EVENT, Origin.SCHEDULE_DATA)
                .add(Fact.NAME, name)
                .add(Fact.START, conference.path("start").asText(""))
                .add(Fact.END, conference.path("end").asText(""))
                .add(Fact.TOWN, town)
                .add(Fact.URL, conference.path("url").asText("")));
        for (JsonNode day : conference.path("days")) {
            for (JsonNode room : day.path("rooms")) {
                for (JsonNode session : room) {
                    found.add(session(session)
                            .add(Fact.PART_OF, name)
                            .add(Fact.ZONE, zone)
                            .add(Fact.TOWN, town)
                            .add(Fact.START, day.path("date").asText("")));
                }
            }
        }
    }

    private static Described session(JsonNode value) {
        Described session = new Described(Kind.SESSION, Origin.SCHEDULE_DATA)
                .add(Fact.NAME, value.path("title").asText(""))
                .add(Fact.START, value.path("date").asText(""))
                .add(Fact.LANGUAGE, value.path("language").asText(""))
                .add(Fact.URL, value.path("url").asText(""))
                .add(Fact.DESCRIPTION, value.path("abstract").asText(""));
        value.path("persons")
                .forEach(person -> session.add(
                        Fact.PERFORMER,
                        person.path("public_name").asText(person.path("name").asText(""))));
        for (JsonNode link : value.path("links")) {
            addMaterial(session, link.path("title").asText(""), link.path("url").asText(""));
        }
        for (JsonNode file : value.path("attachments")) {
            addMaterial(session, file.path("title").asText(""), file.path("url").asText(""));
        }
        return session;
    }
}
