package org.estrade.talk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole content of one talk. Forms, importers, revisions, pages and exports exchange talks as this record and in no
 * other shape. Immutable; an unknown value is null or empty, never a placeholder.
 *
 * @param slug the last part of the talk's address; empty before a slug was chosen
 * @param texts title and abstracts by language code ({@code fr}, {@code en})
 * @param tags names of tags, in the order in which pages show them
 * @param deliveries in the order of entry; pages show them in the order {@link DeliveryContent#NEWEST_FIRST}
 * @param links links of the talk itself; a delivery has its own links
 */
public record TalkContent(
        String slug,
        Map<String, TalkText> texts,
        List<String> tags,
        List<DeliveryContent> deliveries,
        List<LinkContent> links) {

    public static final TalkContent EMPTY = new TalkContent("", Map.of(), List.of(), List.of(), List.of());

    public TalkContent {
        // sorted, so that equal contents have equal JSON
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tags = List.copyOf(tags);
        deliveries = List.copyOf(deliveries);
        links = List.copyOf(links);
    }

    /** The title in that language, else in the first language that has a title, else empty. */
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

    /** The links of the talk, then those of its deliveries. */
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
