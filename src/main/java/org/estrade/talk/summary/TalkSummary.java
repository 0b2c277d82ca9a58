package org.estrade.talk.summary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkHint;
import org.estrade.talk.TalkHint.MissingItem;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.store.TalkStatus;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code talk_summary}. The names of the components are those of its columns, in camel case.
 *
 * @param title the title in the language of the site
 * @param gap the rank of the most serious hint, 0 for the most serious of all; null without a hint
 * @param deliveries the number of deliveries
 * @param links the number of links, including the links of deliveries
 * @param lastDate the date of the last delivery as text; empty without a dated delivery
 * @param days the last day on which each delivery may begin, as text, of those that are not cancelled; of the published
 *     content when there is one
 * @param until the last one of the days; empty when there is none
 * @param words each word of title, tags, venues and towns, in plain letters, for the search
 * @param changedAt the time of the newest revision
 */
record TalkSummary(
        long talkId,
        String title,
        String status,
        @Nullable Integer gap,
        int deliveries,
        int links,
        String lastDate,
        List<String> days,
        String until,
        List<String> words,
        Instant changedAt) {

    /** A longer word is cut: PostgreSQL limits the length of what it indexes. */
    private static final int LONGEST_WORD = 60;

    private static final List<MissingItem> RANKS = List.of(MissingItem.values());

    static TalkSummary of(TalkState state, String language) {
        TalkContent talk = state.newest();
        List<String> days = Objects.requireNonNullElse(state.published(), talk).deliveries().stream()
                .filter(delivery -> !delivery.cancelled())
                .flatMap(delivery -> Stream.ofNullable(delivery.date()))
                .map(date -> date.latest().toString())
                .sorted()
                .toList();
        return new TalkSummary(
                state.id(),
                talk.title(language),
                TalkStatus.of(state).id(),
                TalkHint.all(talk, state.hints()).stream()
                        .findFirst()
                        .map(hint -> RANKS.indexOf(hint.missing()))
                        .orElse(null),
                talk.deliveries().size(),
                (int) talk.everyLink().count(),
                talk.deliveries().stream()
                        .flatMap(delivery -> Stream.ofNullable(delivery.date()))
                        .map(String::valueOf)
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                days,
                days.isEmpty() ? "" : days.get(days.size() - 1),
                searchWords(talk),
                state.changedAt());
    }

    private static List<String> searchWords(TalkContent talk) {
        Stream<String> titles = talk.texts().values().stream().map(TalkText::title);
        Stream<String> places = talk.deliveries().stream().flatMap(TalkSummary::place);
        return Stream.of(titles, places, talk.tags().stream())
                .flatMap(texts -> texts)
                .flatMap(TalkSummary::words)
                .distinct()
                .toList();
    }

    private static Stream<String> place(DeliveryContent delivery) {
        return Stream.of(delivery.venue().name(), Objects.toString(delivery.city(), ""));
    }

    /** The words of a text in plain letters, as the search compares them. */
    static Stream<String> words(String text) {
        return Stream.of(PlainLetters.words(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    }
}
