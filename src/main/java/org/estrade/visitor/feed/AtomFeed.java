package org.estrade.visitor.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;

/**
 * The talks as an Atom feed (RFC 4287). The talk that was published last comes first: a reader that looks at the first
 * few entries sees it. An edit of an old talk changes its {@code updated} and not its place. Talks that were published in
 * one minute, as an import does it, stay in the speaker's order.
 *
 * @param id the id of the feed, which never changes
 * @param subtitle empty when the speaker wrote none
 * @param updated a moment in ISO 8601, as all of this feed
 * @param author the speaker's name, or the name of the site's machine when it is unknown: Atom requires a name, and this
 *     one is no invention
 * @param home the absolute address of the talks page
 * @param address the absolute address of this feed
 * @param translations the feeds in the site's other languages
 */
public record AtomFeed(
        UUID id,
        String language,
        String title,
        String subtitle,
        String updated,
        String author,
        String home,
        String address,
        List<LanguageAddress> translations,
        List<Entry> entries) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";
    static final String PATH = "/feed.atom";

    // older talks are on the page; readers fetch a feed again and again
    private static final int MOST_ENTRIES = 100;

    private static final int SUMMARY_LENGTH = 300;

    /**
     * A talk.
     *
     * @param language the language code of the title and the summary
     * @param address the absolute address of its page
     * @param summary plain text, empty when there is no abstract
     * @param html all that the feed tells of the talk
     */
    public record Entry(
            UUID id,
            String language,
            String title,
            String published,
            String updated,
            String address,
            List<Category> categories,
            String summary,
            String html) {}

    /** A tag: its name, and its label in the language of the feed. */
    public record Category(String term, String label) {}

    /**
     * The feed in the visit's language.
     *
     * @param creation the moment that a feed without talks was updated
     */
    static AtomFeed of(Visit visit, UUID id, Instant creation) {
        return new AtomFeed(
                id,
                visit.language(),
                visit.title(),
                visit.pitch(),
                time(visit.changedAt().orElse(creation)),
                visit.name().isEmpty() ? host(visit.origin()) : visit.name(),
                visit.home(),
                visit.address(PATH),
                translations(visit),
                visit.published().talks().stream()
                        .sorted(Comparator.comparing(AtomFeed::publishedMinute).reversed())
                        .limit(MOST_ENTRIES)
                        .map(talk -> entry(visit, talk))
                        .toList());
    }

    private static String host(String origin) {
        return origin.replaceFirst("^https?://", "").replaceFirst(":[0-9]+$", "");
    }

    private static List<LanguageAddress> translations(Visit visit) {
        return visit.site().languages().stream()
                .filter(language -> !language.equals(visit.language()))
                .map(language -> new LanguageAddress(
                        language, visit.origin() + visit.site().at(language, PATH)))
                .toList();
    }

    private static Instant publishedMinute(PublishedTalk talk) {
        return talk.firstPublishedAt().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Entry entry(Visit visit, PublishedTalk talk) {
        TalkView view = TalkView.of(talk.content().withLinksAt(visit.origin()), "", visit.audience());
        TalkView.Words words = TalkView.Words.of(talk.content(), visit.audience());
        return new Entry(
                talk.uid(),
                words.language(),
                words.title().line(),
                time(talk.firstPublishedAt()),
                time(Visit.changedAt(talk)),
                visit.page(talk.content()),
                talk.content().tags().stream()
                        .map(tag -> new Category(tag, visit.label(tag)))
                        .toList(),
                Excerpt.of(words, SUMMARY_LENGTH),
                FeedTemplates.entry(view).setLocale(visit.language()).render().strip());
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
