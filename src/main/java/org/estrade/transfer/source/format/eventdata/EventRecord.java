package org.estrade.transfer.source.format.eventdata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.jspecify.annotations.Nullable;

/** Makes a record of what a page describes. Its fields have the names of schema.org, so that the mapping shows them. */
final class EventRecord {

    /** The field of a name that looks like the name of an event. */
    private static final String NAME_OF_EVENT = "name (event)";

    /** The title score below which a name is that of an event. */
    private static final double MAX_SCORE_OF_EVENT = -0.25;

    /** The word before the event in the title: {@code Growing moss @ MossConf}. */
    private static final Pattern AT = Pattern.compile(" @ ?\\S| at (?=\\p{Lu})");

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=[0-9])T[0-9].*");

    private final Described described;
    private final int line;
    private final Map<String, Value> fields = new LinkedHashMap<>();

    private EventRecord(Described described, int line) {
        this.described = described;
        this.line = line;
    }

    /** Whether an event is only the one that others of a page are a part of. */
    static boolean isAroundOthers(Described event, List<Described> all) {
        return event.kind() == Kind.EVENT
                && all.stream().anyMatch(each -> each.all(Fact.PART_OF).contains(event.first(Fact.NAME)));
    }

    /**
     * The record of a delivery.
     *
     * @return null when the page gives neither an event nor a date for it, such as for a video beside a text
     */
    static Value.@Nullable Fields of(Described described, int line) {
        EventRecord record = new EventRecord(described, line);
        boolean isDelivery = described.has(Fact.NAME)
                && (described.has(Fact.PART_OF) || (described.has(Fact.START) && !described.has(Fact.SERIES)));
        if (!isDelivery) {
            return null;
        }
        record.addNames();
        record.addDays();
        record.addPlace();
        record.addRest();
        return new Value.Fields(record.fields, line);
    }

    private void addNames() {
        String name = described.first(Fact.NAME);
        boolean isOrganised = described.has(Fact.ORGANISER)
                && !described.all(Fact.PERFORMER).contains(described.first(Fact.ORGANISER))
                && !described.first(Fact.ORGANISER).equals(name);
        if (described.has(Fact.WORK)) {
            add("workPerformed", described.first(Fact.WORK));
            add(NAME_OF_EVENT, name);
        } else if (described.has(Fact.PART_OF)) {
            add("name", name);
            add("superEvent", described.first(Fact.PART_OF));
        } else if (TitleScore.of(name) < MAX_SCORE_OF_EVENT && !AT.matcher(name).find()) {
            add(NAME_OF_EVENT, name);
        } else {
            add("name", name);
            add("organizer", isOrganised ? described.first(Fact.ORGANISER) : "");
        }
    }

    private void addDays() {
        String start = day(Fact.START);
        add("startDate", start);
        add("endDate", day(Fact.END).equals(start) ? "" : day(Fact.END));
    }

    private String day(Fact fact) {
        return TIME_OF_DAY.matcher(described.first(fact)).replaceFirst("");
    }

    private void addPlace() {
        boolean hasEvent = fields.size() > 2 || !fields.containsKey("name");
        String place = described.first(Fact.PLACE_NAME);
        boolean isRepeated = fields.values().stream()
                .anyMatch(value -> value instanceof Value.Text text
                        && place.equalsIgnoreCase(text.words().text()));
        boolean isInName = !hasEvent && AT.matcher(described.first(Fact.NAME)).find();
        add(hasEvent ? "location" : "location (event)", isRepeated || isInName ? "" : place);
        add("addressLocality", described.first(Fact.TOWN));
        add("addressCountry", described.first(Fact.COUNTRY));
        add("address", described.has(Fact.TOWN) ? "" : described.first(Fact.ADDRESS));
        add("eventAttendanceMode", described.has(Fact.ONLINE) ? "online" : "");
    }

    private void addRest() {
        List<String> people = described.all(Fact.PERFORMER);
        add("performer", people.size() > 1 ? String.join(", ", people) : "");
        add("inLanguage", described.first(Fact.LANGUAGE).toLowerCase(Locale.ROOT));
        add("eventStatus", described.has(Fact.CALLED_OFF) ? "cancelled" : "");
        add("description", described.first(Fact.DESCRIPTION));
        add("slides", described.first(Fact.SLIDES));
        add("video", described.first(Fact.VIDEO));
        String address = described.first(Fact.URL);
        String use = described.kind() == Kind.SLIDES ? "slides" : described.kind() == Kind.RECORDING ? "video" : "url";
        if (address.startsWith("http") && !fields.containsKey(use)) {
            add(use, address);
        }
    }

    private void add(String field, String text) {
        if (!text.isBlank()) {
            fields.put(field, new Value.Text(LinkedText.of(text), line));
        }
    }
}
