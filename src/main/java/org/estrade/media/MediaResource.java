package org.estrade.media;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The pictures, for everyone. What stands at an address never changes. */
@Path("/media")
@Blocking
public class MediaResource {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final MediaRepository pictures;

    MediaResource(MediaRepository pictures) {
        this.pictures = pictures;
    }

    @GET
    @Path("{id:[0-9]{1,18}}/{name}")
    public Response picture(long id, String name) {
        Media media = pictures.named(id, name).orElseThrow(NotFoundException::new);
        return Response.ok(media.bytes, media.contentType)
                .header("Cache-Control", FOR_GOOD)
                .build();
    }
}
