package org.estrade.transfer.webpage.markup;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.place.OnlineWords;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads the events of the microformats h-event and vevent, its former form. */
public final class HEvent {

    private static final String EVENTS = ".h-event, .vevent";

    private static final int MAX_EVENTS = 30;
    private static final int MAX_ELEMENTS = 100;

    /** An element to which the properties inside of it belong. */
    private static final Evaluator OWNER =
            QueryParser.parse("[class~=(?:^| )h-[a-z]], .vevent, .vcard, .p-location, .location");

    private HEvent() {}

    public static List<Described> read(Document page) {
        List<Described> found = new ArrayList<>();
        for (Element root : page.select(EVENTS).stream().limit(MAX_EVENTS).toList()) {
            found.add(read(root));
        }
        return found;
    }

    public static boolean isEvent(Element element) {
        return element.is(EVENTS);
    }

    /** Reads one event. An event inside of another one is a part of it. */
    public static Described read(Element root) {
        Element outer = root.parent() == null ? null : root.parent().closest(EVENTS);
        Described event = new Described(outer == null ? Kind.EVENT : Kind.SESSION, Origin.MICROFORMAT);
        if (outer != null) {
            own(outer, ".p-name, .summary").forEach(name -> event.add(Fact.PART_OF, name.text()));
        }
        readEvent(root, event);
        return event;
    }

    private static void readEvent(Element root, Described event) {
        own(root, ".p-name, .summary").forEach(name -> event.add(Fact.NAME, name.text()));
        own(root, ".dt-start, .dtstart").forEach(day -> event.add(Fact.START, time(day)));
        own(root, ".dt-end, .dtend").forEach(day -> event.add(Fact.END, time(day)));
        own(root, ".p-organizer, .organizer").forEach(name -> event.add(Fact.ORGANISER, name(name)));
        own(root, ".p-author, .p-speaker, .attendee").forEach(name -> event.add(Fact.PERFORMER, name(name)));
        own(root, ".p-summary, .e-content, .e-description, .description")
                .forEach(text -> event.add(Fact.DESCRIPTION, text.text()));
        own(root, ".u-url, .url").forEach(link -> event.add(Fact.URL, link.absUrl("href")));
        for (Element place : own(root, ".p-location, .location")) {
            readPlace(place, event);
        }
        if (own(root, ".p-location, .location").isEmpty()) {
            readAddress(root, event);
        }
    }

    private static void readPlace(Element place, Described event) {
        if (OnlineWords.isOnline(place.text())) {
            event.mark(Fact.ONLINE);
            return;
        }
        place.select(".p-name, .fn, .org").forEach(name -> event.add(Fact.PLACE_NAME, name.text()));
        readAddress(place, event);
        if (!event.has(Fact.TOWN)) {
            event.add(Fact.ADDRESS, place.text());
        }
    }

    private static void readAddress(Element place, Described event) {
        place.select(".p-locality, .locality").forEach(town -> event.add(Fact.TOWN, town.text()));
        place.select(".p-country-name, .country-name").forEach(country -> event.add(Fact.COUNTRY, country.text()));
    }

    /** The elements that belong to the event itself, not to an event or a person inside of it. */
    private static List<Element> own(Element root, String selector) {
        return root.select(selector).stream()
                .limit(MAX_ELEMENTS)
                .filter(element -> root.equals(owner(element)))
                .toList();
    }

    private static @Nullable Element owner(Element element) {
        Element parent = element.parent();
        return parent == null ? null : parent.closest(OWNER);
    }

    private static String time(Element day) {
        Element value = day.selectFirst("[title].value-title");
        if (value != null) {
            return value.attr("title");
        }
        return day.hasAttr("datetime") ? day.attr("datetime") : day.hasAttr("title") ? day.attr("title") : day.text();
    }

    private static String name(Element person) {
        Element name = person.selectFirst(".p-name, .fn");
        return name == null ? person.text() : name.text();
    }
}
