package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.AnyTalk;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void eachPrecisionIsRead() {
        assertEquals(new PartialDate(2025, null, null), PartialDate.parse("2025"));
        assertEquals(new PartialDate(2025, 3, null), PartialDate.parse("2025-03"));
        assertEquals(new PartialDate(2025, 3, 14), PartialDate.parse("2025-03-14"));
        assertEquals(new PartialDate(2024, 2, 29), PartialDate.parse("2024-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "12345",
                "+2025",
                "-2025",
                "2025-",
                "2025-3",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025-02-29",
                "2025-03-00",
                "2025-03-1",
                "2025/03/14",
                " 2025",
                "2025-03-14T10:00",
                "２０２５",
                "٢٠٢٥"
            })
    void anyOtherTextIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThrows(DateTimeException.class, () -> new PartialDate(2025, null, 14));
    }

    @Test
    void aYearComesBeforeItsMonthsAndAMonthBeforeItsDays() {
        assertEquals(
                List.of("2024-12-31", "2025", "2025-03", "2025-03-01", "2025-10"),
                Stream.of("2025-10", "2025-03-01", "2025", "2024-12-31", "2025-03")
                        .map(PartialDate::parse)
                        .sorted()
                        .map(PartialDate::toString)
                        .toList());
    }

    @Test
    void aDateCanMeanAnyDayFromItsEarliestToItsLatest() {
        assertEquals(LocalDate.of(2024, 1, 1), PartialDate.of(2024).earliest());
        assertEquals(LocalDate.of(2024, 12, 31), PartialDate.of(2024).latest());
        assertEquals(LocalDate.of(2024, 2, 29), PartialDate.of(2024, 2).latest());
        assertEquals(LocalDate.of(2024, 2, 3), PartialDate.of(2024, 2, 3).latest());
    }

    @Property(seed = Seed.FIXED)
    void theTextOfADateIsParsedBack(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property(seed = Seed.FIXED)
    void theOrderOfDatesIsTheOrderOfTheirTexts(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertEquals(Integer.signum(one.toString().compareTo(other.toString())), Integer.signum(one.compareTo(other)));
        if (one.latest().isBefore(other.earliest())) {
            assertEquals(-1, Integer.signum(one.compareTo(other)));
        }
    }

    @Property(seed = Seed.FIXED)
    void aDateIsOverAfterItsLatestDay(@ForAll("dates") PartialDate date, @ForAll("dates") PartialDate other) {
        for (LocalDate today :
                List.of(other.latest(), date.latest(), date.latest().plusDays(1), date.earliest())) {
            assertEquals(date.latest().isBefore(today), date.isOver(today));
        }
    }

    @Property(seed = Seed.FIXED)
    void everyTextIsEitherParsedOrRefused(@ForAll String text) {
        try {
            assertEquals(text, PartialDate.parse(text).toString());
        } catch (DateTimeException refused) {
            // an exception is the only other valid result
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return AnyTalk.dates();
    }
}
