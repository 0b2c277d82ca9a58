package org.estrade.talk.bin;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkBin;
import org.estrade.talk.edit.TalkBin.DeletedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.typography.Typography;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;

/** Deletes one talk after confirmation, and restores it. */
@Path("/admin/talks/{id:[0-9]{1,18}}")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DeletionResource {

    private final TalkEditing editing;
    private final TalkRepository talks;
    private final TalkBin bin;
    private final SiteHeader site;
    private final Flash flash;
    private final BinMessages words;

    DeletionResource(
            TalkEditing editing, TalkRepository talks, TalkBin bin, SiteHeader site, Flash flash, HttpHeaders headers) {
        this.editing = editing;
        this.talks = talks;
        this.bin = bin;
        this.site = site;
        this.flash = flash;
        String language = InterfaceLanguage.of(headers.getAcceptableLanguages()).getLanguage();
        this.words = MessageBundles.get(BinMessages.class, Localized.Literal.of(language));
    }

    @GET
    @Path("deletion")
    public TemplateInstance ask(long id) {
        OpenedTalk talk = editing.view(id).orElseThrow(NotFoundException::new);
        return new Confirmation(
                words.askDelete(title(talk.content().title(site.language()))),
                words.explainDelete(
                        talk.published() != null, talk.content().deliveries().size()),
                List.of(),
                "/admin/talks/" + id + "/deletion",
                words.delete(),
                "/admin/talks/" + id);
    }

    /** Moves the talk into the bin. A second request for the same talk changes nothing and has the same answer. */
    @POST
    @Path("deletion")
    public Response delete(long id) {
        bin.delete(id);
        DeletedTalk talk = bin.find(id).orElseThrow(NotFoundException::new);
        flash.sayWithUndo(words.movedToBin(title(talk.title())), "/admin/talks/" + id + "/restoration");
        return SeeOther.to("/admin/talks");
    }

    /** Restores the talk from the bin with unchanged content. Does nothing when the talk is not in the bin. */
    @POST
    @Path("restoration")
    public Response restore(long id) {
        bin.find(id).ifPresent(talk -> {
            bin.restore(List.of(id));
            flash.sayWithLink(words.restored(title(talk.title())), "/admin/talks/" + id, words.open());
        });
        if (talks.findByIdOptional(id).isEmpty()) {
            throw new NotFoundException();
        }
        return SeeOther.to("/admin/talks");
    }

    private String title(String title) {
        return Typography.text(title, site.language());
    }
}
