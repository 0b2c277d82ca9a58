package org.estrade.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static final KnownName TESTIVAL = new KnownName(1, "Testival", Set.of("Test-ival", "Tests, le festival"));

    @Test
    void theyAreEditedAsOneLine() {
        assertEquals("Test-ival, Tests, le festival", Spellings.typed(TESTIVAL.spellings()));
    }

    @Test
    void whatIsTypedIsKeptWithTheFormerName() {
        assertEquals(Set.of("a", "b", "Testival"), Spellings.kept(" a ,, b,A", "Nouveau", TESTIVAL));
        assertEquals(Set.of("a"), Spellings.kept("a", "Nouveau", null));
        assertEquals(Set.of(), Spellings.kept("", "Testival", TESTIVAL));
    }

    @Test
    void theNameIsNoSpellingOfItself() {
        assertEquals(Set.of(), Spellings.kept("TESTIVAL", "TestiVal", TESTIVAL));
        assertEquals(Set.of("Testival"), Spellings.kept("Test-ival", "test-ival", TESTIVAL));
    }

    @Test
    void aCommaInAKnownSpellingPartsNothing() {
        assertEquals(
                Set.of("x", "Test-ival", "Tests, le festival"),
                Spellings.kept("Test-ival, Tests, le festival, x", "Testival", TESTIVAL));
    }
}
