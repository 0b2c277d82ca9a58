package org.estrade.transfer.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.session.AsksAgain;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteRepository;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkRepository;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SiteAddress;

/**
 * The export page, and the downloads that are built in memory. No download contains a talk of the bin. Those with drafts ask
 * again who is there; the others have only what every visitor can read.
 */
@Path(ExportResource.PATH)
@RolesAllowed(Account.SPEAKER)
@Blocking
public class ExportResource {

    @CheckedTemplate(basePath = "transfer/export", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Exports(List<PublicFile> files) implements TemplateInstance {}

    static final String PATH = "/admin/export";

    private final TalkRepository talks;
    private final SiteRepository sites;
    private final SiteAddress address;
    private final RoutingContext request;

    ExportResource(TalkRepository talks, SiteRepository sites, SiteAddress address, RoutingContext request) {
        this.talks = talks;
        this.sites = sites;
        this.address = address;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(HttpHeaders headers) {
        return new Exports(PublicFile.of(site())).setLocale(InterfaceLanguage.of(headers));
    }

    /** The download of the published deliveries as a table. */
    @GET
    @Path("deliveries.csv")
    @Produces(DeliveriesCsv.TYPE)
    public Response csv() {
        return download("deliveries.csv", DeliveriesCsv.of(published(), site().defaultLanguage()));
    }

    @GET
    @AsksAgain(PATH)
    @Path("jekyll.zip")
    @Produces("application/zip")
    public Response jekyll() {
        return download("jekyll.zip", zipOfFiles(StaticSite.JEKYLL));
    }

    @GET
    @AsksAgain(PATH)
    @Path("hugo.zip")
    @Produces("application/zip")
    public Response hugo() {
        return download("hugo.zip", zipOfFiles(StaticSite.HUGO));
    }

    /** The download of the speaker and the published talks as JSON. */
    @GET
    @Path("speaker.json")
    @Produces("application/json;charset=UTF-8")
    public Response speaker() {
        SiteContent site = site();
        String language = site.defaultLanguage();
        String pitch = site.text(language).map(SiteContent.Text::pitch).orElse("");
        List<SpeakerJson.Link> links = site.links().stream()
                .map(link -> new SpeakerJson.Link(link.label(), link.url()))
                .toList();
        return download("speaker.json", SpeakerJson.of(site.name(), pitch, links, published(), language));
    }

    private byte[] zipOfFiles(StaticSite generator) {
        return ZipOfTexts.of(generator.files(talks.states().stream()
                .map(ExportedTalk::of)
                .map(talk -> talk.withLinksAt(origin()))
                .toList()));
    }

    private List<TalkContent> published() {
        return talks.published().stream()
                .map(talk -> talk.withLinksAt(origin()))
                .toList();
    }

    private String origin() {
        return address.of(request.request());
    }

    private SiteContent site() {
        return sites.content();
    }

    private static Response download(String fileName, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
