package org.estrade.talk.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.estrade.account.Account;
import org.estrade.talk.TalkValidator;
import org.estrade.text.typography.Markdown;

/** Renders a typed abstract as HTML, for the preview beside the field. */
@Path("/admin/markdown")
@RolesAllowed(Account.EDITOR)
@Blocking
public class MarkdownResource {

    /** The text as safe HTML. If the text is too long to be saved, only the beginning is rendered. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public String render(
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("language") @DefaultValue("fr") String language) {
        int length = Math.min(text.length(), TalkValidator.LONGEST_ABSTRACT);
        return Markdown.html(text.substring(0, length), language.equals("en") ? "en" : "fr");
    }
}
