package org.estrade.visitor.deck;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.estrade.vault.PagePictures;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.published.PublishedSites;

/** The answers to requests for pictures of pages. */
@ApplicationScoped
class PictureAnswers {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String PRIVATE = "private, no-cache";
    private static final long RETRY_SECONDS = 5;

    private final PagePictures pictures;
    private final PublishedSites sites;

    PictureAnswers(PagePictures pictures, PublishedSites sites) {
        this.pictures = pictures;
        this.sites = sites;
    }

    Response cover(StoredFile file) {
        return picture(file, pictures.cover(file).orElseThrow(NotFoundException::new));
    }

    /** The picture of a page. It is made when nobody has asked for it before; until then, no thread waits. */
    Uni<Response> page(StoredFile file, int number) {
        Optional<byte[]> made = pictures.made(file, number);
        if (made.isPresent()) {
            return Uni.createFrom().item(picture(file, made.get()));
        }
        if (!pictures.canBeMade(file, number)) {
            throw new NotFoundException();
        }
        try {
            return Uni.createFrom()
                    .completionStage(pictures.make(file, number))
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(ready -> picture(file, pictures.made(file, number).orElseThrow(NotFoundException::new)));
        } catch (RejectedExecutionException tooMany) {
            throw new ServiceUnavailableException(RETRY_SECONDS, tooMany);
        }
    }

    private Response picture(StoredFile file, byte[] jpeg) {
        boolean isPublic = sites.present().files().containsKey(file.hash());
        return Response.ok(jpeg, "image/jpeg")
                .header("Cache-Control", isPublic ? FOREVER : PRIVATE)
                .build();
    }
}
