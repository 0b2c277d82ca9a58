package org.estrade.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.account.Account;
import org.estrade.session.Actor;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.transfer.undo.ImportRun;
import org.estrade.transfer.undo.ImportUndo;
import org.estrade.transfer.undo.RecentImport;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The page that asks for confirmation before an import is undone, and the form that undoes it. */
@Path("/admin/import/{id:[0-9]{1,18}}/undo")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UndoResource {

    /**
     * The page that asks for confirmation.
     *
     * @param labelledTags the number of tags to which the import gave a label
     * @param edited the talks that were edited after the import; they change only when the speaker checks them
     */
    @CheckedTemplate(basePath = "transfer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Undo(RecentImport run, long labelledTags, List<ImportUndo.EditedTalk> edited) implements TemplateInstance {}

    private final ImportUndo imports;
    private final BackgroundImport background;
    private final SiteHeader site;
    private final Actor actor;
    private final Flash flash;
    private final Locale locale;
    private final UndoMessages words;

    UndoResource(
            ImportUndo imports,
            BackgroundImport background,
            SiteHeader site,
            Actor actor,
            Flash flash,
            HttpHeaders headers) {
        this.imports = imports;
        this.background = background;
        this.site = site;
        this.actor = actor;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
        this.words = MessageBundles.get(UndoMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** Shows the page that asks for confirmation. */
    @GET
    public TemplateInstance confirmationPage(long id) {
        ImportRun run = imports.recent(id).orElseThrow(NotFoundException::new);
        RecentImport view = new RecentImport(
                id,
                run.source,
                run.accountId == null,
                Moment.of(run.importedAt, site.zone(), locale),
                run.created(),
                run.updated());
        return new Undo(view, imports.labelledTags(id), imports.edited(run)).setLocale(locale.getLanguage());
    }

    /**
     * Undoes the import. An import of many talks is undone while a page shows the progress.
     *
     * @param talk the ids of the edited talks that the speaker checked; null when there are none
     */
    @POST
    public Response undo(long id, @FormParam("talk") @Nullable List<String> talk) {
        if (!imports.exists(id)) {
            throw new NotFoundException();
        }
        Set<Long> chosen = (talk == null ? List.<String>of() : talk)
                .stream()
                        .filter(value -> value.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
        Long accountId = actor.id();
        int talks = imports.recent(id).map(run -> run.changes.size()).orElse(0);
        if (talks > BackgroundImport.MANY_TALKS) {
            boolean started = background.start(
                    BackgroundImport.Kind.UNDO,
                    talks,
                    progress -> new BackgroundImport.Result(
                            "/admin/import", notice(imports.undo(id, chosen, accountId, progress))));
            if (!started) {
                flash.say(words.otherImportRuns());
            }
            return SeeOther.to(ImportProgressResource.PATH);
        }
        flash.say(notice(imports.undo(id, chosen, accountId, (done, total) -> {})));
        return SeeOther.to("/admin/import");
    }

    private String notice(Optional<ImportUndo.Undone> undone) {
        return undone.map(result ->
                        words.undone(result.movedToBin(), result.restored(), result.unchanged(), result.names()))
                .orElseGet(words::gone);
    }
}
