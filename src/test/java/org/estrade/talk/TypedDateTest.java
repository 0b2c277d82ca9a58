package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.AnyTalk;
import org.estrade.support.Seed;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 2025, 2025",
        "'', 3, 2025, 2025-03",
        "'', 03, 2025, 2025-03",
        "14, 3, 2025, 2025-03-14",
        "29, 2, 2024, 2024-02-29",
        "' 1 ', ' 12 ', ' 2025 ', 2025-12-01",
        "' ', ' ', 1950, 1950"
    })
    void eachPrecisionIsRead(String day, String month, String year, PartialDate date) {
        TypedDate typed = new TypedDate(day, month, year);
        assertEquals(Optional.empty(), typed.problem("date"));
        assertEquals(date, typed.date());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 12345, YEAR_RANGE, '1950, 2100'",
        "'', '', 25, YEAR_RANGE, '1950, 2100'",
        "'', '', 1949, YEAR_RANGE, '1950, 2100'",
        "'', '', -2025, YEAR_RANGE, '1950, 2100'",
        "'', '', ２０２５, YEAR_RANGE, '1950, 2100'",
        "'', 13, 2025, MONTH_RANGE, ''",
        "'', 0, 2025, MONTH_RANGE, ''",
        "'', mars, 2025, MONTH_RANGE, ''",
        "'', 99999999999, 2025, MONTH_RANGE, ''",
        "32, 1, 2025, DAY_RANGE, ''",
        "0, 1, 2025, DAY_RANGE, ''",
        "1er, 1, 2025, DAY_RANGE, ''",
        "14, '', 2025, DAY_WITHOUT_MONTH, ''",
        "14, '', '', DAY_WITHOUT_MONTH, ''",
        "'', 3, '', MONTH_WITHOUT_YEAR, ''",
        "14, 3, '', MONTH_WITHOUT_YEAR, ''",
        "30, 2, 2025, NO_SUCH_DAY, 28",
        "30, 2, 2024, NO_SUCH_DAY, 29",
        "31, 4, 2025, NO_SUCH_DAY, 30"
    })
    void anInvalidDateHasAProblem(String day, String month, String year, Rule rule, String arguments) {
        TypedDate typed = new TypedDate(day, month, year);
        List<String> expected = arguments.isEmpty() ? List.of() : List.of(arguments.split(", "));
        assertEquals(Optional.of(new FieldProblem("date", rule, expected)), typed.problem("date"));
        assertNull(typed.date());
    }

    @Test
    void blankFieldsAreNoDateAndNoProblem() {
        assertTrue(TypedDate.BLANK.isBlank());
        assertTrue(new TypedDate(" ", "", "\t").isBlank());
        assertFalse(new TypedDate("", "", "x").isBlank());
        assertEquals(Optional.empty(), TypedDate.BLANK.problem("date"));
        assertNull(TypedDate.BLANK.date());
        assertEquals(TypedDate.BLANK, TypedDate.of(null));
    }

    @Property(seed = Seed.FIXED)
    void aStoredDateIsReadBackUnchanged(@ForAll("dates") PartialDate date) {
        TypedDate typed = TypedDate.of(date);
        boolean possible = date.year() >= TalkValidator.FIRST_YEAR && date.year() <= TalkValidator.LAST_YEAR;
        assertEquals(possible ? date : null, typed.date());
    }

    @Property(seed = Seed.FIXED)
    void noTextCausesAnError(@ForAll String day, @ForAll String month, @ForAll String year) {
        TypedDate typed = new TypedDate(day, month, year);
        assertTrue(
                typed.isBlank() || typed.date() == null != typed.problem("date").isEmpty());
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return AnyTalk.dates();
    }
}
