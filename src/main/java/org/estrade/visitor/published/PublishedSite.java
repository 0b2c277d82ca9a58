package org.estrade.visitor.published;

import java.time.Instant;
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
 * @param index the published talks, and what pages ask of all of them together
 * @param tagLabels the labels of tags by the name of the tag, then by language code; a page shows the label, not the name
 * @param tags all stored tags with all their spellings, also tags that no published talk has
 * @param files the files to which published talks lead, in their links or in their texts, by their hashes
 * @param stills the pictures of videos, by the addresses of the videos; empty unless pages show them
 */
public record PublishedSite(
        SiteContent site,
        TalkIndex index,
        Map<String, Map<String, String>> tagLabels,
        KnownNames tags,
        Map<String, StoredFile> files,
        Map<String, Still> stills) {

    /** The content when nothing can be read. */
    public static final PublishedSite UNKNOWN = new PublishedSite(
            SiteContent.UNKNOWN,
            new TalkIndex(List.of(), Map::of, SiteContent.UNKNOWN.defaultLanguage(), null),
            Map.of(),
            new KnownNames(List.of()),
            Map.of(),
            Map.of());

    public PublishedSite {
        tagLabels = Map.copyOf(tagLabels);
        files = Map.copyOf(files);
        stills = Map.copyOf(stills);
    }

    /** The published talks in the speaker's order. */
    public List<PublishedTalk> talks() {
        return index.talks();
    }

    /** The contents of the published talks in the speaker's order. */
    public List<TalkContent> contents() {
        return index.contents();
    }

    /** The moment of the last change of a talk that visitors can see; empty when no talk is published. */
    public Optional<Instant> changedAt() {
        return index.changedAt();
    }

    /** The same moment, or that of the newest first publication when it is later. */
    public Optional<Instant> changedOrPublishedAt() {
        return changedAt()
                .map(changed ->
                        index.newestFirstPublication().filter(changed::isBefore).orElse(changed));
    }

    /** The published talk whose present address ends with the slug. */
    public Optional<PublishedTalk> talk(String slug) {
        return index.talk(slug);
    }

    /** The published talk with this id. */
    public Optional<PublishedTalk> talk(long id) {
        return index.talk(id);
    }

    /** The name of a tag of the published talks, found by any present or former spelling. Case and accents do not count. */
    public Optional<String> tag(String spelling) {
        String key =
                SpellingKey.key(tags.findByName(spelling).map(KnownName::name).orElse(spelling));
        return index.tag(key).map(TalkIndex.TagUse::name);
    }

    /** Whether the speaker's kit has any content. Without content the site has no kit page. */
    public boolean hasKit() {
        return !site.kit().equals(SpeakerKit.EMPTY) || index.hasShortAbstracts();
    }
}
