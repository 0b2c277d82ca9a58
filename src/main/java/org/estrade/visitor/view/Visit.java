package org.estrade.visitor.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.site.SiteContent;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.published.PublishedSite;

/**
 * One visit to the site: what is published, who reads it, and under which address. Every public page and file is made of
 * one such value.
 *
 * @param audience the language and the day of the reader
 * @param origin the beginning of absolute addresses, without a closing slash: {@code https://exemple.fr}
 */
public record Visit(PublishedSite published, Audience audience, String origin) {

    public SiteContent site() {
        return published.site();
    }

    public String language() {
        return audience.language();
    }

    /** The speaker's name, empty when unknown. */
    public String name() {
        return audience.typeset(site().name());
    }

    /** The heading of the talks page. */
    public String heading() {
        return Typography.text(text().pageTitle(), language());
    }

    /** The title of the talks page: the heading and the speaker's name. */
    public String title() {
        String heading = heading();
        return name().isEmpty() ? heading : heading + " · " + name();
    }

    /** The speaker's introduction in this language, empty when there is none. */
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

    /** The label of a tag in this language. */
    public String label(String tag) {
        String label = published.tagLabels().getOrDefault(tag, Map.of()).get(language());
        return label == null ? audience.typeset(tag) : Typography.text(label, language());
    }

    /** The moment of the last change of a talk that visitors can see; empty when no talk is published. */
    public Optional<Instant> changedAt() {
        return published.changedOrPublishedAt();
    }

    /** The moment of the last change of the talk that visitors can see, at the earliest its first publication. */
    public static Instant changedAt(PublishedTalk talk) {
        return talk.changedAt().isBefore(talk.firstPublishedAt()) ? talk.firstPublishedAt() : talk.changedAt();
    }

    /**
     * The codes of the site's languages in which the talk has a text, never empty: the default language when it has none.
     * Its pages in the other languages show the same text, and search engines are not told of them.
     */
    public List<String> languages(TalkContent talk) {
        List<String> written = site().languages().stream()
                .filter(language -> !talk.texts()
                        .getOrDefault(language, TalkText.EMPTY)
                        .title()
                        .isBlank())
                .toList();
        return written.isEmpty() ? List.of(site().defaultLanguage()) : written;
    }

    /**
     * The names of the speakers of a delivery, the site's speaker first. Empty when that name is unknown, because a
     * co-speaker alone would be taken for the only speaker.
     */
    public List<String> speakers(DeliveryContent delivery) {
        if (site().name().isBlank()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(site().name()), delivery.speakers().stream().map(speaker -> speaker.name()))
                .toList();
    }
}
