package org.estrade.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.site.SiteContent.Text;
import org.estrade.talk.TalkRepository;
import org.estrade.web.InlineStyle;
import org.estrade.web.Typography;

/** The talks page, in each of the site's languages. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PublicResource {

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final InlineStyle style;
    private final Clock clock;
    private final Optional<String> baseUrl;

    PublicResource(
            SiteRepository sites,
            TalkRepository talks,
            InlineStyle style,
            Clock clock,
            @ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
        this.sites = sites;
        this.talks = talks;
        this.style = style;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GET
    public TemplateInstance talks(@Context UriInfo uri) {
        SiteContent site = sites.content();
        return talks(site, site.defaultLanguage(), uri);
    }

    /** The default language's page has one address, which is the other one. */
    @GET
    @Path("{language:[a-z][a-z]}")
    public TemplateInstance talks(String language, @Context UriInfo uri) {
        SiteContent site = sites.content();
        if (language.equals(site.defaultLanguage()) || !site.languages().contains(language)) {
            throw new NotFoundException();
        }
        return talks(site, language, uri);
    }

    private TemplateInstance talks(SiteContent site, String language, UriInfo uri) {
        Text text = site.text(language).orElse(new Text(language, "", ""));
        String heading = Typography.text(text.pageTitle(), language);
        String pitch = Typography.text(text.pitch(), language);
        Reader reader = Reader.of(site, language, clock);
        Frame frame = Frame.of(site, language, heading, site::home, origin(baseUrl, uri), pitch, style.css());
        return PublicPage.talks(frame, heading, pitch, TalksView.of(talks.published(), reader))
                .setLocale(language);
    }

    /** As configured; else as the visitor asked, which is right on one's own machine and behind most proxies. */
    static String origin(Optional<String> baseUrl, UriInfo uri) {
        return baseUrl.orElseGet(() -> uri.getBaseUri().toString()).replaceFirst("/+$", "");
    }
}
