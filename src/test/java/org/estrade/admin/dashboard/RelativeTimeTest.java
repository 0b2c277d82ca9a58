package org.estrade.admin.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.estrade.talk.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances of time in words. The present time is a Friday at 14:30 in Paris. */
@QuarkusTest
class RelativeTimeTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2025, 11, 14, 14, 30, 0, 0, ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({
        "2025-11-14, aujourd’hui, today",
        "2025-11-15, demain, tomorrow",
        "2025-11-27, dans 13 jours, in 13 days",
        "2025-11-28, dans 2 semaines, in 2 weeks",
        "2026-02-01, dans 11 semaines, in 11 weeks",
        "2026-10-14, dans 11 mois, in 11 months",
        "2025-11-12, en ce moment, under way",
        "2025-11, ce mois-ci, this month",
        "2025-12, le mois prochain, next month",
        "2026-02, dans 3 mois, in 3 months",
        "2025, cette année, this year",
        "2026, l’an prochain, next year",
        "2028, dans 3 ans, in 3 years"
    })
    void theDistanceIsAsPreciseAsTheDate(String date, String french, String english) {
        assertEquals(french, words("fr").until(PartialDate.parse(date)));
        assertEquals(english, words("en").until(PartialDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-14T13:29:30Z, à l’instant, just now",
        "2025-11-14T13:22:00Z, il y a 8\u00a0min, 8 min ago",
        "2025-11-14T12:28:00Z, 13:28, 13:28",
        "2025-11-13T21:05:00Z, 'hier, 22:05', 'yesterday, 22:05'",
        "2025-11-13T22:59:00Z, 'hier, 23:59', 'yesterday, 23:59'",
        "2025-11-12T10:00:00Z, 12 novembre 2025, 'November 12, 2025'",
        "2025-11-01T10:00:00Z, 1er novembre 2025, 'November 1, 2025'",
        "2025-10-11T10:00:00Z, 11 octobre 2025, 'October 11, 2025'",
        "2025-11-14T13:31:00Z, à l’instant, just now"
    })
    void pastMomentsAreDescribedInWords(Instant done, String french, String english) {
        assertEquals(french, words("fr").since(done));
        assertEquals(english, words("en").since(done));
    }

    private static RelativeTime words(String language) {
        return new RelativeTime(
                MessageBundles.get(DashboardMessages.class, Localized.Literal.of(language)),
                Locale.forLanguageTag(language),
                NOW);
    }
}
