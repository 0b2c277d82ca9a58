package org.estrade.admin.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.visitor.page.Timeline;
import org.estrade.visitor.page.Timeline.Count;
import org.estrade.visitor.view.SiteMessages;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of each year as bars, a year without any between two others included. Across, lengths are in hundredths
 * of the drawing's width; down, in pixels of its {@value #HEIGHT}.
 *
 * @param bars the last {@value #MOST_BARS} years: more would be too thin to read
 * @param years every year, for the table
 * @param label the whole in words
 */
record YearBars(List<Bar> bars, List<Year> years, String label) {

    static final int HEIGHT = 192;
    static final int FLOOR = 166;
    static final int MOST_BARS = 24;

    private static final double TALLEST = 140;
    private static final int FEWEST_COLUMNS = 9;
    private static final double FILLED = 0.72;
    private static final int NAMES_IN_A_NARROW_PAGE = 9;
    private static final int NAMES_IN_A_WIDE_PAGE = 14;

    /**
     * One year's bar: what was given stands on the floor, what is to come on top of it.
     *
     * @param named whether there is always room for its name
     * @param namedWide whether there is in a wide page
     */
    record Bar(
            Year year,
            double x,
            double width,
            double givenHeight,
            double upcomingHeight,
            boolean named,
            boolean namedWide) {

        public double middle() {
            return round(x + width / 2);
        }

        public double givenTop() {
            return round(FLOOR - givenHeight);
        }

        public double upcomingTop() {
            return round(FLOOR - givenHeight - upcomingHeight);
        }

        public double figureAt() {
            return round(upcomingTop() - 7);
        }
    }

    record Year(int year, int given, int upcoming) {

        public int all() {
            return given + upcoming;
        }
    }

    /** Null when no delivery has a date. Cancelled ones do not count. */
    static @Nullable YearBars of(List<DeliveryContent> deliveries, LocalDate today, SiteMessages words) {
        TreeMap<Integer, Count> counts = new TreeMap<>();
        deliveries.forEach(delivery -> {
            if (delivery.date() != null && !delivery.cancelled()) {
                counts.merge(delivery.date().year(), Count.of(delivery, today), Count::plus);
            }
        });
        if (counts.isEmpty()) {
            return null;
        }
        List<Year> years = IntStream.rangeClosed(counts.firstKey(), counts.lastKey())
                .mapToObj(year -> {
                    Count count = counts.getOrDefault(year, new Count(0, 0));
                    return new Year(year, count.given(), count.upcoming());
                })
                .toList();
        return new YearBars(bars(years), years, Timeline.label(counts, 0, words));
    }

    private static List<Bar> bars(List<Year> all) {
        List<Year> years = all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
        double column = 100.0 / Math.max(FEWEST_COLUMNS, years.size());
        double one =
                TALLEST / Math.max(1, years.stream().mapToInt(Year::all).max().orElse(1));
        return IntStream.range(0, years.size())
                .mapToObj(i -> new Bar(
                        years.get(i),
                        round((i + (1 - FILLED) / 2) * column),
                        round(column * FILLED),
                        round(years.get(i).given() * one),
                        round(years.get(i).upcoming() * one),
                        isNamed(i, years.size(), NAMES_IN_A_NARROW_PAGE),
                        isNamed(i, years.size(), NAMES_IN_A_WIDE_PAGE)))
                .toList();
    }

    /** The last year always is, and as many before it as there is room for. */
    private static boolean isNamed(int index, int count, int room) {
        int every = (count + room - 1) / room;
        return (count - 1 - index) % every == 0;
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
