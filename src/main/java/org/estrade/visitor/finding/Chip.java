package org.estrade.visitor.finding;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.text.SpellingKey;
import org.estrade.visitor.published.PublishedSite;

/**
 * A filter of the talks page: a tag or a material. The link sets the filter and keeps the rest of the query; the link of the
 * current filter removes the filter.
 *
 * @param count the number of all published talks that match this filter alone, so that it is the same on every page
 * @param current whether the query has this filter
 */
public record Chip(String label, String href, int count, boolean current) {

    /** The most tags that are shown, the most used ones. The other tags are links at their talks. */
    private static final int MOST_TAGS = 24;

    /** The materials, then the tags, the most used first. */
    static List<Chip> all(PublishedSite site, TalkQuery query, String language, Function<TalkQuery, String> address) {
        List<Chip> chips = new ArrayList<>(materials(site, query, language, address));
        chips.addAll(tags(site, query, language, address));
        return List.copyOf(chips);
    }

    private static List<Chip> materials(
            PublishedSite site, TalkQuery query, String language, Function<TalkQuery, String> address) {
        return TalkQuery.MATERIALS.stream()
                .map(kind -> {
                    boolean current = kind == query.has();
                    return new Chip(
                            material(kind, SearchPanel.words(language)),
                            address.apply(query.withHas(current ? null : kind)),
                            (int) site.contents().stream()
                                    .filter(talk -> TalkQuery.has(talk, kind))
                                    .count(),
                            current);
                })
                .filter(chip -> chip.count > 0)
                .toList();
    }

    static String material(LinkKind kind, FindingMessages words) {
        return kind == LinkKind.VIDEO ? words.with_video() : words.with_slides();
    }

    private static List<Chip> tags(
            PublishedSite site, TalkQuery query, String language, Function<TalkQuery, String> address) {
        TagLinks labels = TagLinks.of(site, language);
        List<Chip> chips = counted(site.contents()).entrySet().stream()
                .map(tag -> {
                    boolean current = isSet(tag.getKey(), query);
                    return new Chip(
                            labels.of(tag.getKey()).label(),
                            address.apply(query.withTag(current ? null : tag.getKey())),
                            tag.getValue(),
                            current);
                })
                .sorted(Comparator.comparingInt((Chip chip) -> -chip.count)
                        .thenComparing(chip -> chip.label, Collator.getInstance(Locale.forLanguageTag(language))))
                .toList();
        return Stream.concat(
                        chips.stream().limit(MOST_TAGS),
                        chips.stream().skip(MOST_TAGS).filter(Chip::current))
                .toList();
    }

    private static boolean isSet(String tag, TalkQuery query) {
        return query.tag() != null && SpellingKey.key(tag).equals(SpellingKey.key(query.tag()));
    }

    /** The number of talks by tag. Spellings with the same {@link SpellingKey} are one tag. */
    private static Map<String, Integer> counted(List<TalkContent> talks) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TalkContent talk : talks) {
            talk.tags().stream()
                    .map(tag -> Objects.requireNonNullElse(names.putIfAbsent(SpellingKey.key(tag), tag), tag))
                    .distinct()
                    .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
        return counts;
    }
}
