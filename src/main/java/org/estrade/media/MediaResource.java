package org.estrade.media;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.account.Account;

/**
 * The pictures, for everyone once something is saved that shows them; until then for the speaker alone. What stands at
 * an address never changes.
 */
@Path("/media")
@Blocking
public class MediaResource {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final MediaRepository pictures;
    private final SecurityIdentity visitor;
    private final RoutingContext context;

    MediaResource(MediaRepository pictures, SecurityIdentity visitor, RoutingContext context) {
        this.pictures = pictures;
        this.visitor = visitor;
        this.context = context;
    }

    @GET
    @Path("{id:[0-9]{1,18}}/{name}")
    public Response picture(long id, String name) {
        // until it is found to be kept: neither is it there for good, nor is it gone for good
        context.response().putHeader("Cache-Control", "no-store");
        Media media = pictures.named(id, name)
                .filter(picture -> picture.kept || visitor.hasRole(Account.SPEAKER))
                .orElseThrow(NotFoundException::new);
        if (media.kept) {
            context.response().putHeader("Cache-Control", FOR_GOOD);
        }
        return Response.ok(media.bytes, media.contentType).build();
    }
}
