package org.estrade.site.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.site.ready.ReadyPages;
import org.estrade.site.ready.Rendered;
import org.estrade.talk.PublishedDelivery;
import org.estrade.talk.PublishedTalk;
import org.jspecify.annotations.Nullable;

/** The calendar of all deliveries, and each delivery's own, in each of the site's languages. */
@Path("/")
@Blocking
public class CalendarResource {

    private static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Editions editions;
    private final ReadyPages pages;

    CalendarResource(Editions editions, ReadyPages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GET
    @Path("calendar.ics")
    public Response calendar(@Context RoutingContext request) {
        return pages.answer(request, () -> calendar(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/calendar.ics")
    public Response calendarIn(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> calendar(language, request));
    }

    @GET
    @Path("deliveries/" + ID + ".ics")
    public Response delivery(String id, @Context RoutingContext request) {
        return pages.answer(request, () -> delivery(null, id, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/deliveries/" + ID + ".ics")
    public Response deliveryIn(String language, String id, @Context RoutingContext request) {
        return pages.answer(request, () -> delivery(language, id, request));
    }

    private Rendered calendar(@Nullable String prefix, RoutingContext request) {
        return Rendered.text(CalendarFile.TYPE, CalendarFile.of(editions.at(prefix, request)));
    }

    private Rendered delivery(@Nullable String prefix, String id, RoutingContext request) {
        Edition edition = editions.at(prefix, request);
        for (PublishedTalk talk : edition.published().talks()) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                if (delivery.content().id().toString().equals(id)) {
                    return file(edition, talk, delivery);
                }
            }
        }
        throw new NotFoundException();
    }

    private static Rendered file(Edition edition, PublishedTalk talk, PublishedDelivery delivery) {
        Days days = Days.of(delivery.content()).orElseThrow(NotFoundException::new);
        return Rendered.text(CalendarFile.TYPE, CalendarFile.of(edition, talk, delivery))
                .named(talk.content().slug() + "-" + days.first() + ".ics");
    }
}
