package org.estrade.talk.delivery;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.DeliveryAddition;
import org.estrade.talk.edit.DeliveryAddition.Outcome;
import org.estrade.talk.store.TalkRepository;
import org.estrade.venue.VenueRepository;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Adding a date to a talk in under a minute. */
@Path("/admin/deliveries")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AddDeliveryResource {

    @CheckedTemplate(basePath = "talk/delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddDelivery(AddDeliveryPage page) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final TalkRepository talks;
    private final VenueRepository venues;
    private final DeliveryAddition addition;
    private final SiteHeader site;
    private final Flash flash;
    private final AddDeliveryWords words;

    AddDeliveryResource(
            TalkRepository talks,
            VenueRepository venues,
            DeliveryAddition addition,
            SiteHeader site,
            Flash flash,
            HttpHeaders headers) {
        this.talks = talks;
        this.venues = venues;
        this.addition = addition;
        this.site = site;
        this.flash = flash;
        this.words = new AddDeliveryWords(InterfaceLanguage.of(headers));
    }

    /**
     * The form.
     *
     * @param talk the id of the one that it begins with
     */
    @GET
    @Path("new")
    public TemplateInstance form(@QueryParam("talk") @Nullable String talk) {
        return page(AddedDelivery.blank(talk), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        AddedDelivery form = AddedDelivery.of(fields);
        List<FieldProblem> problems = new ArrayList<>();
        if (form.talkId().isEmpty()) {
            problems.add(FieldProblem.of("talk", Rule.TALK_MISSING));
        }
        problems.addAll(form.problems());
        return problems.isEmpty() ? add(form) : refused(form, problems);
    }

    private Response add(AddedDelivery form) {
        long talk = form.talkId().orElseThrow();
        Optional<Outcome> outcome = addition.add(talk, form.content());
        if (outcome.isEmpty()) {
            return refused(form, List.of(FieldProblem.of("talk", Rule.TALK_GONE)));
        }
        String path = "/admin/talks/" + talk;
        switch (outcome.get()) {
            case REFUSED -> {
                return refused(form, List.of(FieldProblem.of("talk", Rule.TALK_REFUSES_DELIVERY)));
            }
            case PUBLISHED ->
                flash.sayWithLink(
                        words.messages().published(form.venue()),
                        "/",
                        words.messages().seePage());
            case DRAFT_SAVED ->
                flash.sayWithLink(
                        words.messages().draftSaved(form.venue()),
                        path,
                        words.messages().publishIt());
        }
        return SeeOther.to(path);
    }

    private Response refused(AddedDelivery form, List<FieldProblem> problems) {
        return Response.status(UNPROCESSABLE).entity(page(form, problems)).build();
    }

    private TemplateInstance page(AddedDelivery form, List<FieldProblem> problems) {
        List<String> known = venues.findAll(Sort.by("name")).stream()
                .map(venue -> venue.name)
                .toList();
        return new AddDelivery(new AddDeliveryPage(
                        form,
                        AddDeliveryPage.choices(talks.states(), site.language()),
                        known,
                        AddDeliveryPage.months(words),
                        words.lines(problems)))
                .setLocale(words.language());
    }
}
