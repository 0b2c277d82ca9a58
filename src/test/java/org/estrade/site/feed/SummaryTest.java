package org.estrade.site.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void itIsTheFirstParagraphInOneLine() {
        assertEquals("Un deux trois", Summary.of("\n Un\n deux  trois\n \nQuatre"));
        assertEquals("", Summary.of(" \n\n "));
    }

    @Test
    void aLongOneEndsWithAWholeWord() {
        assertEquals("mot ".repeat(74) + "mot…", Summary.of("mot ".repeat(90)));
        assertEquals("x".repeat(298) + "…", Summary.of("x".repeat(298) + ", y" + "z".repeat(20)));
        assertEquals("😀".repeat(149) + "…", Summary.of("😀".repeat(400)));
    }

    @Property(tries = 200)
    void itIsNeverLonger(@ForAll String text) {
        assertTrue(Summary.of(text.repeat(4)).length() <= 301);
    }
}
