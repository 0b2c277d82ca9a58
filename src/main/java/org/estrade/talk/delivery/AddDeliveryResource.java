package org.estrade.talk.delivery;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.edit.DeliveryAddition;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.edit.TalkAmendment.Outcome;
import org.estrade.web.CompletedAddresses;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Adds a delivery to a talk from a small form with only the most important fields. */
@Path("/admin/deliveries")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AddDeliveryResource {

    private static final String PATH = "/admin/deliveries/new";
    private static final int UNPROCESSABLE = 422;

    private final AddDeliveryPages pages;
    private final KnownVenues venues;
    private final DeliveryAddition addition;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Locale locale;
    private final AddDeliveryMessages words;

    AddDeliveryResource(
            AddDeliveryPages pages,
            KnownVenues venues,
            DeliveryAddition addition,
            ExpiredSessionForm expired,
            Flash flash,
            HttpHeaders headers) {
        this.pages = pages;
        this.venues = venues;
        this.addition = addition;
        this.expired = expired;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(AddDeliveryMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /**
     * Shows the form. If the session ended while the speaker was typing, the form has what was typed before.
     *
     * @param talk the id of the talk that is selected at first
     */
    @GET
    @Path("new")
    public TemplateInstance form(@QueryParam("talk") @Nullable String talk) {
        AddDeliveryForm form =
                expired.fields(PATH).map(AddDeliveryForm::of).orElseGet(() -> AddDeliveryForm.blank(talk));
        return pages.of(form, List.of(), ReadPage.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        AddDeliveryForm form = AddDeliveryForm.of(fields).withKnownPlace(venues.bySpelling());
        List<FieldProblem> problems = form.problems();
        return problems.isEmpty() ? add(form, form.talkId().orElseThrow()) : refused(form, problems);
    }

    private Response add(AddDeliveryForm form, long talk) {
        DeliveryContent delivery = form.delivery();
        Optional<Outcome> outcome = addition.add(talk, delivery);
        if (outcome.isEmpty()) {
            return refused(form, List.of(FieldProblem.of("talk", Rule.TALK_GONE)));
        }
        String path = "/admin/talks/" + talk;
        String venue = delivery.venue().name();
        switch (outcome.get()) {
            case REFUSED -> {
                return refused(form, List.of(FieldProblem.of("talk", Rule.TALK_REFUSES_DELIVERY)));
            }
            case PUBLISHED -> flash.sayWithLink(said(words.published(venue), form), "/", words.seePage());
            case DRAFT_SAVED -> flash.sayWithLink(said(words.draftSaved(venue), form), path, words.publishIt());
        }
        expired.delete();
        return SeeOther.to(path);
    }

    private String said(String sentence, AddDeliveryForm form) {
        return CompletedAddresses.after(sentence, Stream.of(form.fields().line("linkUrl")), locale);
    }

    private Response refused(AddDeliveryForm form, List<FieldProblem> problems) {
        return Response.status(UNPROCESSABLE)
                .entity(pages.of(form, problems, ReadPage.NONE))
                .build();
    }
}
