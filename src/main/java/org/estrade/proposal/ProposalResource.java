package org.estrade.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.TalkAmendment.Outcome;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** The proposals: their list, their form, and the buttons that record an answer. */
@Path("/admin/proposals")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProposalResource {

    @CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Proposals(List<Group> groups, boolean hasTalks) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProposalPage(ProposalFormPage page) implements TemplateInstance {}

    /** The proposals in a state. */
    record Group(ProposalState state, List<ProposalRow> rows) {}

    private static final String PATH = "/admin/proposals";
    private static final String ID = "{id:[0-9]{1,18}}";

    private final ProposalRepository proposals;
    private final ProposalPages pages;
    private final TalkRepository talks;
    private final SiteHeader site;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Clock clock;
    private final Locale locale;
    private final ProposalMessages words;

    ProposalResource(
            ProposalRepository proposals,
            ProposalPages pages,
            TalkRepository talks,
            SiteHeader site,
            ExpiredSessionForm expired,
            Flash flash,
            Clock clock,
            HttpHeaders headers) {
        this.proposals = proposals;
        this.pages = pages;
        this.talks = talks;
        this.site = site;
        this.expired = expired;
        this.flash = flash;
        this.clock = clock;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(ProposalMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    public TemplateInstance list() {
        List<Proposal> stored = proposals.all();
        List<TalkState> states = talks.states(
                stored.stream().map(proposal -> proposal.talkId).distinct().toList());
        LocalDate today = clock.instant().atZone(site.zone()).toLocalDate();
        List<ProposalRow> rows = stored.stream()
                .flatMap(proposal -> states.stream()
                        .filter(state -> state.id() == proposal.talkId)
                        .map(state -> ProposalRow.of(proposal, state, site.language(), today, locale)))
                .toList();
        List<Group> groups = Stream.of(ProposalState.values())
                .map(state -> new Group(
                        state, rows.stream().filter(row -> row.state() == state).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Proposals(groups, talks.count("deletedAt is null") > 0).setLocale(locale);
    }

    /**
     * Shows the form of a new proposal.
     *
     * @param talk the id of the talk that is chosen at first
     */
    @GET
    @Path("new")
    public TemplateInstance blank(@QueryParam("talk") @Nullable String talk) {
        ProposalForm form =
                expired.fields(PATH + "/new").map(ProposalForm::of).orElseGet(() -> ProposalForm.blank(talk));
        return page(null, form, List.of());
    }

    @GET
    @Path(ID)
    public TemplateInstance form(long id) {
        Proposal proposal = existing(id);
        ProposalForm form =
                expired.fields(PATH + "/" + id).map(ProposalForm::of).orElseGet(() -> ProposalForm.of(proposal));
        return page(id, form, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        return save(null, ProposalForm.of(fields));
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(long id, MultivaluedMap<String, String> fields) {
        existing(id);
        return save(id, ProposalForm.of(fields));
    }

    private Response save(@Nullable Long id, ProposalForm form) {
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()
                && talks.findByIdOptional(form.talkId().orElseThrow()).isEmpty()) {
            problems = List.of(FieldProblem.of("talk", Rule.TALK_GONE));
        }
        if (!problems.isEmpty()) {
            return Response.status(422).entity(page(id, form, problems)).build();
        }
        ProposalRepository.Saving saving = proposals.save(id, form);
        if (saving != ProposalRepository.Saving.SAVED) {
            return conflict(Optional.ofNullable(id).map(this::existing).orElseThrow(NotFoundException::new), form);
        }
        expired.delete();
        flash.say(words.saved(form.fields().line("venue")));
        return SeeOther.to(PATH);
    }

    /** The typed form with what is stored beside it. Sent again, it replaces what is stored. */
    private Response conflict(Proposal stored, ProposalForm form) {
        ProposalForm before = ProposalForm.of(stored);
        ProposalForm again = new ProposalForm(form.fields().with("version", stored.version()));
        ProposalFormPage page =
                pages.of(stored.id, again, List.of(), locale, words).beside(before.differences(form));
        return Response.status(Response.Status.CONFLICT)
                .entity(new ProposalPage(page).setLocale(locale))
                .build();
    }

    /** Records how far a proposal is, without adding a delivery. */
    @POST
    @Path(ID + "/state")
    public Response change(long id, @FormParam("state") @Nullable String state) {
        existing(id);
        proposals.change(id, ProposalState.of(state == null ? "" : state).orElseThrow(BadRequestException::new));
        return SeeOther.to(PATH);
    }

    /** Records that the event accepted a proposal, and adds the delivery to the talk. */
    @POST
    @Path(ID + "/accept")
    public Response accept(long id) {
        Proposal proposal = existing(id);
        Optional<Outcome> outcome = proposals.accept(id);
        String talk = "/admin/talks/" + proposal.talkId;
        outcome.ifPresent(done -> {
            switch (done) {
                case PUBLISHED -> flash.sayWithLink(words.published(proposal.event), talk, words.seeTalk());
                case DRAFT_SAVED -> flash.sayWithLink(words.draftSaved(proposal.event), talk, words.seeTalk());
                case REFUSED -> flash.sayWithLink(words.talkRefuses(), talk, words.seeTalk());
            }
        });
        return SeeOther.to(PATH);
    }

    @POST
    @Path(ID + "/delete")
    public Response delete(long id) {
        Proposal proposal = existing(id);
        proposals.setDeleted(id, true);
        flash.sayWithUndo(words.deleted(proposal.event), PATH + "/" + id + "/restore");
        return SeeOther.to(PATH);
    }

    @POST
    @Path(ID + "/restore")
    public Response restore(long id) {
        if (proposals.findByIdOptional(id).isEmpty()) {
            throw new NotFoundException();
        }
        proposals.setDeleted(id, false);
        return SeeOther.to(PATH);
    }

    private Proposal existing(long id) {
        return proposals.visible(id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(@Nullable Long id, ProposalForm form, List<FieldProblem> problems) {
        return new ProposalPage(pages.of(id, form, problems, locale, words)).setLocale(locale);
    }
}
