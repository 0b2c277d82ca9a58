package org.estrade.visitor.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.text.WebAddress;
import org.estrade.venue.place.Coordinates;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as an Event of schema.org. Its dates have the known precision. A delivery without a date is no Event, because
 * an Event must say when it begins.
 */
final class SchemaEvent {

    private static final String VOCABULARY = "https://schema.org/";

    private final Visit visit;
    private final String title;
    private final @Nullable String language;
    private final PublishedDelivery delivery;
    private final DeliveryContent content;

    private SchemaEvent(SchemaWork.OfTalk talk, PublishedDelivery delivery) {
        this.visit = talk.visit();
        this.title = talk.title();
        this.delivery = delivery;
        this.content = delivery.content();
        this.language = talk.spoken().of(content);
    }

    /** The event without videos and slides. */
    static SchemaThing of(SchemaWork.OfTalk talk, PublishedDelivery delivery) {
        return new SchemaEvent(talk, delivery).brief(talk.address());
    }

    /** The event with its videos and slides. */
    static SchemaThing withWorks(SchemaWork.OfTalk talk, PublishedDelivery delivery) {
        SchemaEvent event = new SchemaEvent(talk, delivery);
        return event.brief(talk.address())
                .with("recordedIn", event.works(LinkKind.VIDEO))
                .with("workFeatured", event.works(LinkKind.SLIDES));
    }

    private SchemaThing brief(String url) {
        Object location = location();
        return SchemaThing.of("Event")
                .with("name", title)
                .with("startDate", Objects.toString(content.date(), null))
                .with("endDate", Objects.toString(content.endDate(), null))
                .with("eventStatus", VOCABULARY + (content.cancelled() ? "EventCancelled" : "EventScheduled"))
                .with("eventAttendanceMode", attendanceMode())
                .with("location", location)
                // an online event whose address is not known still says what it was
                .with("description", location == null ? DeliveryView.venue(content, visit.audience()) : null)
                .with("image", url + ".png")
                .with("performer", Performers.of(visit, content.speakers()))
                .with("url", url)
                .with("inLanguage", language);
    }

    /** Whether the event is online, in a city or both; null when neither a city nor online is stored. */
    private @Nullable String attendanceMode() {
        if (content.online()) {
            return VOCABULARY + (content.city() == null ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode");
        }
        return content.city() == null ? null : VOCABULARY + "OfflineEventAttendanceMode";
    }

    /** The place, the virtual location, or a list of both; null for an online event whose address is not known. */
    private @Nullable Object location() {
        List<SchemaThing> locations = new ArrayList<>();
        if (content.city() != null || !content.online()) {
            locations.add(place());
        }
        String website = content.venue().website();
        if (content.online() && website != null && WebAddress.isValid(website)) {
            locations.add(SchemaThing.of("VirtualLocation")
                    .with("name", DeliveryView.venue(content, visit.audience()))
                    .with("url", website));
        }
        return locations.isEmpty() ? null : locations.size() == 1 ? locations.get(0) : locations;
    }

    private SchemaThing place() {
        return SchemaThing.of("Place")
                .with("name", DeliveryView.venue(content, visit.audience()))
                .with("address", address())
                .with("geo", coordinates());
    }

    private @Nullable SchemaThing address() {
        return content.city() == null
                ? null
                : SchemaThing.of("PostalAddress")
                        .with("addressLocality", visit.audience().typeset(content.city()))
                        .with("addressCountry", delivery.country());
    }

    private @Nullable SchemaThing coordinates() {
        Coordinates known = delivery.coordinates();
        return known == null
                ? null
                : SchemaThing.of("GeoCoordinates")
                        .with("latitude", known.latitude())
                        .with("longitude", known.longitude());
    }

    private List<SchemaThing> works(LinkKind kind) {
        return content.links().stream()
                .filter(link -> link.kind() == kind && link.hasAddress())
                .map((LinkContent link) -> SchemaWork.of(link.at(visit.origin()), title, language, visit.audience()))
                .toList();
    }
}
