package org.estrade.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.estrade.talk.TalkAddresses;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkRepository;

/** One talk's own page, in each of the site's languages; an address that it had before leads to it. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TalkPageResource {

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final TalkAddresses addresses;
    private final TalkPages pages;

    TalkPageResource(SiteRepository sites, TalkRepository talks, TalkAddresses addresses, TalkPages pages) {
        this.sites = sites;
        this.talks = talks;
        this.addresses = addresses;
        this.pages = pages;
    }

    @GET
    @Path("talks/{slug}")
    public Response talk(String slug, @Context UriInfo uri) {
        SiteContent site = sites.content();
        return talk(site, site.defaultLanguage(), slug, uri);
    }

    /** The default language's page has one address, which is the other one. */
    @GET
    @Path("{language:[a-z][a-z]}/talks/{slug}")
    public Response talk(String language, String slug, @Context UriInfo uri) {
        SiteContent site = sites.content();
        if (language.equals(site.defaultLanguage()) || !site.languages().contains(language)) {
            throw new NotFoundException();
        }
        return talk(site, language, slug, uri);
    }

    private Response talk(SiteContent site, String language, String slug, UriInfo uri) {
        List<TalkContent> published = talks.published();
        Optional<TalkContent> found =
                published.stream().filter(talk -> talk.slug().equals(slug)).findFirst();
        if (found.isEmpty()) {
            return moved(site, language, slug);
        }
        TemplateInstance page = pages.published(site, language, found.get(), published, uri);
        return Response.ok(page).build();
    }

    private Response moved(SiteContent site, String language, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", site.talk(language, present))
                .build();
    }
}
