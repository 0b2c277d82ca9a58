package org.estrade.visitor.finding;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.SpellingKey;
import org.estrade.visitor.published.PublishedSite;

/**
 * A filter of the talks page: a tag or a material. The link sets the filter and keeps the rest of the query; the link of the
 * current filter removes the filter.
 *
 * @param count the number of talks that the link would show: those of the present search with this filter
 * @param current whether the query has this filter
 */
public record Chip(String label, String href, int count, boolean current) {

    /** The filters by a material. */
    static List<Chip> materials(
            PublishedSite site, TalkResults results, String language, Function<TalkQuery, String> address) {
        TalkQuery query = results.query();
        List<TalkContent> talks = searched(results, query.withHas(null));
        return TalkQuery.MATERIALS.stream()
                .filter(kind -> site.contents().stream().anyMatch(talk -> TalkQuery.has(talk, kind)))
                .map(kind -> {
                    boolean current = kind == query.has();
                    return new Chip(
                            material(kind, SearchPanel.words(language)),
                            address.apply(query.withHas(current ? null : kind)),
                            (int) talks.stream()
                                    .filter(talk -> TalkQuery.has(talk, kind))
                                    .count(),
                            current);
                })
                .toList();
    }

    private static List<TalkContent> searched(TalkResults results, TalkQuery query) {
        return results.searched().stream()
                .map(PublishedTalk::content)
                .filter(query::matches)
                .toList();
    }

    static String material(LinkKind kind, FindingMessages words) {
        return kind == LinkKind.VIDEO ? words.with_video() : words.with_slides();
    }

    /** The filters by a tag. The most used tags of the site come first, so that no filter moves when one is set. */
    static List<Chip> tags(
            PublishedSite site, TalkResults results, String language, Function<TalkQuery, String> address) {
        TalkQuery query = results.query();
        TagLinks labels = TagLinks.of(site, language);
        Map<String, Integer> used = counted(site.contents());
        Map<String, Integer> found = counted(searched(results, query.withTag(null)));
        Map<String, String> names = names(site.contents());
        return used.keySet().stream()
                .map(key -> {
                    String tag = names.getOrDefault(key, key);
                    boolean current = query.tag() != null && key.equals(SpellingKey.key(query.tag()));
                    return Map.entry(
                            used.getOrDefault(key, 0),
                            new Chip(
                                    labels.of(tag).label(),
                                    address.apply(query.withTag(current ? null : tag)),
                                    found.getOrDefault(key, 0),
                                    current));
                })
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Chip> chip) -> -chip.getKey())
                        .thenComparing(
                                chip -> chip.getValue().label, Collator.getInstance(Locale.forLanguageTag(language))))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The number of talks by the {@link SpellingKey} of a tag. */
    private static Map<String, Integer> counted(List<TalkContent> talks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TalkContent talk : talks) {
            talk.tags().stream().map(SpellingKey::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts;
    }

    /** The first spelling of each tag, by its {@link SpellingKey}. */
    private static Map<String, String> names(List<TalkContent> talks) {
        Map<String, String> names = new LinkedHashMap<>();
        talks.forEach(talk -> talk.tags().forEach(tag -> names.putIfAbsent(SpellingKey.key(tag), tag)));
        return names;
    }
}
