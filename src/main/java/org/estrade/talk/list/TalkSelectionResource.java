package org.estrade.talk.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estrade.account.Account;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.edit.TalkBin;
import org.estrade.talk.edit.TalkSelection;
import org.estrade.talk.edit.TalkSelection.BulkAction;
import org.estrade.talk.edit.TalkSelection.Chosen;
import org.estrade.talk.edit.TalkSelection.Skipped;
import org.estrade.text.TypedText;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** Applies an action to several talks of the list, after a page that shows their titles and asks for confirmation. */
@Path("/admin/talks/selection")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TalkSelectionResource {

    /**
     * The question of the confirmation page.
     *
     * @param action the id of the action
     * @param problem the problem of the typed tag, empty when there is none
     * @param back the query of the list in which the talks were chosen
     */
    record Question(String action, List<Chosen> talks, String tag, String problem, String back) {}

    @CheckedTemplate(basePath = "talk/list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Selection(Question question) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final TalkSelection selection;
    private final TalkBin bin;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final TalkMessages words;
    private final ProblemSentences sentences;

    TalkSelectionResource(
            TalkSelection selection, TalkBin bin, ExpiredSessionForm expired, Flash flash, HttpHeaders headers) {
        Locale locale = InterfaceLanguage.of(headers);
        this.selection = selection;
        this.bin = bin;
        this.expired = expired;
        this.flash = flash;
        this.words = MessageBundles.get(TalkMessages.class, Localized.Literal.of(locale.getLanguage()));
        this.sentences = new ProblemSentences(locale);
    }

    /** The question that was sent after its session had ended; the list of talks when there is none. */
    @GET
    public Response askAgain() {
        Map<String, List<String>> sent =
                expired.fields("/admin/talks/selection").orElse(Map.of());
        return sent.isEmpty()
                ? SeeOther.to("/admin/talks")
                : ask(
                        sent.get("talk"),
                        first(sent, "do"),
                        first(sent, "doBelow"),
                        first(sent, "place"),
                        first(sent, "tag"),
                        first(sent, "back"));
    }

    private static @Nullable String first(Map<String, List<String>> sent, String field) {
        return sent.containsKey(field) ? sent.get(field).get(0) : null;
    }

    /**
     * Asks for confirmation.
     *
     * @param place {@code below} when the button below the list was pressed: then {@code doBelow} is the action
     */
    @POST
    public Response ask(
            @FormParam("talk") @Nullable List<String> ids,
            @FormParam("do") @Nullable String action,
            @FormParam("doBelow") @Nullable String doBelow,
            @FormParam("place") @Nullable String place,
            @FormParam("tag") @Nullable String tag,
            @FormParam("back") @Nullable String back) {
        return ask(ids, "below".equals(place) ? doBelow : action, tag, back);
    }

    private Response ask(
            @Nullable List<String> ids, @Nullable String action, @Nullable String tag, @Nullable String back) {
        List<Chosen> chosen = selection.chosen(numbers(ids));
        if (chosen.isEmpty() || BulkAction.of(action) == null) {
            flash.say(chosen.isEmpty() ? words.nothingChosen() : words.noAction());
            return SeeOther.to("/admin/talks" + TalkFilter.fromForm(back));
        }
        return Response.ok(new Selection(
                        new Question(Objects.requireNonNull(action), chosen, line(tag), "", TalkFilter.fromForm(back))))
                .build();
    }

    @POST
    @Path("application")
    public Response apply(
            @FormParam("talk") @Nullable List<String> ids,
            @FormParam("do") @Nullable String actionId,
            @FormParam("tag") @Nullable String tag,
            @FormParam("back") @Nullable String back) {
        List<Chosen> chosen = selection.chosen(numbers(ids));
        BulkAction action = BulkAction.of(actionId);
        if (action == null || chosen.isEmpty()) {
            return ask(ids, actionId, tag, back);
        }
        String problem = action == BulkAction.TAG ? tagProblem(line(tag)) : "";
        if (!problem.isEmpty()) {
            Question question = new Question(action.id(), chosen, line(tag), problem, TalkFilter.fromForm(back));
            return Response.status(UNPROCESSABLE)
                    .entity(new Selection(question))
                    .build();
        }
        expired.delete();
        List<Skipped> skipped = selection.apply(action, chosen, line(tag));
        showResult(action, chosen, skipped);
        return SeeOther.to("/admin/talks" + TalkFilter.fromForm(back));
    }

    /** The problem of a typed tag, by the rules for the tags of a talk; empty when there is none. */
    private String tagProblem(String tag) {
        TalkContent tagged = TalkContent.EMPTY.withTags(List.of(tag));
        return TalkValidator.validate(tagged, TalkValidator.Purpose.DRAFT).stream()
                .filter(problem -> problem.field().startsWith("tags"))
                .findFirst()
                .map(sentences::of)
                .orElse("");
    }

    private void showResult(BulkAction action, List<Chosen> chosen, List<Skipped> skipped) {
        String done = words.done(action.id(), chosen.size() - skipped.size());
        String skippedTalks = skipped.stream()
                .map(talk -> words.skipped(talk.title(), sentences.of(talk.problem())))
                .collect(Collectors.joining(" "));
        if (action == BulkAction.DELETE) {
            String query = chosen.stream().map(talk -> "talk=" + talk.id()).collect(Collectors.joining("&"));
            flash.sayWithUndo(done, "/admin/talks/selection/restoration?" + query);
        } else {
            flash.say((done + " " + skippedTalks).strip());
        }
    }

    /** Restores talks from the bin. Ids of talks that are not in the bin are ignored. */
    @POST
    @Path("restoration")
    public Response restore(@QueryParam("talk") @Nullable List<String> ids) {
        flash.say(words.restored(bin.restore(numbers(ids))));
        return SeeOther.to("/admin/talks");
    }

    private static List<Long> numbers(@Nullable List<String> ids) {
        return Objects.requireNonNullElse(ids, List.<String>of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    private static String line(@Nullable String text) {
        return TypedText.words(Objects.requireNonNullElse(text, ""));
    }
}
