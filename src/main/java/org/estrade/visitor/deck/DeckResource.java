package org.estrade.visitor.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.estrade.session.SignedInAccount;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.vault.DeckPages;
import org.estrade.vault.pdf.PdfPage;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.VaultFiles;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.published.TalkIndex;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/** The page that shows slides page by page, and its pictures. A file whose pages are unknown has no such page. */
@Path("/")
@Blocking
public class DeckResource {

    @CheckedTemplate(basePath = "visitor/deck", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deck(PageLayout layout, DeckView deck) implements TemplateInstance {}

    private static final String HASH = "slides/{hash:[0-9a-f]{64}}";

    private final Visits visits;
    private final PublishedSites sites;
    private final VaultFiles files;
    private final FormerFiles former;
    private final DeckPages decks;
    private final PictureAnswers pictures;
    private final PageCache pages;
    private final InlineStyle style;
    private final SecurityIdentity visitor;

    DeckResource(
            Visits visits,
            PublishedSites sites,
            VaultFiles files,
            FormerFiles former,
            DeckPages decks,
            PictureAnswers pictures,
            PageCache pages,
            InlineStyle style,
            SecurityIdentity visitor) {
        this.visits = visits;
        this.sites = sites;
        this.files = files;
        this.former = former;
        this.decks = decks;
        this.pictures = pictures;
        this.pages = pages;
        this.style = style;
        this.visitor = visitor;
    }

    @GET
    @Path(HASH)
    public Response deck(String hash, @Context RoutingContext request) {
        return deck(null, hash, request);
    }

    @GET
    @Path("{language:[a-z][a-z]}/" + HASH)
    public Response deckIn(String language, String hash, @Context RoutingContext request) {
        return deck(language, hash, request);
    }

    private Response deck(@Nullable String prefix, String hash, RoutingContext request) {
        if (sites.present().files().containsKey(hash)) {
            return pages.answer(request, () -> page(prefix, hash, request));
        }
        // a draft is shown to whoever is signed in, and a former file to whoever has its address: neither is kept
        return Response.ok(page(prefix, hash, request).bytes(), "text/html;charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private RenderedPage page(@Nullable String prefix, String hash, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        StoredFile file = readable(hash);
        if (!file.hasViewer()) {
            throw new NotFoundException();
        }
        List<PdfPage> read = decks.of(hash);
        TalkIndex talks = visit.published().index();
        DeckView deck = DeckView.of(
                file,
                former(hash),
                read,
                linked -> talks.in(talks.withFile(linked)).map(PublishedTalk::content),
                visit.audience());
        PageLayout layout = PageLayout.of(
                visit,
                deck.heading(),
                language -> visit.site().at(language, FileAddress.viewer(hash)),
                true,
                deck.facts(),
                style.deck());
        return RenderedPage.html(new Deck(layout, deck).setLocale(visit.language()));
    }

    /** The file, if whoever asks may read it. */
    private StoredFile readable(String hash) {
        StoredFile published = sites.present().files().get(hash);
        if (published != null) {
            return published;
        }
        FormerFiles.Former replaced = former(hash);
        if (replaced != null) {
            return replaced.file();
        }
        Optional<StoredFile> file = visitor.hasRole(SignedInAccount.EDITOR) ? files.find(hash) : Optional.empty();
        return file.orElseThrow(NotFoundException::new);
    }

    private FormerFiles.@Nullable Former former(String hash) {
        return sites.present().files().containsKey(hash)
                ? null
                : former.find(hash).orElse(null);
    }

    @GET
    @Path(HASH + "/pages/cover.jpg")
    public Response cover(String hash) {
        return pictures.cover(readable(hash));
    }

    @GET
    @Path(HASH + "/pages/{number:[1-9][0-9]{0,5}}.jpg")
    public Uni<Response> page(String hash, int number) {
        return pictures.page(readable(hash), number);
    }
}
