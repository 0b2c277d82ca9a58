package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Groups occurrences into talks. Occurrences with the same title, or nearly the same title, are one talk. The speaker can
 * split such a talk, and can join talks with different titles. The talks are in the order of the text.
 */
final class TalkGrouping {

    private static final int MAX_LENGTH_OF_VENUE = 80;

    private final ImportChoices choices;
    private final List<ImportWarning> warnings;
    private final SimilarTitles titles = new SimilarTitles();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<ReadingResult.WithoutVenue> withoutVenue = new ArrayList<>();

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

        private void addAll(Group group) {
            group.texts.forEach(texts::putIfAbsent);
            tags.addAll(group.tags);
            links.addAll(group.links);
            deliveries.addAll(group.deliveries);
            lines.addAll(group.lines);
        }
    }

    /** @param warnings the list to which a warning is added for each missing fact */
    TalkGrouping(ImportChoices choices, List<ImportWarning> warnings) {
        this.choices = choices;
        this.warnings = warnings;
    }

    /** The talks of the occurrences, without occurrences that have no title and deliveries that have no venue. */
    List<ImportedTalk> talks(List<Occurrence> occurrences) {
        occurrences.forEach(this::add);
        joinGroups();
        Set<String> slugs = new HashSet<>();
        return groups.values().stream().map(group -> talk(group, slugs)).toList();
    }

    /** The deliveries that name no venue. Each is left out until the speaker has named its venue. */
    List<ReadingResult.WithoutVenue> withoutVenue() {
        return withoutVenue;
    }

    private void add(Occurrence occurrence) {
        int line = occurrence.firstLine();
        String title = occurrence.title();
        DeliveryContent fromText = occurrence.delivery();
        DeliveryContent delivery = withChosenVenue(fromText, line);
        if (title.isBlank()) {
            addWithoutTitle(occurrence, delivery);
            return;
        }
        String key = choices.split().contains(line) ? "line " + line : titles.key(title);
        Group group = groups.computeIfAbsent(key, any -> new Group(line));
        occurrence
                .texts()
                .forEach((language, text) -> group.texts.merge(language, text, TalkGrouping::withLongerAbstract));
        group.tags.addAll(occurrence.tags());
        group.links.addAll(occurrence.links());
        if (delivery == null) {
            return;
        }
        if (fromText != null && fromText.venue().name().isBlank()) {
            String date = delivery.date() == null ? "" : delivery.date().toString();
            withoutVenue.add(new ReadingResult.WithoutVenue(line, title, date));
        }
        if (delivery.venue().name().isBlank()) {
            warn(occurrence, Kind.DELIVERY_LEFT_OUT, title);
            return;
        }
        if (group.deliveries.stream().anyMatch(other -> other.equals(delivery.withId(other.id())))) {
            // a page can list a delivery twice: among the favourites, and among all
            return;
        }
        if (occurrence.missing().contains(Missing.DATE) || delivery.date() == null) {
            warn(occurrence, Kind.DELIVERY_WITHOUT_DATE, delivery.venue().name());
        }
        group.deliveries.add(delivery);
        group.lines.add(line);
    }

    /**
     * Adds a delivery without a title as a talk named after its event, so that it is not lost. The speaker is asked for the
     * title. Without an event or a date, the text may be no delivery, and it is left out.
     */
    private void addWithoutTitle(Occurrence occurrence, @Nullable DeliveryContent delivery) {
        String venue = delivery == null ? "" : delivery.venue().name();
        if (delivery == null || delivery.date() == null || venue.isBlank() || venue.length() > MAX_LENGTH_OF_VENUE) {
            warn(occurrence, Kind.DELIVERY_WITHOUT_TITLE, venue);
            return;
        }
        String title = venue + " " + delivery.date().year();
        warn(occurrence, Kind.NAMED_AFTER_EVENT, title);
        int line = occurrence.firstLine();
        Group group = groups.computeIfAbsent("line " + line, any -> new Group(line));
        String language = occurrence.texts().isEmpty()
                ? Objects.requireNonNullElse(delivery.language(), "en")
                : occurrence.texts().keySet().iterator().next();
        TalkText text = occurrence.texts().getOrDefault(language, TalkText.EMPTY);
        group.texts.putIfAbsent(language, text.withTitle(title));
        group.tags.addAll(occurrence.tags());
        group.links.addAll(occurrence.links());
        group.deliveries.add(delivery);
        group.lines.add(line);
    }

    /** The delivery with the venue that the speaker named for it. A venue of the text is not replaced. */
    private @Nullable DeliveryContent withChosenVenue(@Nullable DeliveryContent delivery, int line) {
        String venue = choices.venues().get(line);
        if (delivery == null
                || venue == null
                || venue.isBlank()
                || !delivery.venue().name().isBlank()) {
            return delivery;
        }
        return delivery.withVenue(VenueContent.of(venue.strip()));
    }

    private void joinGroups() {
        choices.joined().forEach((from, to) -> {
            String joinedKey = keyAt(from);
            String remainingKey = keyAt(to);
            if (joinedKey != null && remainingKey != null && !joinedKey.equals(remainingKey)) {
                Group remaining = groups.get(remainingKey);
                Group joined = groups.remove(joinedKey);
                if (remaining != null && joined != null) {
                    remaining.addAll(joined);
                }
            }
        });
    }

    private @Nullable String keyAt(int line) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().line == line)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void warn(Occurrence occurrence, Kind kind, String argument) {
        warnings.add(ImportWarning.of(occurrence.firstLine(), kind, argument));
    }

    /** The text with the longer abstract. The title is that of the first text. */
    private static TalkText withLongerAbstract(TalkText first, TalkText second) {
        return second.abstractMarkdown().length() > first.abstractMarkdown().length()
                ? second.withTitle(first.title())
                : first;
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
