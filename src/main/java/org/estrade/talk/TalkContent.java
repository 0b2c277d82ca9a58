package org.estrade.talk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything the speaker says of one talk: the only shape in which a talk travels between forms, importers, revisions,
 * pages and exports. Immutable; what is not known is null or empty, never a placeholder.
 *
 * @param slug the talk's part of its address, empty while none was chosen
 * @param texts by language code ({@code fr}, {@code en})
 * @param tags canonical spellings, in the order shown
 * @param deliveries in the order they were entered; {@link DeliveryContent#NEWEST_FIRST} is the order they are shown in
 * @param links of the talk itself; those of one delivery are in it
 */
public record TalkContent(
        String slug,
        Map<String, TalkText> texts,
        List<String> tags,
        List<DeliveryContent> deliveries,
        List<LinkContent> links) {

    public static final TalkContent EMPTY = new TalkContent("", Map.of(), List.of(), List.of(), List.of());

    public TalkContent {
        // sorted, so that equal contents are also equal as JSON
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tags = List.copyOf(tags);
        deliveries = List.copyOf(deliveries);
        links = List.copyOf(links);
    }

    /** The title in that language, else in the first language that has one, else empty. */
    public String title(String language) {
        TalkText wanted = texts.getOrDefault(language, TalkText.EMPTY);
        return Stream.concat(Stream.of(wanted), texts.values().stream())
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    public List<DeliveryContent> deliveriesNewestFirst() {
        return deliveries.stream().sorted(DeliveryContent.NEWEST_FIRST).toList();
    }

    /** Every link, the talk's own first. */
    public Stream<LinkContent> everyLink() {
        return Stream.concat(links.stream(), deliveries.stream().flatMap(delivery -> delivery.links().stream()));
    }

    public TalkContent withSlug(String slug) {
        return new TalkContent(slug, texts, tags, deliveries, links);
    }

    public TalkContent withTexts(Map<String, TalkText> texts) {
        return new TalkContent(slug, texts, tags, deliveries, links);
    }

    public TalkContent withTags(List<String> tags) {
        return new TalkContent(slug, texts, tags, deliveries, links);
    }

    public TalkContent withDeliveries(List<DeliveryContent> deliveries) {
        return new TalkContent(slug, texts, tags, deliveries, links);
    }

    public TalkContent withLinks(List<LinkContent> links) {
        return new TalkContent(slug, texts, tags, deliveries, links);
    }
}
