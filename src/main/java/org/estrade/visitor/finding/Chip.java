package org.estrade.visitor.finding;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    static List<Chip> materials(TalkResults results, String language, Function<TalkQuery, String> address) {
        TalkQuery query = results.query();
        List<TalkContent> talks = searched(results, query.withHas(null));
        return TalkQuery.MATERIALS.stream()
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
                .filter(chip -> chip.count > 0 || chip.current)
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

    /** The filters by a tag, the most used tags first. */
    static List<Chip> tags(
            PublishedSite site, TalkResults results, String language, Function<TalkQuery, String> address) {
        TalkQuery query = results.query();
        TagLinks labels = TagLinks.of(site, language);
        Map<String, Integer> counts = counted(searched(results, query.withTag(null)));
        if (query.tag() != null && counts.keySet().stream().noneMatch(tag -> isSet(tag, query))) {
            counts.put(query.tag(), 0);
        }
        return counts.entrySet().stream()
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
