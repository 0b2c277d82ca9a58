package org.estrade.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 gives them in its appendix B, of which applications show the last six digits. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
    }

    @Test
    void aClockMayBeOneStepAway() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        for (long away = -3; away <= 3; away++) {
            OptionalLong expected = Math.abs(away) <= 1 ? OptionalLong.of(step + away) : OptionalLong.empty();
            assertEquals(expected, Totp.stepOf(SECRET, Totp.code(SECRET, step + away), now), "away " + away);
        }
    }

    @Test
    void theAddressIsWhatApplicationsRead() {
        assertEquals(
                "otpauth://totp/Jeanne%20d%27Orsel:jeanne%40orsel.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Jeanne%20d%27Orsel",
                Totp.address(SECRET, "Jeanne d'Orsel", "jeanne@orsel.example"));
    }

    @Test
    void lettersAreInGroupsOfFour() {
        assertEquals("GEZD GNBV GY3T QOJQ", Base32.grouped("1234567890".getBytes(StandardCharsets.US_ASCII), " "));
        assertTrue(Base32.of(Totp.newSecret()).matches("[A-Z2-7]{32}"));
    }
}
