package org.estrade.talk.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.edit.TalkPublication;
import org.estrade.web.SeeOther;

/** The other actions of the form's page: copying a talk and withdrawing it from the public site. */
@Path("/admin/talks/" + TalkFormResource.ID)
@RolesAllowed(Account.EDITOR)
@Blocking
public class TalkActionsResource {

    private final TalkEditing editing;
    private final TalkPublication publication;
    private final FormPages pages;
    private final Flash flash;

    TalkActionsResource(TalkEditing editing, TalkPublication publication, FormPages pages, Flash flash) {
        this.editing = editing;
        this.publication = publication;
        this.pages = pages;
        this.flash = flash;
    }

    /** Creates a draft with the same content, and opens it. */
    @POST
    @Path("copy")
    public Response copy(long id) {
        long copy = editing.copy(id, pages.words()::copyOf).orElseThrow(NotFoundException::new);
        flash.say(pages.words().copied());
        return SeeOther.to("/admin/talks/" + copy);
    }

    @POST
    @Path("unpublication")
    public Response unpublish(long id) {
        if (!publication.unpublish(id)) {
            throw new NotFoundException();
        }
        flash.say(pages.savingWords().publishedHidden());
        return SeeOther.to("/admin/talks/" + id);
    }
}
