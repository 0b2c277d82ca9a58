package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;

/**
 * Groups occurrences into talks: occurrences whose titles differ only in case, accents or punctuation are one talk. The
 * talks come in the order of the file.
 */
final class TalkGrouping {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<ImportWarning> warnings;

    /** The occurrences of one talk while they are collected. */
    private static final class Group {
        private final int line;
        private final Map<String, TalkText> texts = new TreeMap<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private final Set<LinkContent> links = new LinkedHashSet<>();
        private final List<DeliveryContent> deliveries = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        private Group(int line) {
            this.line = line;
        }
    }

    private TalkGrouping(List<ImportWarning> warnings) {
        this.warnings = warnings;
    }

    /**
     * The talks of the occurrences. An occurrence without a title and a delivery without a venue are left out.
     *
     * @param warnings takes a warning for each fact that is missing
     */
    static List<ImportedTalk> talks(List<Occurrence> occurrences, List<ImportWarning> warnings) {
        TalkGrouping grouping = new TalkGrouping(warnings);
        occurrences.forEach(grouping::add);
        Set<String> slugs = new HashSet<>();
        return grouping.groups.values().stream()
                .map(group -> talk(group, slugs))
                .toList();
    }

    private void add(Occurrence occurrence) {
        String title = occurrence.title();
        DeliveryContent delivery = occurrence.delivery();
        if (title.isBlank()) {
            String venue = delivery == null ? "" : delivery.venue().name();
            warn(occurrence, Kind.DELIVERY_WITHOUT_TITLE, venue);
            return;
        }
        Group group = groups.computeIfAbsent(SpellingKey.key(title), key -> new Group(occurrence.firstLine()));
        occurrence.texts().forEach((language, text) -> group.texts.merge(language, text, TalkGrouping::longer));
        group.tags.addAll(occurrence.tags());
        group.links.addAll(occurrence.links());
        if (delivery == null) {
            return;
        }
        if (delivery.venue().name().isBlank()) {
            warn(occurrence, Kind.DELIVERY_LEFT_OUT, title);
            return;
        }
        if (occurrence.missing().contains(Missing.DATE) || delivery.date() == null) {
            warn(occurrence, Kind.DELIVERY_WITHOUT_DATE, delivery.venue().name());
        }
        group.deliveries.add(delivery);
        group.lines.add(occurrence.firstLine());
    }

    private void warn(Occurrence occurrence, Kind kind, String argument) {
        warnings.add(ImportWarning.of(occurrence.firstLine(), kind, argument));
    }

    /** Of two texts with one title, the text with the longer abstract. */
    private static TalkText longer(TalkText one, TalkText other) {
        return other.abstractMarkdown().length() > one.abstractMarkdown().length() ? other.withTitle(one.title()) : one;
    }

    private static ImportedTalk talk(Group group, Set<String> slugs) {
        String title = group.texts.values().iterator().next().title();
        String slug = Slug.free(Slug.of(title), slugs);
        slugs.add(slug);
        TalkContent content =
                new TalkContent(slug, group.texts, List.copyOf(group.tags), group.deliveries, List.copyOf(group.links));
        return new ImportedTalk(content, group.line, group.lines);
    }
}
