package org.estrade.visitor.deck;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.talk.TalkContent;
import org.estrade.vault.DeckPages;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.VaultFiles;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows the slides of a draft page by page to the readers of a preview link, and its pictures. {@link
 * SlidesRoute} sends the file and its cover.
 */
@Path("/preview/{token}/slides/{hash:[0-9a-f]{64}}")
@Blocking
public class DraftDeckResource {

    private final DraftFiles drafts;
    private final PublishedSites sites;
    private final Visits visits;
    private final VaultFiles files;
    private final DeckPages decks;
    private final PictureAnswers pictures;
    private final InlineStyle style;

    DraftDeckResource(
            DraftFiles drafts,
            PublishedSites sites,
            Visits visits,
            VaultFiles files,
            DeckPages decks,
            PictureAnswers pictures,
            InlineStyle style) {
        this.drafts = drafts;
        this.sites = sites;
        this.visits = visits;
        this.files = files;
        this.decks = decks;
        this.pictures = pictures;
        this.style = style;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance deck(String token, String hash, @QueryParam("language") @Nullable String language) {
        TalkContent talk = drafts.draft(token).orElseThrow(NotFoundException::new);
        StoredFile file = file(token, hash);
        if (!file.hasViewer()) {
            throw new NotFoundException();
        }
        PublishedSite published = sites.present();
        List<String> languages = published.site().languages();
        String shown = language != null && languages.contains(language)
                ? language
                : published.site().defaultLanguage();
        Visit visit = visits.withoutAddress(published, shown);
        String preview = "/preview/" + token;
        Audience audience = visit.audience().ofDraft(Map.of(hash, file), preview);
        DeckView deck = DeckView.of(file, null, decks.of(hash), linked -> Stream.of(talk), audience);
        PageLayout layout = PageLayout.of(
                visit,
                deck.heading(),
                other -> preview + FileAddress.viewer(hash) + "?language=" + other,
                false,
                "",
                style.deck());
        return new DeckResource.Deck(layout, deck).setLocale(shown);
    }

    @GET
    @Path("pages/{number:[1-9][0-9]{0,5}}.jpg")
    public Uni<Response> page(String token, String hash, int number) {
        return pictures.page(file(token, hash), number);
    }

    private StoredFile file(String token, String hash) {
        if (!drafts.has(token, hash)) {
            throw new NotFoundException();
        }
        return files.find(hash).orElseThrow(NotFoundException::new);
    }
}
