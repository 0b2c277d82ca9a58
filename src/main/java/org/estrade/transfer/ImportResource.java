package org.estrade.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.Actor;
import org.estrade.session.Confirmations;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.SessionCookie;
import org.estrade.site.SiteHeader;
import org.estrade.transfer.archive.ArchiveRefused;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.undo.ImportUndo;
import org.estrade.transfer.undo.RecentImport;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The pages of an import, in three steps: upload or paste a text, see what the text would change, apply the changes. The
 * server stores nothing between two steps, so the form of each step carries the text.
 */
@Path("/admin/import")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

    /**
     * The page that asks for a file or a text.
     *
     * @param resultSentence the sentence with the result of the import that was just applied; empty when there was none
     * @param problem the sentence that says why the file was refused; empty when it was not refused
     * @param pastedText the text that was refused; empty when there is none
     * @param recent the imports that can be undone, the newest first
     */
    @CheckedTemplate(basePath = "transfer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UploadPage(String resultSentence, String problem, String pastedText, List<RecentImport> recent)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "transfer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(ImportPreview preview) implements TemplateInstance {}

    private static final String PATH = "/admin/import";
    private static final int UNPROCESSABLE = 422;
    private static final String COUNT = "[0-9]{1,6}";

    private final PageImport imports;
    private final ImportPreviewBuilder previews;
    private final ArchiveRestore archives;
    private final BackgroundImport background;
    private final Actor actor;
    private final ExpiredSessionForm expired;
    private final ImportUndo undo;
    private final Confirmations confirmations;
    private final SessionCookie cookie;
    private final RoutingContext routing;
    private final SiteHeader site;
    private final ImportWords words;

    ImportResource(
            PageImport imports,
            ImportPreviewBuilder previews,
            ArchiveRestore archives,
            BackgroundImport background,
            Actor actor,
            ExpiredSessionForm expired,
            ImportUndo undo,
            Confirmations confirmations,
            SessionCookie cookie,
            RoutingContext routing,
            SiteHeader site,
            HttpHeaders headers) {
        this.imports = imports;
        this.previews = previews;
        this.archives = archives;
        this.background = background;
        this.actor = actor;
        this.expired = expired;
        this.undo = undo;
        this.confirmations = confirmations;
        this.cookie = cookie;
        this.routing = routing;
        this.site = site;
        this.words = new ImportWords(headers.getAcceptableLanguages());
    }

    /**
     * Shows the form, and the result of the import that redirected to this page. If the session ended before a form of an
     * import was sent, the page has what was typed before.
     *
     * @param created the number of talks that the import created; empty when no import redirected to this page
     * @param updated the number of talks that the import changed; empty when no import redirected to this page
     */
    @GET
    public Response uploadPage(
            @RestQuery @DefaultValue("") String created, @RestQuery @DefaultValue("") String updated) {
        Optional<ImportForm> sent = expired.fields(PATH).map(ImportForm::of);
        if (sent.isPresent()) {
            return pageAgain(sent.get());
        }
        boolean hasResult = created.matches(COUNT) && updated.matches(COUNT);
        String resultSentence =
                hasResult ? words.messages().applied(Long.parseLong(created), Long.parseLong(updated)) : "";
        return Response.ok(uploadPage(resultSentence, "", "")).build();
    }

    private TemplateInstance uploadPage(String resultSentence, String problem, String pastedText) {
        return new UploadPage(resultSentence, problem, pastedText, recentImports()).setLocale(words.language());
    }

    /** The page whose form was sent after its session had ended, with what was typed and chosen. */
    private Response pageAgain(ImportForm sent) {
        try {
            return sent.digest == null
                    ? Response.ok(uploadPage("", "", sent.textOrEmpty())).build()
                    : Response.ok(previewPage(sent.source().withAcceptedSuggestion(sent.fix, sent.choices()), sent, ""))
                            .build();
        } catch (UnreadablePage refused) {
            return uploadPageWithProblem(words.sentence(refused), sent.textOrEmpty());
        }
    }

    private List<RecentImport> recentImports() {
        return undo.recent().stream()
                .map(run -> new RecentImport(
                        run.id,
                        run.source,
                        run.accountId == null,
                        Moment.of(run.importedAt, site.zone(), words.locale()),
                        run.created(),
                        run.updated()))
                .toList();
    }

    /** Shows what the import would do. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@BeanParam ImportForm form) throws IOException {
        FileUpload upload = form.chosenFile();
        if (upload == null && form.textOrEmpty().isEmpty()) {
            return uploadPageWithProblem(words.messages().noFileAndNoText(), form.textOrEmpty());
        }
        if (upload != null && ArchiveRestore.isArchive(upload.uploadedFile())) {
            return restoreArchive(upload.uploadedFile());
        }
        try {
            ImportChoices choices = form.choices();
            ImportSource source =
                    upload == null ? form.source() : ImportSource.fromUpload(upload.fileName(), upload.uploadedFile());
            return Response.ok(previewPage(source.withAcceptedSuggestion(form.fix, choices), form, ""))
                    .build();
        } catch (UnreadablePage refused) {
            return uploadPageWithProblem(words.sentence(refused), form.textOrEmpty());
        }
    }

    /**
     * Restores an archive without a preview: an archive needs an empty site, so there is nothing to compare it with. The
     * archive replaces the settings, so that an old sign-in is confirmed first.
     */
    private Response restoreArchive(java.nio.file.Path archive) {
        if (!confirmations.isRecent(cookie.read(routing.request()).orElseThrow())) {
            return SeeOther.to(Confirmations.pathThen(PATH));
        }
        try {
            return SeeOther.to("/admin/import?created=%d&updated=0".formatted(archives.restore(archive)));
        } catch (ArchiveRefused refused) {
            return uploadPageWithProblem(words.sentence(refused.reason()), "");
        }
    }

    /** Applies the import that the preview showed. An import of many talks is applied while a page shows its progress. */
    @POST
    @Path("application")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response apply(@BeanParam ImportForm form) {
        try {
            ImportSource source = form.source();
            if (background.isRunning()) {
                return otherImportRuns(source, form);
            }
            if (!previews.digestOfStoredTalks().equals(form.digest)) {
                return previewAgain(
                        Response.Status.CONFLICT.getStatusCode(),
                        source,
                        form,
                        words.messages().outdated());
            }
            if (form.talk.isEmpty()) {
                return previewAgain(
                        UNPROCESSABLE, source, form, words.messages().nothingChosen());
            }
            ImportedPage page = PageReader.read(source.text(), form.choices()).page();
            if (form.talk.size() > BackgroundImport.MANY_TALKS) {
                expired.delete();
                Long accountId = actor.id();
                boolean started = background.start(
                        BackgroundImport.Kind.IMPORT,
                        form.talk.size(),
                        progress -> new BackgroundImport.Result(
                                resultAddress(imports.apply(
                                        page,
                                        source.fileName(),
                                        form.selectedTalkLines(),
                                        form.translationChoices(),
                                        accountId,
                                        progress)),
                                ""));
                return started ? SeeOther.to(ImportProgressResource.PATH) : otherImportRuns(source, form);
            }
            expired.delete();
            PageImport.Applied applied = imports.apply(
                    page, source.fileName(), form.selectedTalkLines(), form.translationChoices(), actor.id());
            return SeeOther.to(resultAddress(applied));
        } catch (UnreadablePage refused) {
            return uploadPageWithProblem(words.sentence(refused), form.textOrEmpty());
        }
    }

    private static String resultAddress(PageImport.Applied applied) {
        return "/admin/import?created=%d&updated=%d".formatted(applied.created(), applied.updated());
    }

    private Response otherImportRuns(ImportSource source, ImportForm form) throws UnreadablePage {
        return previewAgain(
                Response.Status.CONFLICT.getStatusCode(),
                source,
                form,
                words.messages().otherImportRuns());
    }

    private Response previewAgain(int status, ImportSource source, ImportForm form, String problem)
            throws UnreadablePage {
        return Response.status(status)
                .entity(previewPage(source, form, problem))
                .build();
    }

    private TemplateInstance previewPage(ImportSource source, ImportForm form, String problem) throws UnreadablePage {
        return new Preview(previews.preview(source, form.choices(), form.translationChoices(), problem, words))
                .setLocale(words.language());
    }

    private Response uploadPageWithProblem(String sentence, String pastedText) {
        return Response.status(UNPROCESSABLE)
                .entity(uploadPage("", sentence, pastedText))
                .build();
    }
}
