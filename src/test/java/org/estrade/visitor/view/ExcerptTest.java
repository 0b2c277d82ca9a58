package org.estrade.visitor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsThereInOneLine() {
        assertEquals("Un deux trois Quatre", Excerpt.of("\n Un\n deux  trois\n \nQuatre", 300));
        assertEquals("", Excerpt.of(" \n\n ", 300));
    }

    @Test
    void aLongOneEndsWithAWholeWord() {
        assertEquals("mot mot…", Excerpt.of("mot mot, motif", 10));
        assertEquals("xxxxxxxxx…", Excerpt.of("x".repeat(12), 10));
        assertEquals("😀".repeat(9) + "…", Excerpt.of("😀".repeat(12), 10));
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void itIsNeverLonger(@ForAll String text) {
        String excerpt = Excerpt.of(text.repeat(4), 30);
        assertTrue(excerpt.codePointCount(0, excerpt.length()) <= 30);
    }
}
