package org.estrade.visitor.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static final Typeface UPRIGHT = Typeface.serif("Regular");

    @Test
    void aTextIsBrokenAtItsSpacesAlone() {
        assertEquals(
                List.of("Optimisation de", "performance\u00A0:"),
                TextLines.of("Optimisation de performance\u00A0:", UPRIGHT, 92, 800));
        assertEquals(List.of(), TextLines.of("", UPRIGHT, 92, 800));
    }

    @Test
    void aWordLongerThanALineIsBrokenWhereItEnds() {
        List<String> lines = TextLines.of("Ah " + "n".repeat(30), UPRIGHT, 100, 500);

        // an n of this face is half as wide as it is high
        assertEquals(List.of("Ah", "n".repeat(10), "n".repeat(10), "n".repeat(10)), lines);
    }

    @Test
    void hebrewRunsFromTheRight_andTheNumbersInItDoNot() {
        assertEquals(List.of("Java (2025) םולש"), TextLines.of("שלום (2025) Java", UPRIGHT, 20, 800));
        assertEquals(List.of("Dire (םולש)"), TextLines.of("Dire (שלום)", UPRIGHT, 20, 800));
    }

    @Test
    void lettersThatLeanOnEachOtherStandCloser() {
        assertEquals(true, UPRIGHT.width("AV", 100) < UPRIGHT.width("A", 100) + UPRIGHT.width("V", 100) - 10);
    }

    @Test
    void whatTheLettersCannotWriteIsLeftOutWithItsGap() {
        assertEquals("Un calcul", UPRIGHT.writable("⚡\u00A0Un 🚀 calcul 👩‍💻"));
        assertEquals("été", UPRIGHT.writable("e\u0301te\u0301"));
        assertEquals("vis-à-vis\u202F?", UPRIGHT.writable("vis\u2011à\u2011vis\u202F?"));
        assertEquals("", UPRIGHT.writable("🚀\uD800\u0000\u200D 日本"));
    }
}
