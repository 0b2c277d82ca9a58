package org.estrade.venue.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48.86, 2.35          | 48.86, 2.35
            48.86,2.35           | 48.86, 2.35
            48.8566969 2.3514616 | 48.8567, 2.35146
            48,86, 2,35          | 48.86, 2.35
            48,86 ; -2,35        | 48.86, -2.35
            -33.9, 18            | -33.9, 18
            0, 0                 | 0, 0
            90, -180             | 90, -180
            """)
    void coordinatesAreParsedInTheFormatOfWebMaps(String typed, String read) {
        assertEquals(Optional.of(read), Coordinates.read(typed).map(Coordinates::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Paris", "48.86", "91, 0", "0, 181", "48.86, 2.35, 0", "48°51′N 2°21′E", "1e1, 2", "NaN, 1"})
    void aTextThatIsNoPlaceIsRefused(String typed) {
        assertEquals(Optional.empty(), Coordinates.read(typed));
    }
}
