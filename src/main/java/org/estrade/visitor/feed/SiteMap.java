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

/** The sitemap for search engines (protocol 0.9 of sitemaps.org): every page, in each language in which it has a text. */
final class SiteMap {

    static final String TYPE = "application/xml;charset=UTF-8";
    static final String PATH = "/sitemap.xml";

    private final Visit visit;

    /**
     * A page in all of its languages.
     *
     * @param languages the codes of these languages, not empty
     * @param path gives the path of the page in the language with that code
     */
    private record Page(List<String> languages, UnaryOperator<String> path, Optional<Instant> changedAt) {}

    private SiteMap(Visit visit) {
        this.visit = visit;
    }

    /** The whole document. */
    static String of(Visit visit) {
        SiteMap map = new SiteMap(visit);
        return XmlDocument.of(FeedTemplates.sitemap(
                map.pages().stream().flatMap(page -> map.entries(page).stream()).toList()));
    }

    /** All pages of the map: a new kind of public page is added here. */
    private List<Page> pages() {
        SiteContent site = visit.site();
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(site.languages(), site::home, visit.changedAt()));
        if (visit.published().hasKit()) {
            pages.add(new Page(site.languages(), site::kitPath, Optional.empty()));
        }
        for (PublishedTalk talk : visit.published().talks()) {
            pages.add(new Page(
                    visit.languages(talk.content()),
                    language -> site.talk(language, talk.content().slug()),
                    Optional.of(Visit.changedAt(talk))));
        }
        return pages;
    }

    private List<SiteMapEntry> entries(Page page) {
        List<LanguageAddress> addresses = page.languages().stream()
                .map(language -> new LanguageAddress(
                        language, visit.origin() + page.path().apply(language)))
                .toList();
        String changed = page.changedAt()
                .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse(null);
        List<LanguageAddress> alternates = new ArrayList<>();
        if (addresses.size() > 1) {
            alternates.addAll(addresses);
            alternates.add(new LanguageAddress("x-default", addresses.get(0).address()));
        }
        return addresses.stream()
                .map(each -> new SiteMapEntry(each.address(), changed, alternates))
                .toList();
    }
}
