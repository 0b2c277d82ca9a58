package org.estrade.talk;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.estrade.text.typography.HiddenText;
import org.estrade.text.typography.MarkdownAddresses;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of one talk. Forms, importers, revisions, pages and exports exchange talks only as this
 * record. The record is immutable. An unknown value is null or empty, never a placeholder.
 *
 * @param slug the last part of the talk's address; empty before a slug was chosen
 * @param texts the title and the abstracts by language code ({@code fr}, {@code en})
 * @param tags the names of the tags, in the order in which pages show them
 * @param deliveries the deliveries in the order of entry; pages show them in the order {@link DeliveryContent#NEWEST_FIRST}
 * @param links the links of the talk itself; a delivery has its own links
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

    /** The title in a language, otherwise the first title in another language, otherwise empty. */
    public String title(String language) {
        TalkText preferred = texts.getOrDefault(language, TalkText.EMPTY);
        return Stream.concat(Stream.of(preferred), texts.values().stream())
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * The code of the language of the text that a reader is shown: the reader's language, else the default language of the
     * site, else any other. A text without a title is not shown.
     */
    public Optional<String> shownLanguage(String language, String siteLanguage) {
        return Stream.concat(Stream.of(language, siteLanguage), texts.keySet().stream())
                .filter(code ->
                        !texts.getOrDefault(code, TalkText.EMPTY).title().isBlank())
                .findFirst();
    }

    /** The title that a reader is shown, see {@link #shownLanguage}; empty when the talk has no title. */
    public String shownTitle(String language, String siteLanguage) {
        return shownLanguage(language, siteLanguage)
                .map(code -> texts.getOrDefault(code, TalkText.EMPTY).title())
                .orElse("");
    }

    public List<DeliveryContent> deliveriesNewestFirst() {
        return deliveries.stream().sorted(DeliveryContent.NEWEST_FIRST).toList();
    }

    /** The language that every delivery names as the language in which it was given; null when they do not all agree. */
    public @Nullable String usualLanguage() {
        List<String> languages = deliveries.stream()
                .map(delivery -> Objects.requireNonNullElse(delivery.language(), ""))
                .distinct()
                .toList();
        return languages.size() == 1 && !languages.get(0).isEmpty() ? languages.get(0) : null;
    }

    /** The names of the co-speakers of the newest delivery, in their order. */
    public List<String> lastSpeakers() {
        return deliveriesNewestFirst().stream()
                .limit(1)
                .flatMap(delivery -> delivery.speakers().stream())
                .map(SpeakerContent::name)
                .toList();
    }

    /** The links of the talk, then the links of its deliveries. */
    public Stream<LinkContent> everyLink() {
        return Stream.concat(links.stream(), deliveries.stream().flatMap(delivery -> delivery.links().stream()));
    }

    /** The addresses of all links, then the addresses in the texts and notes. */
    public Stream<String> everyAddress() {
        return addresses(words());
    }

    /** The addresses that may be those of files of this site, and others. Texts without any are not read. */
    public Stream<String> fileAddresses() {
        return addresses(words().filter(text -> text.contains("/slides/")));
    }

    private Stream<String> addresses(Stream<String> words) {
        return Stream.concat(
                everyLink().map(LinkContent::url), words.flatMap(text -> MarkdownAddresses.in(text).stream()));
    }

    private Stream<String> words() {
        return Stream.concat(
                texts.values().stream()
                        .flatMap(text -> Stream.concat(
                                Stream.of(text.abstractMarkdown()),
                                Arrays.stream(TextLength.values()).map(text.shortAbstracts()::in))),
                deliveries.stream().flatMap(delivery -> Stream.ofNullable(delivery.note())));
    }

    /** The content without the HTML comments in abstracts and notes, which visitors must not see. */
    public TalkContent withoutHiddenText() {
        Map<String, TalkText> shown = new TreeMap<>();
        texts.forEach((language, text) -> shown.put(
                language,
                text.withAbstract(HiddenText.removeFromMarkdown(text.abstractMarkdown()))
                        .withShortAbstracts(ShortTexts.of(length ->
                                HiddenText.removeFromLine(text.shortAbstracts().in(length))))));
        return withTexts(shown)
                .withDeliveries(deliveries.stream()
                        .map(DeliveryContent::withoutHiddenText)
                        .toList());
    }

    /** The content whose links all have absolute addresses, for what is read elsewhere than on this site. */
    public TalkContent withLinksAt(String origin) {
        return withLinks(links.stream().map(link -> link.at(origin)).toList())
                .withDeliveries(deliveries.stream()
                        .map(delivery -> delivery.withLinks(delivery.links().stream()
                                .map(link -> link.at(origin))
                                .toList()))
                        .toList());
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
