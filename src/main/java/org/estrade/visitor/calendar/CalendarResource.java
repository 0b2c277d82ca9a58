package org.estrade.visitor.calendar;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.DeliveryDays;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.jspecify.annotations.Nullable;

/** The calendar of all deliveries and the file of each delivery, in each of the site's languages. */
@Path("/")
@Blocking
public class CalendarResource {

    private static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Visits visits;
    private final PageCache pages;

    CalendarResource(Visits visits, PageCache pages) {
        this.visits = visits;
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

    private RenderedPage calendar(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        return RenderedPage.written(CalendarFile.TYPE, out -> CalendarFile.write(visit, out));
    }

    private RenderedPage delivery(@Nullable String prefix, String id, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        UUID wanted = id(id);
        for (PublishedTalk talk : visit.published().talks()) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                if (delivery.content().id().equals(wanted)) {
                    return file(visit, talk, delivery);
                }
            }
        }
        throw new NotFoundException();
    }

    /**
     * The id of a delivery in the only form that its address has.
     *
     * @throws NotFoundException when the text has another form
     */
    private static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
            throw new NotFoundException();
        } catch (IllegalArgumentException none) {
            throw new NotFoundException(none);
        }
    }

    private static RenderedPage file(Visit visit, PublishedTalk talk, PublishedDelivery delivery) {
        DeliveryDays days = DeliveryDays.of(delivery.content()).orElseThrow(NotFoundException::new);
        return RenderedPage.text(CalendarFile.TYPE, CalendarFile.of(visit, talk, delivery))
                .named(talk.content().slug() + "-" + days.first() + ".ics");
    }
}
