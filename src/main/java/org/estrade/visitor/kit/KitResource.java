package org.estrade.visitor.kit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.estrade.media.MediaRepository;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.FileReading;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/** The speaker's kit, as a page and as an archive, in each of the site's languages. A kit without content has no address. */
@Path("/")
@Blocking
public class KitResource {

    @CheckedTemplate(basePath = "visitor/kit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Kit(PageLayout layout, KitView kit) implements TemplateInstance {}

    private final Visits visits;
    private final MediaRepository pictures;
    private final FileBytes files;
    private final PageCache pages;
    private final InlineStyle style;

    KitResource(Visits visits, MediaRepository pictures, FileBytes files, PageCache pages, InlineStyle style) {
        this.visits = visits;
        this.pictures = pictures;
        this.files = files;
        this.pages = pages;
        this.style = style;
    }

    @GET
    @Path("kit")
    public Response kit(@Context RoutingContext request) {
        return pages.answer(request, () -> page(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/kit")
    public Response kit(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, request));
    }

    @GET
    @Path("kit.zip")
    public Response archive(@Context RoutingContext request) {
        return pages.answer(request, () -> zip(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/kit.zip")
    public Response archive(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> zip(language, request));
    }

    private RenderedPage page(@Nullable String prefix, RoutingContext request) {
        Visit visit = visit(prefix, request);
        KitMessages words = KitMaker.words(visit.language());
        PageLayout layout =
                PageLayout.of(visit, words.heading(), visit.site()::kitPath, true, words.introduction(), style.kit());
        return RenderedPage.html(new Kit(layout, KitMaker.kit(visit)).setLocale(visit.language()));
    }

    private RenderedPage zip(@Nullable String prefix, RoutingContext request) {
        Visit visit = visit(prefix, request);
        KitView kit = KitMaker.kit(visit);
        return new RenderedPage(
                "application/zip", KitArchive.of(kit, visit.language(), visit.origin(), this::bytes, this::bytes));
    }

    /** The visit to a site that has a kit. */
    private Visit visit(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        if (!visit.published().hasKit()) {
            throw new NotFoundException();
        }
        return visit;
    }

    private byte[] bytes(StoredFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) file.size());
        try (FileReading reading = files.open(file)) {
            while (bytes.size() < file.size()) {
                byte[] portion = reading.next(FileBytes.PORTION);
                if (portion.length == 0) {
                    // the file was deleted while the archive was made
                    throw new NotFoundException();
                }
                bytes.writeBytes(portion);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] bytes(long picture) {
        // the portrait was replaced while the archive was made: the next request gets the new one
        return pictures.bytes(picture).orElseThrow(NotFoundException::new);
    }
}
