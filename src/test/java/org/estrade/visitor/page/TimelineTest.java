package org.estrade.visitor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.estrade.support.Seed;
import org.estrade.visitor.page.Timeline.Count;
import org.estrade.visitor.page.Timeline.Point;
import org.estrade.visitor.page.Timeline.Year;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void aDotADeliveryAboveItsYearHollowWhenItIsToCome() {
        Timeline timeline = Timeline.draw(
                new TreeMap<>(Map.of(2023, new Count(1, 0), 2025, new Count(1, 1), 2026, new Count(0, 1))), "");

        assertEquals(
                List.of(new Year(16, "’23"), new Year(48, "’24"), new Year(80, "’25"), new Year(112, "’26")),
                timeline.years());
        assertEquals("M16.0 18.6v-1.24M80.0 18.6v-1.24", timeline.given());
        assertEquals(12.4, timeline.step());
        assertEquals(List.of(new Point(80, 6.2), new Point(112, 18.6)), timeline.upcoming());
    }

    @Test
    void manyDeliveriesAreABarThatCanBeSeen() {
        Timeline timeline = Timeline.draw(
                new TreeMap<>(Map.of(2024, new Count(2000, 0), 2025, new Count(1, 0), 2026, new Count(1000, 3))), "");

        assertFalse(timeline.hasDots());
        assertEquals("none", timeline.dashes());
        assertTrue(timeline.diameter() > 5, "width");
        assertEquals("M16.0 120.0v-116.0M48.0 120.0v-0.0M80.0 120.0v-54.0", timeline.given());
        assertEquals(List.of(new Point(80, 58)), timeline.upcoming());
        assertTrue(timeline.height() <= 150);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void itStaysInItsDrawingForAnyCareer(
            @ForAll @IntRange(min = 1, max = 40) int years, @ForAll @IntRange(min = 1, max = 60) int each) {
        TreeMap<Integer, Count> counts = new TreeMap<>();
        for (int year = 0; year < years; year++) {
            counts.put(1985 + year, new Count(each, 0));
        }
        Timeline timeline = Timeline.draw(counts, "");

        double[] lengths = Pattern.compile("[0-9.]+")
                .matcher(timeline.given())
                .results()
                .mapToDouble(length -> Double.parseDouble(length.group()))
                .toArray();
        assertEquals(3 * years, lengths.length);
        for (int i = 0; i < lengths.length; i += 3) {
            assertTrue(lengths[i] >= timeline.radius() && lengths[i] + timeline.radius() <= Timeline.WIDTH);
            assertEquals(each, 1 + Math.floor(lengths[i + 2] / timeline.step()), "dots");
            assertTrue(lengths[i + 1] + timeline.radius() <= timeline.baseline());
            assertTrue(lengths[i + 1] - (each - 1) * timeline.step() >= timeline.radius());
        }
        assertTrue(timeline.height() <= 150 && timeline.radius() > 0.5);
        assertTrue(timeline.given().length() < 24 * years, "no longer with more deliveries");
        for (int i = 1; i < timeline.years().size(); i++) {
            assertTrue(timeline.years().get(i).x() - timeline.years().get(i - 1).x() >= 25, "names do not touch");
        }
    }
}
