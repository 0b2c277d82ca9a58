package org.estrade.visitor.published;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.site.SiteContent;
import org.estrade.site.SpeakerKit;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.SpellingKey;

/**
 * All that visitors can read, at one moment. Every public page is made of one such value.
 *
 * @param talks in the speaker's order
 * @param tagLabels by the tag's name, then by language: what is shown instead of the name
 * @param tags all that are known, by each of their spellings; talks that visitors can read need not have them
 */
public record PublishedSite(
        SiteContent site, List<PublishedTalk> talks, Map<String, Map<String, String>> tagLabels, KnownNames tags) {

    public PublishedSite {
        talks = List.copyOf(talks);
        tagLabels = Map.copyOf(tagLabels);
    }

    /** When visitors last saw one of the talks change. */
    public Optional<Instant> changedAt() {
        return talks.stream().map(PublishedTalk::changedAt).max(Comparator.naturalOrder());
    }

    /** The talk whose present address ends so. */
    public Optional<PublishedTalk> talk(String slug) {
        return talks.stream().filter(talk -> talk.content().slug().equals(slug)).findFirst();
    }

    /** A tag of these talks by any of its spellings, former ones included; case and accents do not count. */
    public Optional<String> tag(String spelling) {
        String key = SpellingKey.key(tags.called(spelling).map(KnownName::name).orElse(spelling));
        return contents().stream()
                .flatMap(talk -> talk.tags().stream())
                .filter(tag -> SpellingKey.key(tag).equals(key))
                .findFirst();
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
