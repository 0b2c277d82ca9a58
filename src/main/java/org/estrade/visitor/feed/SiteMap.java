package org.estrade.visitor.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.estrade.site.SiteContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Visit;

/** Every page that visitors can read, in each language, for search engines (sitemaps.org's protocol 0.9). */
final class SiteMap {

    static final String TYPE = "application/xml;charset=UTF-8";
    static final String PATH = "/sitemap.xml";

    private final Visit visit;
    private final XmlText xml = new XmlText(
            "urlset",
            "xmlns",
            "http://www.sitemaps.org/schemas/sitemap/0.9",
            "xmlns:xhtml",
            "http://www.w3.org/1999/xhtml");

    /**
     * A page in all of its languages.
     *
     * @param path by the language that the page is read in
     */
    private record Page(UnaryOperator<String> path, Optional<Instant> changedAt) {}

    private SiteMap(Visit visit) {
        this.visit = visit;
    }

    static String of(Visit visit) {
        SiteMap map = new SiteMap(visit);
        map.pages().forEach(map::add);
        return map.xml.end();
    }

    /** The one list of what is on the map: a new kind of public page is added here. */
    private List<Page> pages() {
        SiteContent site = visit.site();
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(site::home, visit.changedAt()));
        if (visit.published().hasKit()) {
            pages.add(new Page(site::kitPath, Optional.empty()));
        }
        for (PublishedTalk talk : visit.published().talks()) {
            pages.add(new Page(
                    language -> site.talk(language, talk.content().slug()), Optional.of(Visit.changedAt(talk))));
        }
        return pages;
    }

    private void add(Page page) {
        List<String> languages = visit.site().languages();
        for (String language : languages) {
            xml.open("url").with("loc", address(page, language));
            page.changedAt()
                    .ifPresent(moment -> xml.with(
                            "lastmod", moment.truncatedTo(ChronoUnit.SECONDS).toString()));
            if (languages.size() > 1) {
                languages.forEach(other ->
                        xml.empty("xhtml:link", "rel", "alternate", "hreflang", other, "href", address(page, other)));
            }
            xml.close();
        }
    }

    private String address(Page page, String language) {
        return visit.origin() + page.path().apply(language);
    }
}
