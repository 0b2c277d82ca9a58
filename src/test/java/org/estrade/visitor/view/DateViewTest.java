package org.estrade.visitor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.Objects;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code _} stands for U+00A0, which nobody can see. */
class DateViewTest {

    private static final DeliveryContent SOMEWHERE = DeliveryContent.at(VenueContent.of("Rivage Conf"));

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 2025",
        "2025-03, mars 2025, March 2025",
        "2025-08-14, 14_août 2025, 14_August 2025",
        "2025-05-01, 1er_mai 2025, 1_May 2025"
    })
    void aDateIsSaidAsFarAsItIsKnown(String date, String french, String english) {
        DeliveryContent delivery = SOMEWHERE.withDate(PartialDate.parse(date));

        assertEquals(french, words(delivery, Locale.FRENCH));
        assertEquals(english, words(delivery, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-14, 2025-03-16, 14–16_mars 2025, 14–16_March 2025",
        "2025-03-14, 2025-03-14, 14_mars 2025, 14_March 2025",
        "2025-04-30, 2025-05-02, 30_avril – 2_mai 2025, 30_April – 2_May 2025",
        "2024-12-30, 2025-01-02, 30_décembre 2024 – 2_janvier 2025, 30_December 2024 – 2_January 2025",
        "2025-03, 2025-04, mars–avril 2025, March–April 2025",
        "2024, 2025, 2024–2025, 2024–2025",
        "2024, 2025-02, 2024 – février 2025, 2024 – February 2025"
    })
    void aRangeSaysOnlyOnceWhatItsEndsShare(String start, String end, String french, String english) {
        DeliveryContent delivery = SOMEWHERE.withDate(PartialDate.parse(start)).withEndDate(PartialDate.parse(end));

        assertEquals(french, words(delivery, Locale.FRENCH));
        assertEquals(english, words(delivery, Locale.ENGLISH));
    }

    @Test
    void anUnknownDateIsNoDate() {
        assertNull(DateView.of(SOMEWHERE, Locale.FRENCH));
    }

    private static String words(DeliveryContent delivery, Locale locale) {
        return Objects.requireNonNull(DateView.of(delivery, locale)).text().replace('\u00A0', '_');
    }
}
