package org.estrade.admin.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.DeliveryView;

/**
 * The bar chart of past deliveries by their material: slides, video, both or none.
 *
 * @param given the number of past deliveries
 * @param rows the bars, one for each kind of material
 */
record RecordingStats(int given, List<Row> rows) {

    private enum Kind {
        BOTH,
        VIDEO,
        SLIDES,
        NONE
    }

    /** The length of the longest bar, as a percentage of the width of the drawing. The rest is for the number beside it. */
    private static final double LONGEST = 76;

    /**
     * The bar of one kind.
     *
     * @param kind {@code both}, {@code video}, {@code slides} or {@code none}
     * @param count the number of deliveries
     * @param length the length of the bar, as a percentage of the width of the drawing
     */
    record Row(String kind, int count, double length) {}

    /** The chart of the deliveries of these talks. The links of a talk count for each of its deliveries. */
    static RecordingStats of(List<TalkContent> talks, LocalDate today) {
        Map<Kind, Long> counts = talks.stream()
                .flatMap(talk -> kinds(talk, today))
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        int given = (int) counts.values().stream().mapToLong(count -> count).sum();
        return new RecordingStats(
                given,
                Stream.of(Kind.values())
                        .map(kind -> row(kind, counts.getOrDefault(kind, 0L), most))
                        .toList());
    }

    private static Stream<Kind> kinds(TalkContent talk, LocalDate today) {
        return talk.deliveries().stream()
                .filter(delivery -> DeliveryView.isGiven(delivery, today))
                .map(delivery -> kind(talk, delivery));
    }

    private static Kind kind(TalkContent talk, DeliveryContent delivery) {
        boolean slides = has(talk, delivery, LinkKind.SLIDES);
        boolean video = has(talk, delivery, LinkKind.VIDEO);
        if (slides && video) {
            return Kind.BOTH;
        }
        return slides ? Kind.SLIDES : video ? Kind.VIDEO : Kind.NONE;
    }

    private static boolean has(TalkContent talk, DeliveryContent delivery, LinkKind kind) {
        return Stream.concat(talk.links().stream(), delivery.links().stream())
                .map(LinkContent::kind)
                .anyMatch(kind::equals);
    }

    private static Row row(Kind kind, long count, long most) {
        return new Row(
                kind.name().toLowerCase(Locale.ROOT), (int) count, Math.round(count * LONGEST * 10 / most) / 10.0);
    }
}
