package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.linkcheck.LinkSource;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.WebAddress;

/** The links of the speaker in the settings of the site, as links that are watched. */
@ApplicationScoped
class SpeakerLinks implements LinkSource {

    private final SiteRepository sites;

    SpeakerLinks(SiteRepository sites) {
        this.sites = sites;
    }

    @Override
    public Stream<String> addresses() {
        return sites.settings().links().stream().map(Link::url);
    }

    @Override
    public List<Use> uses(String address) {
        SiteSettings settings = sites.settings();
        return settings.links().stream()
                .filter(link -> link.url().equals(address))
                .map(link -> new Use(link.label(), "/admin/settings"))
                .toList();
    }

    @Override
    @Transactional
    public List<String> replace(String address, String replacement) {
        SiteSettings settings = sites.settings();
        if (!WebAddress.isValid(replacement)
                || settings.links().stream().noneMatch(link -> link.url().equals(address))) {
            return List.of();
        }
        List<Link> links = settings.links().stream()
                .map(link -> link.url().equals(address) ? new Link(link.label(), replacement) : link)
                .toList();
        sites.save(
                new SiteSettings(settings.general(), settings.languages(), settings.byLanguage(), links),
                settings.version());
        return List.of();
    }
}
