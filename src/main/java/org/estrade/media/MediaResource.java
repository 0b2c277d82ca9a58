package org.estrade.media;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.session.SignedInAccount;

/**
 * The addresses of the pictures. Everyone can read a picture that saved settings show. Before the settings are saved,
 * only the speaker can read it. The picture of an address never changes, so that browsers may cache it permanently.
 */
@Path("/media")
@Blocking
public class MediaResource {

    private static final String CACHED_FOREVER = "public, max-age=31536000, immutable";

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
        // a missing picture and an unsaved one must not be cached
        context.response().putHeader("Cache-Control", "no-store");
        Media media = pictures.named(id, name)
                .filter(picture -> picture.kept || visitor.hasRole(SignedInAccount.SPEAKER))
                .orElseThrow(NotFoundException::new);
        if (media.kept) {
            context.response().putHeader("Cache-Control", CACHED_FOREVER);
        }
        return Response.ok(media.bytes, media.contentType).build();
    }
}
