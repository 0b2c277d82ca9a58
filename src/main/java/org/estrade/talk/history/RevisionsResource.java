package org.estrade.talk.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.edit.TalkHistory;
import org.estrade.talk.edit.TalkHistory.Version;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** The history page of a talk: lists its versions, compares two of them, and restores one as a draft. */
@Path("/admin/talks/{id:[0-9]{1,18}}/revisions")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RevisionsResource {

    @CheckedTemplate(basePath = "talk/history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revisions(HistoryPage page) implements TemplateInstance {}

    private final TalkEditing editing;
    private final TalkHistory history;
    private final HistoryPages pages;
    private final Flash flash;

    RevisionsResource(TalkEditing editing, TalkHistory history, HistoryPages pages, Flash flash) {
        this.editing = editing;
        this.history = history;
        this.pages = pages;
        this.flash = flash;
    }

    /**
     * A page of the versions of a talk, with the comparison of two of them.
     *
     * @param from the id of the earlier version, or {@link HistoryPages#PUBLISHED}
     * @param to the id of the later version
     * @param page the number of the page, counted from 0
     */
    @GET
    public TemplateInstance list(
            long id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable String page) {
        OpenedTalk talk = talk(id);
        int number = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        return new Revisions(pages.page(talk, number, from, to));
    }

    @POST
    @Path("{revision:[0-9]{1,18}}/restoration")
    public Response restore(long id, long revision) {
        Version version = history.version(talk(id).id(), revision).orElseThrow(NotFoundException::new);
        List<FieldProblem> problems = TalkValidator.validate(version.content(), Purpose.DRAFT);
        if (!problems.isEmpty()) {
            flash.say(pages.words().unrestorable(new ProblemSentences(pages.locale()).of(problems.get(0))));
            return SeeOther.to("/admin/talks/" + id + "/revisions?to=" + revision);
        }
        history.restore(id, revision);
        Moment at = pages.moment(version.at());
        flash.say(pages.words().restored(at.day(), at.time()));
        return SeeOther.to("/admin/talks/" + id);
    }

    private OpenedTalk talk(long id) {
        return editing.view(id).orElseThrow(NotFoundException::new);
    }
}
