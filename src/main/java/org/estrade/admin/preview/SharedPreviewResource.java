package org.estrade.admin.preview;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.visitor.page.TalkPageRenderer;
import org.estrade.visitor.page.TalkPageView.PreviewBanner;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The page of a preview link. Its headers prevent that caches store the page, that search engines index it, and that
 * the Referer header contains its address.
 */
@Path("/preview")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SharedPreviewResource {

    private final PreviewLinks links;
    private final TalkEditing editing;
    private final TalkPageRenderer pages;

    SharedPreviewResource(PreviewLinks links, TalkEditing editing, TalkPageRenderer pages) {
        this.links = links;
        this.editing = editing;
        this.pages = pages;
    }

    @GET
    @Path("{token}")
    public TemplateInstance draft(String token, @QueryParam("language") @Nullable String language) {
        OpenedTalk talk = links.talkId(token).flatMap(editing::view).orElseThrow(NotFoundException::new);
        return pages.preview(
                talk.content(),
                talk.published(),
                language,
                shown -> "/preview/" + token + "?language=" + shown,
                "/preview/" + token,
                shown -> new PreviewBanner(Audience.words(shown).preview_shared(), null, null, null));
    }
}
