package org.estrade.visitor.published;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.vault.store.FileAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the {@link TalkIndex} computes of one talk alone.
 *
 * @param materials the kinds of its links that have an address
 * @param files the hash of each file of this site to which the talk leads, in its links or in its texts, by the address
 * @param hasShortAbstract whether one of its texts has a short abstract
 * @param anchors the fragment of each of its titles, by language
 */
record TalkTraits(
        PublishedTalk talk,
        Set<LinkKind> materials,
        Map<String, String> files,
        boolean hasShortAbstract,
        Map<String, String> anchors) {

    /** The traits of a talk: the former ones if they are of the very same talk. */
    @SuppressWarnings("ReferenceEquality") // a talk that has not changed is not read again
    static TalkTraits of(PublishedTalk talk, @Nullable TalkTraits former) {
        return former != null && former.talk == talk ? former : of(talk);
    }

    private static TalkTraits of(PublishedTalk talk) {
        TalkContent content = talk.content();
        Set<LinkKind> materials = EnumSet.noneOf(LinkKind.class);
        Map<String, String> files = new LinkedHashMap<>();
        content.everyLink().filter(LinkContent::hasAddress).forEach(link -> materials.add(link.kind()));
        content.fileAddresses().forEach(url -> FileAddress.hashIn(url).ifPresent(hash -> files.put(url, hash)));
        Map<String, String> anchors = new HashMap<>();
        content.texts()
                .forEach((language, text) ->
                        anchors.put(language, Anchor.of(text.title().strip())));
        return new TalkTraits(
                talk,
                materials,
                files.isEmpty() ? Map.of() : files,
                content.texts().values().stream()
                        .anyMatch(text -> text.shortAbstracts().hasText()),
                Map.copyOf(anchors));
    }

    /** The fragment of the title that a reader of the language is shown; empty without a title. */
    String anchor(String language, String siteLanguage) {
        return talk.content()
                .shownLanguage(language, siteLanguage)
                .map(shown -> anchors.getOrDefault(shown, ""))
                .orElse("");
    }
}
