package org.estrade.visitor.published;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.site.SiteContent;
import org.estrade.site.SpeakerKit;
import org.estrade.talk.TalkContent;
import org.estrade.talk.still.Still;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.SpellingKey;
import org.estrade.vault.store.StoredFile;

/**
 * All content that visitors can read, at one moment. Every public page is made from one such value.
 *
 * @param talks the published talks in the speaker's order
 * @param tagLabels the labels of tags by the name of the tag, then by language code; a page shows the label, not the name
 * @param tags all stored tags with all their spellings, also tags that no published talk has
 * @param fragments the id of the talk by each fragment that leads, or led, to it on the talks page; the newest first
 * @param files the files to which links of published talks lead, by their hashes
 * @param stills the pictures of videos, by the addresses of the videos; empty unless pages show them
 */
public record PublishedSite(
        SiteContent site,
        List<PublishedTalk> talks,
        Map<String, Map<String, String>> tagLabels,
        KnownNames tags,
        Map<String, Long> fragments,
        Map<String, StoredFile> files,
        Map<String, Still> stills) {

    /** The content when nothing can be read. */
    public static final PublishedSite UNKNOWN = new PublishedSite(
            SiteContent.UNKNOWN, List.of(), Map.of(), new KnownNames(List.of()), Map.of(), Map.of(), Map.of());

    public PublishedSite {
        talks = List.copyOf(talks);
        tagLabels = Map.copyOf(tagLabels);
        files = Map.copyOf(files);
        stills = Map.copyOf(stills);
        fragments = Collections.unmodifiableMap(new LinkedHashMap<>(fragments));
    }

    /** The moment of the last change of a talk that visitors can see; empty when no talk is published. */
    public Optional<Instant> changedAt() {
        return talks.stream().map(PublishedTalk::changedAt).max(Comparator.naturalOrder());
    }

    /** The published talk whose present address ends with the slug. */
    public Optional<PublishedTalk> talk(String slug) {
        return talks.stream().filter(talk -> talk.content().slug().equals(slug)).findFirst();
    }

    /** The name of a tag of the published talks, found by any present or former spelling. Case and accents do not count. */
    public Optional<String> tag(String spelling) {
        String key =
                SpellingKey.key(tags.findByName(spelling).map(KnownName::name).orElse(spelling));
        return contents().stream()
                .flatMap(talk -> talk.tags().stream())
                .filter(tag -> SpellingKey.key(tag).equals(key))
                .findFirst();
    }

    /** Whether the speaker's kit has any content. Without content the site has no kit page. */
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
