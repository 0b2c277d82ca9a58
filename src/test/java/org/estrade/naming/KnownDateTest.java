package org.estrade.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownDateTest {

    @Test
    void nothingIsSaidThatIsNotKnown() {
        assertEquals(
                List.of("2025", "mars 2025", "14\u00a0mars 2025", "1er\u00a0août 2025"),
                Stream.of("2025", "2025-03", "2025-03-14", "2025-08-01")
                        .map(date -> new KnownDate(date).words("fr"))
                        .toList());
        assertEquals("1\u00a0August 2025", new KnownDate("2025-08-01").words("en"));
    }

    @Test
    void aColumnHasRoomForTheMonthOnly() {
        assertEquals(
                List.of("2025", "févr. 2025", "nov. 2025"),
                Stream.of("2025", "2025-02-14", "2025-11")
                        .map(date -> new KnownDate(date).shortWords("fr"))
                        .toList());
    }
}
