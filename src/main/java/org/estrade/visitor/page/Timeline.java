package org.estrade.visitor.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.SiteMessages;
import org.jspecify.annotations.Nullable;

/**
 * The chart of deliveries by year: a column of dots above each year, or a bar when the dots would be too small to see. Lengths
 * are in units of the SVG drawing, which is {@value #WIDTH} wide and which the page scales.
 *
 * @param height the height of the drawing
 * @param baseline the y coordinate of the line below the dots
 * @param radius the radius of a dot, or half of the width of a bar
 * @param hasDots whether there is a dot for each delivery
 * @param step the distance between the centres of two dots of a column
 * @param given the dots of deliveries that took place, as SVG path data: a line for each year, which dashes of length zero with
 *     round ends divide into dots, so that its length does not grow with the number of deliveries
 * @param upcoming the centres of the dots of upcoming deliveries; above a bar, one dot stands for all of them
 * @param years the labels of the years
 * @param label the whole chart as text
 */
public record Timeline(
        double height,
        double baseline,
        double radius,
        boolean hasDots,
        double step,
        String given,
        List<Point> upcoming,
        List<Year> years,
        String label) {

    static final int WIDTH = 256;

    // the greatest distances between the centres of two dots, and between two years
    private static final double STEP = 12.4;
    private static final double WIDEST_YEAR = 32;
    // the greatest height of a column: when a year has more deliveries, the dots are smaller
    private static final double TALLEST = 124;
    private static final double ABOVE_BASELINE = 2;
    // with a smaller distance, a dot is narrower than a unit of the drawing
    private static final double SMALLEST_STEP = 1.6;
    // one dot on an axis shows nothing
    private static final int FEWEST = 2;
    private static final double YEARS_BELOW = 14;
    private static final double NAME_WIDTH = 26;

    record Point(double x, double y) {}

    record Year(double x, String name) {}

    /** The deliveries of one year. */
    public record Count(int given, int upcoming) {

        private static final Count GIVEN = new Count(1, 0);
        private static final Count UPCOMING = new Count(0, 1);

        public static Count of(DeliveryContent delivery, LocalDate today) {
            return DeliveryView.isUpcoming(delivery, today) ? UPCOMING : GIVEN;
        }

        public Count plus(Count other) {
            return new Count(given + other.given, upcoming + other.upcoming);
        }

        int all() {
            return given + upcoming;
        }
    }

    /** The chart, null when fewer than two deliveries have a date. Cancelled deliveries are not drawn. */
    public static @Nullable Timeline of(List<TalkContent> talks, Audience audience) {
        TreeMap<Integer, Count> counts = new TreeMap<>();
        int undated = 0;
        for (TalkContent talk : talks) {
            for (DeliveryContent delivery : talk.deliveries()) {
                if (!delivery.cancelled() && delivery.date() == null) {
                    undated++;
                } else if (!delivery.cancelled() && delivery.date() != null) {
                    counts.merge(delivery.date().year(), Count.of(delivery, audience.today()), Count::plus);
                }
            }
        }
        int dated = counts.values().stream().mapToInt(Count::all).sum();
        return dated < FEWEST ? null : draw(counts, label(counts, undated, audience.words()));
    }

    static Timeline draw(TreeMap<Integer, Count> counts, String label) {
        int first = counts.firstKey();
        int last = counts.lastKey();
        double yearWidth = Math.min(WIDEST_YEAR, (double) WIDTH / (last - first + 1));
        int most = counts.values().stream().mapToInt(Count::all).max().orElse(1);
        double step = Math.min(Math.min(STEP, yearWidth), TALLEST / most);
        double baseline = most * step + ABOVE_BASELINE;
        boolean hasDots = step >= SMALLEST_STEP;
        double radius = round(0.32 * (hasDots ? step : Math.min(STEP, yearWidth)));
        StringBuilder given = new StringBuilder();
        List<Point> upcoming = new ArrayList<>();
        counts.forEach((year, count) -> {
            double x = round((year - first + 0.5) * yearWidth);
            double lowest = baseline - ABOVE_BASELINE - (hasDots ? 0.5 * step : radius);
            // a little longer than the distance between the first and the last dot, so that both are drawn
            double length = hasDots ? (count.given - 0.9) * step : Math.max(0, count.given * step - 2 * radius);
            if (count.given > 0) {
                given.append("M%s %sv-%s".formatted(x, round(lowest), precise(length)));
            }
            if (hasDots) {
                for (int i = count.given; i < count.all(); i++) {
                    upcoming.add(new Point(x, round(lowest - i * step)));
                }
            } else if (count.upcoming > 0) {
                double above = count.given == 0 ? lowest : lowest - length - 2 * radius;
                upcoming.add(new Point(x, round(Math.max(radius, above))));
            }
        });
        return new Timeline(
                round(baseline + YEARS_BELOW),
                round(baseline),
                radius,
                hasDots,
                precise(step),
                given.toString(),
                upcoming,
                years(first, last, yearWidth),
                label);
    }

    /** Labels of the years: of every year, or of every second, fifth, tenth … year, so that labels do not overlap. */
    private static List<Year> years(int first, int last, double yearWidth) {
        int every = IntStream.of(1, 2, 5, 10, 20, 50)
                .filter(step -> step * yearWidth >= NAME_WIDTH)
                .findFirst()
                .orElse(100);
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % every == 0)
                .mapToObj(year -> new Year(round((year - first + 0.5) * yearWidth), "’%02d".formatted(year % 100)))
                .toList();
    }

    /** The chart as text, for screen readers. */
    public static String label(SortedMap<Integer, Count> counts, int undated, SiteMessages words) {
        List<String> parts = new ArrayList<>();
        counts.forEach((year, count) -> parts.add(words.timeline_year(year, count.given, count.upcoming)));
        if (undated > 0) {
            parts.add(words.timeline_undated(undated));
        }
        return words.timeline(String.join(", ", parts));
    }

    /** The radius of the dot of an upcoming delivery: a circle with a stroke one unit wide. */
    public double ring() {
        return round(Math.max(radius - 0.5, 0.2));
    }

    /** What divides a line into dots, as the attribute of SVG; {@code none} for a bar. */
    public String dashes() {
        return hasDots ? "0 " + step : "none";
    }

    public double diameter() {
        return round(2 * radius);
    }

    private static double precise(double length) {
        return Math.round(length * 10_000) / 10_000.0;
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
