package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.estrade.support.Seed;

class FormulaGuardTest {

    @Property(seed = Seed.FIXED)
    void noTextBeginsAsAFormulaAndEachComesBack(
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'b') String end) {
        for (String start : new String[] {"=", "+", "-", "@", "\t", "\r", " =", "＝", "'=", "''@", "'", "é", ""}) {
            String text = start + end;
            String guarded = FormulaGuard.guarded(text);
            assertFalse(guarded.matches("(?s)[\\s\\p{Z}]*[=+\\-@\t\r＝].*"), guarded);
            assertEquals(text, FormulaGuard.unguarded(guarded));
        }
    }
}
