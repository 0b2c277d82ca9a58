package org.estrade.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** The small pictures by id: a site shows one, and the speaker may be trying others. */
    private final Cache<Long, byte[]> small =
            Caffeine.newBuilder().maximumSize(8).build();

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
        Media media = found(id, name);
        return Response.ok(media.bytes, media.contentType).build();
    }

    /** The same picture cropped to a small square, for the top of a page. */
    @GET
    @Path("{id:[0-9]{1,18}}/small/{name}")
    public Response small(long id, String name) {
        Media media = found(id, name);
        byte[] bytes = small.get(id, any -> Picture.small(media.bytes));
        return Response.ok(bytes, media.contentType).build();
    }

    private Media found(long id, String name) {
        // a missing picture and an unsaved one must not be cached
        context.response().putHeader("Cache-Control", "no-store");
        Media media = pictures.named(id, name)
                .filter(picture -> picture.kept || visitor.hasRole(SignedInAccount.EDITOR))
                .orElseThrow(NotFoundException::new);
        if (media.kept) {
            context.response().putHeader("Cache-Control", CACHED_FOREVER);
        }
        return media;
    }
}
