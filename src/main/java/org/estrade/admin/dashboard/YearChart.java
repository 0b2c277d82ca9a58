package org.estrade.admin.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.visitor.page.Timeline;
import org.estrade.visitor.page.Timeline.Count;
import org.estrade.visitor.view.SiteMessages;
import org.jspecify.annotations.Nullable;

/**
 * The bar chart of deliveries by year, from the first to the last year with a delivery. Horizontal lengths are percentages
 * of the width of the drawing. Vertical lengths are pixels, of a height of {@value #HEIGHT}.
 *
 * @param bars the bars of the last years, at most {@value #MOST_BARS} because more bars would be too thin
 * @param years every year, for the table below the chart
 * @param label the chart in words, for readers who do not see it
 */
record YearChart(List<Bar> bars, List<Year> years, String label) {

    static final int HEIGHT = 192;
    static final int BASELINE = 166;
    static final int MOST_BARS = 24;

    private static final double TALLEST = 140;
    private static final int FEWEST_COLUMNS = 9;
    private static final double BAR_SHARE = 0.72;

    /** The most bars that each have room for a number of two digits on a phone. */
    private static final int MOST_NUMBERS = 14;

    private static final int LABELS_ON_NARROW_PAGE = 9;
    private static final int LABELS_ON_WIDE_PAGE = 14;

    /**
     * The bar of one year: past deliveries at the bottom, upcoming ones on top of them.
     *
     * @param x the left edge
     * @param hasLabel whether the year is written below its bar on a narrow page
     * @param hasWideLabel whether the year is written below its bar on a wide page
     */
    record Bar(
            Year year,
            double x,
            double width,
            double givenHeight,
            double upcomingHeight,
            boolean hasLabel,
            boolean hasWideLabel) {

        /** The horizontal middle of the bar. */
        public double middle() {
            return round(x + width / 2);
        }

        public double givenTop() {
            return round(BASELINE - givenHeight);
        }

        public double upcomingTop() {
            return round(BASELINE - givenHeight - upcomingHeight);
        }

        /** The vertical position of the number above the bar. */
        public double numberBaseline() {
            return round(upcomingTop() - 7);
        }
    }

    /** The numbers of past and upcoming deliveries in a year. */
    record Year(int year, int given, int upcoming) {

        public int all() {
            return given + upcoming;
        }
    }

    /** The numbers of past and upcoming deliveries by year. Cancelled deliveries do not count. */
    static SortedMap<Integer, Count> counts(List<DeliveryContent> deliveries, LocalDate today) {
        TreeMap<Integer, Count> counts = new TreeMap<>();
        deliveries.forEach(delivery -> {
            if (delivery.date() != null && !delivery.cancelled()) {
                counts.merge(delivery.date().year(), Count.of(delivery, today), Count::plus);
            }
        });
        return counts;
    }

    /** The chart, null when no delivery has a date. */
    static @Nullable YearChart of(SortedMap<Integer, Count> counts, SiteMessages words) {
        if (counts.isEmpty()) {
            return null;
        }
        List<Year> years = IntStream.rangeClosed(counts.firstKey(), counts.lastKey())
                .mapToObj(year -> {
                    Count count = counts.getOrDefault(year, new Count(0, 0));
                    return new Year(year, count.given(), count.upcoming());
                })
                .toList();
        return new YearChart(bars(years), years, Timeline.label(counts, 0, words));
    }

    private static List<Bar> bars(List<Year> all) {
        List<Year> years = all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
        double column = 100.0 / Math.max(FEWEST_COLUMNS, years.size());
        double heightOfOne =
                TALLEST / Math.max(1, years.stream().mapToInt(Year::all).max().orElse(1));
        return IntStream.range(0, years.size())
                .mapToObj(i -> new Bar(
                        years.get(i),
                        round((i + (1 - BAR_SHARE) / 2) * column),
                        round(column * BAR_SHARE),
                        round(years.get(i).given() * heightOfOne),
                        round(years.get(i).upcoming() * heightOfOne),
                        hasLabel(i, years.size(), LABELS_ON_NARROW_PAGE),
                        hasLabel(i, years.size(), LABELS_ON_WIDE_PAGE)))
                .toList();
    }

    /** Whether each bar has room for its number. Otherwise a number is above the bars whose year is written. */
    public boolean hasRoom() {
        return years.size() <= MOST_NUMBERS;
    }

    /**
     * Whether a year is written below its bar: the last year always, and before it every n-th year, so that at most
     * {@code most} years are written.
     */
    private static boolean hasLabel(int index, int count, int most) {
        int every = (count + most - 1) / most;
        return (count - 1 - index) % every == 0;
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
