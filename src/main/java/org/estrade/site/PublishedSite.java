package org.estrade.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.talk.PublishedTalk;
import org.estrade.talk.TalkContent;

/**
 * All that visitors can read, at one moment. Every public page is made of one such value.
 *
 * @param talks in the speaker's order
 * @param tagLabels by the tag's name, then by language: what is shown instead of the name
 */
public record PublishedSite(SiteContent site, List<PublishedTalk> talks, Map<String, Map<String, String>> tagLabels) {

    public PublishedSite {
        talks = List.copyOf(talks);
        tagLabels = Map.copyOf(tagLabels);
    }

    /** The talk whose present address ends so. */
    public Optional<PublishedTalk> talk(String slug) {
        return talks.stream().filter(talk -> talk.content().slug().equals(slug)).findFirst();
    }

    /** Whether anything was written or uploaded for the speaker's kit: without it there is none. */
    public boolean hasKit() {
        return !site.kit().equals(SpeakerKit.EMPTY)
                || contents().stream()
                        .flatMap(talk -> talk.texts().values().stream())
                        .anyMatch(text -> text.shortAbstracts().hasText());
    }

    public List<TalkContent> contents() {
        return talks.stream().map(PublishedTalk::content).toList();
    }
}
