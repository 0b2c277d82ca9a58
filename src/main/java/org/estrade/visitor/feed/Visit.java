package org.estrade.visitor.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.site.SiteContent;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.Typography;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;

/**
 * What a file is made of: all that is published, for those who read one of the site's languages.
 *
 * @param origin {@code https://exemple.fr}, which absolute addresses begin with
 */
public record Visit(PublishedSite published, Audience reader, String origin) {

    public SiteContent site() {
        return published.site();
    }

    public String language() {
        return reader.language();
    }

    /** The speaker's, empty when unknown. */
    public String name() {
        return reader.set(site().name());
    }

    /** As the talks page's window says it: whose talks they are. */
    public String title() {
        String heading = Typography.text(text().pageTitle(), language());
        return name().isEmpty() ? heading : heading + " · " + name();
    }

    /** Empty when nothing was said. */
    public String pitch() {
        return Typography.text(text().pitch(), language());
    }

    private SiteContent.Text text() {
        return site().text(language()).orElse(new SiteContent.Text(language(), "", ""));
    }

    /** The absolute address of this language's page or file, whose path begins with a slash. */
    public String address(String path) {
        return origin + site().at(language(), path);
    }

    /** The absolute address of the talks page. */
    public String home() {
        return origin + site().home(language());
    }

    /** The absolute address of a talk's own page. */
    public String page(TalkContent talk) {
        return origin + site().talk(language(), talk.slug());
    }

    /** What a tag is called. */
    public String label(String tag) {
        String label = published.tagLabels().getOrDefault(tag, Map.of()).get(language());
        return label == null ? reader.set(tag) : Typography.text(label, language());
    }

    /** When visitors last saw a talk change; empty when there is none. */
    public Optional<Instant> changedAt() {
        return published.talks().stream().map(Visit::changedAt).max(Instant::compareTo);
    }

    /** When visitors last saw it change, which is never before they saw it first. */
    public static Instant changedAt(PublishedTalk talk) {
        return talk.changedAt().isBefore(talk.firstPublishedAt()) ? talk.firstPublishedAt() : talk.changedAt();
    }

    /** The names of those who give it, the speaker's first; without the speaker's when it is unknown. */
    public List<String> speakers(DeliveryContent delivery) {
        return Stream.concat(
                        Stream.of(site().name()).filter(name -> !name.isBlank()),
                        delivery.speakers().stream().map(speaker -> speaker.name()))
                .toList();
    }
}
