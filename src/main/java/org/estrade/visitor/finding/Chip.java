package org.estrade.visitor.finding;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.TalkSet;

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
        TalkSet talks = query.withHas(null).among(site.index(), results.searched());
        return TalkQuery.MATERIALS.stream()
                .filter(kind -> site.index().with(kind).count() > 0)
                .map(kind -> {
                    boolean current = kind == query.has();
                    return new Chip(
                            material(kind, SearchPanel.words(language)),
                            address.apply(query.withHas(current ? null : kind)),
                            talks.and(site.index().with(kind)).count(),
                            current);
                })
                .toList();
    }

    static String material(LinkKind kind, FindingMessages words) {
        return kind == LinkKind.VIDEO ? words.with_video() : words.with_slides();
    }

    /** The filters by a tag. The most used tags of the site come first, so that no filter moves when one is set. */
    static List<Chip> tags(
            PublishedSite site, TalkResults results, String language, Function<TalkQuery, String> address) {
        TalkQuery query = results.query();
        String asked = query.tag() == null ? null : SpellingKey.key(query.tag());
        TagLinks labels = TagLinks.of(site, language);
        TalkSet talks = query.withTag(null).among(site.index(), results.searched());
        return site.index().tags().stream()
                .map(tag -> {
                    boolean current = tag.key().equals(asked);
                    return Map.entry(
                            tag.talks().count(),
                            new Chip(
                                    labels.of(tag.name()).label(),
                                    address.apply(query.withTag(current ? null : tag.name())),
                                    talks.and(tag.talks()).count(),
                                    current));
                })
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Chip> chip) -> -chip.getKey())
                        .thenComparing(
                                chip -> chip.getValue().label, Collator.getInstance(Locale.forLanguageTag(language))))
                .map(Map.Entry::getValue)
                .toList();
    }
}
