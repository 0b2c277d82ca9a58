package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/**
 * Adds a translation to a stored talk: its texts, and the links and deliveries that the stored talk does not have. Nothing
 * is removed, and no stored text changes. The tags stay, because the tags of the translation are words for the same tags.
 */
final class TranslationMerge {

    private final TalkContent stored;
    private final TalkContent page;
    private final String language;
    private final @Nullable String storedLanguage;
    private final Set<String> addresses;

    private TranslationMerge(TalkContent stored, TalkContent page, String language) {
        this.stored = stored;
        this.page = page;
        this.language = language;
        List<String> otherLanguages = stored.texts().keySet().stream()
                .filter(other -> !other.equals(language))
                .toList();
        this.storedLanguage = otherLanguages.size() == 1 ? otherLanguages.get(0) : null;
        this.addresses = stored.everyLink()
                .map(link -> TranslatedDeliveries.addressKey(link.url()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The stored talk with the translation.
     *
     * @param stored the stored talk
     * @param page the talk of the page
     * @param language the language code of the translation
     */
    static TalkContent merged(TalkContent stored, TalkContent page, String language) {
        TranslationMerge merge = new TranslationMerge(stored, page, language);
        Map<String, TalkText> texts = new LinkedHashMap<>(stored.texts());
        texts.put(language, completed(texts.get(language), page.texts().getOrDefault(language, TalkText.EMPTY)));
        return stored.withTexts(texts).withDeliveries(merge.deliveries()).withLinks(merge.talkLinks());
    }

    /** The stored text, with the text of the page where the stored one is blank. */
    private static TalkText completed(@Nullable TalkText stored, TalkText page) {
        if (stored == null || !stored.hasText()) {
            return page;
        }
        ShortTexts shortAbstracts = stored.shortAbstracts().hasText() ? stored.shortAbstracts() : page.shortAbstracts();
        return new TalkText(
                stored.title().isBlank() ? page.title() : stored.title(),
                stored.abstractMarkdown().isBlank() ? page.abstractMarkdown() : stored.abstractMarkdown(),
                shortAbstracts);
    }

    private List<DeliveryContent> deliveries() {
        Map<UUID, DeliveryContent> matches = TranslatedDeliveries.match(page.deliveries(), stored.deliveries());
        Map<UUID, DeliveryContent> merged = new LinkedHashMap<>();
        stored.deliveries().forEach(delivery -> merged.put(delivery.id(), delivery));
        for (DeliveryContent delivery : page.deliveries()) {
            List<LinkContent> links = newLinks(delivery.links());
            DeliveryContent match = matches.get(delivery.id());
            if (match == null) {
                merged.put(
                        delivery.id(),
                        delivery.withLanguage(inStoredTalk(delivery.language())).withLinks(links));
            } else if (!links.isEmpty()) {
                List<LinkContent> all = new ArrayList<>(match.links());
                all.addAll(links);
                merged.put(match.id(), match.withLinks(all));
            }
        }
        return List.copyOf(merged.values());
    }

    private List<LinkContent> talkLinks() {
        List<LinkContent> links = new ArrayList<>(stored.links());
        links.addAll(newLinks(page.links()));
        return links;
    }

    /** The links whose address the stored talk does not have, each address once. */
    private List<LinkContent> newLinks(List<LinkContent> links) {
        return links.stream()
                .filter(link -> addresses.add(TranslatedDeliveries.addressKey(link.url())))
                .map(this::withLanguage)
                .toList();
    }

    /** A link without a language is in the language of its page, which is not the language of the stored talk. */
    private LinkContent withLanguage(LinkContent link) {
        String of = link.language() == null ? language : link.language();
        return new LinkContent(link.kind(), link.url(), link.label(), inStoredTalk(of), link.credit());
    }

    private @Nullable String inStoredTalk(@Nullable String of) {
        return Objects.equals(of, storedLanguage) ? null : of;
    }
}
