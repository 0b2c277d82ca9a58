package org.estrade.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.NumberFormat;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.web.SeeOther;

/**
 * The page that shows how far an import of many talks is, or the undoing of one. It loads itself again each second: with a script, or without scripts
 * by an instruction in its head. It leads to the result when the import has ended.
 */
@Path(ImportProgressResource.PATH)
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ImportProgressResource {

    static final String PATH = "/admin/import/progress";

    /**
     * The page of an import that runs, or that failed.
     *
     * @param done the number of talks that are imported
     * @param total the number of talks to import
     * @param sentence both numbers in words
     * @param undo whether an import is undone
     */
    @CheckedTemplate(basePath = "transfer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Progress(int done, int total, String sentence, boolean undo, boolean failed) implements TemplateInstance {}

    private final BackgroundImport background;
    private final Flash flash;
    private final ImportWords words;

    ImportProgressResource(BackgroundImport background, Flash flash, HttpHeaders headers) {
        this.background = background;
        this.flash = flash;
        this.words = new ImportWords(headers.getAcceptableLanguages());
    }

    /** Shows the progress, or redirects to the result. Without an import it redirects to the page that starts one. */
    @GET
    public Response progress() {
        BackgroundImport.Status status = background.status().orElse(null);
        if (status == null) {
            return SeeOther.to("/admin/import");
        }
        BackgroundImport.Result result = status.result();
        if (result != null) {
            if (!result.notice().isEmpty()) {
                flash.say(result.notice());
            }
            return SeeOther.to(result.address());
        }
        return Response.ok(page(status).setLocale(words.language()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Progress page(BackgroundImport.Status status) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        String sentence =
                words.messages().importProgress(numbers.format(status.done()), numbers.format(status.total()));
        return new Progress(
                status.done(), status.total(), sentence, status.kind() == BackgroundImport.Kind.UNDO, status.failed());
    }
}
