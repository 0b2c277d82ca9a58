package org.estrade.visitor.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "…", "😀"})
    void aLineIsFullBeforeItIsFolded(String character) {
        for (int length = 60; length < 90; length++) {
            String lines = new ContentLines()
                    .line("X", "-".repeat(length) + character.repeat(40))
                    .toString();
            List<Integer> bytes = Arrays.stream(lines.split("\r\n", -1))
                    .map(line -> line.getBytes(UTF_8).length)
                    .toList();
            int size = character.getBytes(UTF_8).length;
            for (int i = 0; i < bytes.size() - 2; i++) {
                assertTrue(bytes.get(i) <= 75 && bytes.get(i) > 75 - size, lines);
            }
        }
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void whatIsWrittenIsReadBack(@ForAll String text) {
        String lines = new ContentLines().text("SUMMARY", text, "x").toString();
        assertEquals(new String(lines.getBytes(UTF_8), UTF_8), lines);
        assertTrue(lines.endsWith("\r\n"));
        for (String line : lines.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
        String written = ContentLines.escaped(text);
        assertEquals("SUMMARY:" + (written.isBlank() ? "" : written + ",") + "x\r\n", lines.replace("\r\n ", ""));
    }

    @Test
    void marksOfTheFormatAreEscaped() {
        assertEquals("a\\\\b\\;c\\,d\\ne\\nf\\ng:\"h\"", ContentLines.escaped("a\\b;c,d\ne\r\nf\rg:\"h\""));
        assertEquals("ab", ContentLines.escaped("a\u0000\u0007\u007F\uD800b"));
        assertEquals("", new ContentLines().text("LOCATION", " ", "").toString());
    }
}
