package org.estrade.transfer.webpage.item;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the schema.org items of a page say about events, their sessions, recordings and slides. */
public final class SchemaReader {

    private static final Set<String> OTHER_EVENTS = Set.of(
            "PublicationEvent", "BroadcastEvent", "OnDemandEvent", "SaleEvent", "DeliveryEvent", "UserInteraction");
    private static final String[] PARTS = {"subEvent", "subEvents", "hasPart", "event", "events"};
    private static final int MAX_DEPTH = 8;

    private final List<Described> found = new ArrayList<>();
    private final Set<Item> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaReader() {}

    /** Reads the blocks of JSON-LD and the microdata of a page. */
    public static List<Described> read(Document page) {
        List<JsonNode> blocks = new ArrayList<>();
        page.select("script[type^=application/ld]").forEach(script -> blocks.addAll(LenientJson.read(script.data())));
        SchemaReader reader = new SchemaReader();
        JsonLd.items(blocks).forEach(item -> reader.find(item, 0));
        Microdata.items(page).forEach(item -> reader.find(item, 0));
        return reader.found;
    }

    /** Reads JSON-LD that is not inside of a page. */
    public static List<Described> read(List<JsonNode> blocks) {
        SchemaReader reader = new SchemaReader();
        JsonLd.items(blocks).forEach(item -> reader.find(item, 0));
        return reader.found;
    }

    /** Reads the microdata of one element. The first result is about the element itself, the others about its parts. */
    public static List<Described> read(Element scope) {
        SchemaReader reader = new SchemaReader();
        reader.find(Microdata.item(scope), 0);
        return reader.found;
    }

    private void find(Item item, int depth) {
        if (depth > MAX_DEPTH || !read.add(item)) {
            return;
        }
        if (isEvent(item)) {
            addEvent(item, null, depth);
        } else if (item.isA("VideoObject", "Clip", "AudioObject")) {
            found.add(material(item, Kind.RECORDING));
        } else if (item.isA("PresentationDigitalDocument", "DigitalDocument")) {
            found.add(material(item, Kind.SLIDES));
        }
        item.items().forEach((property, children) -> children.forEach(child -> find(child, depth + 1)));
    }

    private static boolean isEvent(Item item) {
        return item.types().stream()
                .anyMatch(type -> !OTHER_EVENTS.contains(type)
                        && (type.endsWith("Event")
                                || type.endsWith("EventSeries")
                                || type.equals("Festival")
                                || type.equals("Hackathon")));
    }

    private void addEvent(Item item, @Nullable Described whole, int depth) {
        Item superEvent = item.items("superEvent").stream().findFirst().orElse(null);
        Described parent = whole == null && superEvent != null ? event(superEvent, null) : whole;
        if (superEvent != null) {
            read.add(superEvent);
        }
        Described event = event(item, parent);
        item.texts("superEvent").stream().findFirst().ifPresent(name -> event.add(Fact.PART_OF, name));
        found.add(event);
        for (Item part : item.items(PARTS)) {
            if (isEvent(part) && depth < MAX_DEPTH && read.add(part)) {
                addEvent(part, event, depth + 1);
            }
        }
    }

    private static Described event(Item item, @Nullable Described whole) {
        boolean isInSeries = whole != null && whole.has(Fact.SERIES);
        boolean isSession =
                (whole != null && !isInSeries) || !item.texts("superEvent").isEmpty();
        Described event = new Described(isSession ? Kind.SESSION : Kind.EVENT, Origin.EVENT_DATA);
        item.texts("name", "headline").forEach(name -> event.add(Fact.NAME, name));
        item.texts("startDate", "doorTime").forEach(day -> event.add(Fact.START, day));
        item.texts("endDate").forEach(day -> event.add(Fact.END, day));
        item.texts("datePublished", "dateCreated", "dateModified").forEach(day -> event.add(Fact.PUBLISHED, day));
        item.texts("organizer", "organiser", "sponsor").forEach(name -> event.add(Fact.ORGANISER, name));
        item.texts("performer", "performers", "actor", "speaker", "speakers", "author")
                .forEach(name -> event.add(Fact.PERFORMER, name));
        item.items("performer", "performers").stream()
                .flatMap(role -> role.texts("performer").stream())
                .forEach(name -> event.add(Fact.PERFORMER, name));
        item.texts("description").forEach(text -> event.add(Fact.DESCRIPTION, text));
        item.texts("url", "@id").forEach(url -> event.add(Fact.URL, url));
        languages(item, event);
        String status = Item.localName(item.text("eventStatus")).toLowerCase(Locale.ROOT);
        if (status.contains("cancel") || status.contains("postponed")) {
            event.mark(Fact.CALLED_OFF);
        }
        if (item.types().stream().anyMatch(type -> type.endsWith("Series"))
                || !item.items("eventSchedule").isEmpty()) {
            event.mark(Fact.SERIES);
        }
        SchemaPlace.read(item, event);
        materials(item, event);
        if (whole != null) {
            completeFrom(whole, event, isInSeries);
        }
        return event;
    }

    private static void completeFrom(Described whole, Described event, boolean isInSeries) {
        if (isInSeries) {
            event.complete(whole, Fact.NAME);
        } else {
            event.add(Fact.PART_OF, whole.first(Fact.NAME));
            if (!event.has(Fact.START) && whole.has(Fact.START)) {
                event.complete(whole, Fact.START, Fact.END, Fact.PUBLISHED).mark(Fact.DAY_OF_WHOLE);
            }
        }
        if (!event.has(Fact.TOWN) && !event.has(Fact.ADDRESS)) {
            event.complete(whole, Fact.TOWN, Fact.COUNTRY, Fact.ADDRESS, Fact.ORGANISED_PLACE, Fact.ONLINE);
        }
        event.complete(whole, Fact.ORGANISER, Fact.CALLED_OFF);
    }

    private static void languages(Item item, Described to) {
        item.texts("inLanguage").forEach(language -> to.add(Fact.LANGUAGE, language));
        item.items("inLanguage")
                .forEach(language -> to.add(Fact.LANGUAGE, language.text("alternateName", "identifier")));
    }

    private static void materials(Item item, Described event) {
        for (Item work :
                item.items("workPerformed", "workFeatured", "recordedIn", "subjectOf", "associatedMedia", "video")) {
            boolean isVideo = work.isA("VideoObject", "Clip");
            if (isVideo || work.isA("PresentationDigitalDocument", "DigitalDocument")) {
                event.add(isVideo ? Fact.VIDEO : Fact.SLIDES, work.text("url", "contentUrl", "embedUrl", "@id"));
            }
        }
        item.texts("workPerformed", "workFeatured").forEach(title -> event.add(Fact.WORK, title));
    }

    private static Described material(Item item, Kind kind) {
        Described material = new Described(kind, Origin.EVENT_DATA);
        item.texts("name", "headline").forEach(name -> material.add(Fact.NAME, name));
        item.texts("uploadDate", "datePublished", "dateCreated").forEach(day -> material.add(Fact.PUBLISHED, day));
        item.texts("author", "creator", "actor").forEach(name -> material.add(Fact.PERFORMER, name));
        item.texts("description").forEach(text -> material.add(Fact.DESCRIPTION, text));
        item.texts("url", "@id").forEach(url -> material.add(Fact.URL, url));
        languages(item, material);
        for (Item recorded : item.items("recordedAt", "recordedIn", "about")) {
            if (isEvent(recorded)) {
                Described event = event(recorded, null);
                material.add(
                        Fact.PART_OF, event.has(Fact.PART_OF) ? event.first(Fact.PART_OF) : event.first(Fact.NAME));
                material.complete(event, Fact.START, Fact.END, Fact.TOWN, Fact.COUNTRY, Fact.ADDRESS, Fact.ONLINE);
            }
        }
        return material;
    }
}
