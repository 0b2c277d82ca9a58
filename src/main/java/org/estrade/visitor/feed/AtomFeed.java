package org.estrade.visitor.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;

/**
 * The talks as an Atom feed (RFC 4287). The talk that was published last stands first: readers that look at the first
 * few entries are told of it, while an edit of an old talk shows in its {@code updated} and moves nothing. Talks of one
 * minute, as an import publishes them, stay in the speaker's order.
 */
final class AtomFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";
    static final String PATH = "/feed.atom";

    // older talks are on the page; a feed is fetched again and again
    private static final int MOST = 100;

    private final Visit visit;
    private final XmlText xml;

    private AtomFeed(Visit visit) {
        this.visit = visit;
        this.xml = new XmlText("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", visit.language());
    }

    /**
     * The whole document.
     *
     * @param id of the feed, for ever
     * @param birth what the feed of a site without talks gives as its last change
     */
    static String of(Visit visit, UUID id, Instant birth) {
        AtomFeed feed = new AtomFeed(visit);
        feed.head(id, visit.changedAt().orElse(birth));
        visit.published().talks().stream()
                .sorted(Comparator.comparing(
                                (PublishedTalk talk) -> talk.firstPublishedAt().truncatedTo(ChronoUnit.MINUTES))
                        .reversed())
                .limit(MOST)
                .forEach(feed::entry);
        return feed.xml.end();
    }

    private void head(UUID id, Instant changedAt) {
        xml.with("id", "urn:uuid:" + id).with("title", visit.title());
        if (!visit.pitch().isEmpty()) {
            xml.with("subtitle", visit.pitch());
        }
        xml.with("updated", time(changedAt));
        xml.open("author")
                // required: without a name, the page's title says what is known
                .with("name", visit.name().isEmpty() ? visit.title() : visit.name())
                .with("uri", visit.home())
                .close();
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", visit.address(PATH));
        xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", visit.language(), "href", visit.home());
        visit.site().languages().stream()
                .filter(other -> !other.equals(visit.language()))
                .forEach(other -> xml.empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "application/atom+xml",
                        "hreflang",
                        other,
                        "href",
                        visit.origin() + visit.site().at(other, PATH)));
        xml.with("generator", "Estrade");
    }

    private void entry(PublishedTalk talk) {
        TalkView view = TalkView.of(talk.content(), "", visit.audience());
        TalkView.Words words = TalkView.Words.of(talk.content(), visit.audience());
        xml.open("entry");
        xml.with("id", "urn:uuid:" + talk.uid());
        xml.with("title", words.title().line(), "xml:lang", words.language());
        xml.with("published", time(talk.firstPublishedAt()));
        xml.with("updated", time(Visit.changedAt(talk)));
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                visit.language(),
                "href",
                visit.page(talk.content()));
        talk.content().tags().forEach(tag -> xml.empty("category", "term", tag, "label", visit.label(tag)));
        String summary = Excerpt.of(words, 300);
        if (!summary.isEmpty()) {
            xml.with("summary", summary, "xml:lang", words.language());
        }
        String content = FeedEntryPage.entry(view).setLocale(visit.language()).render();
        xml.with("content", content.strip(), "type", "html");
        xml.close();
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
