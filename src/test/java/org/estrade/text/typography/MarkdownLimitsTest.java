package org.estrade.text.typography;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and deeply nested Markdown takes little time and breaks nothing. */
class MarkdownLimitsTest {

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(
            strings = {
                "a",
                "a ",
                "l'eau ; ",
                "*",
                "**a ",
                "_a_ ",
                "[",
                "![",
                "[a](",
                "]",
                "<",
                "<a ",
                "`",
                "``a",
                "> ",
                "- ",
                "1. a\n",
                "  - a\n",
                "a\n\n",
                "# a\n",
                "&amp;",
                "https://a.fr/",
                "www.a.",
                "a@",
                "a@b.",
                "2024-",
                "...",
                "«",
                ";",
                "? ",
                "\\",
                "\t",
                "[a]: b\n",
                "[a][",
                "*a_",
                "🚀 ",
                "\n>",
                "9 "
            })
    void aHundredThousandCharactersOfAnythingTakeLittleTime(String piece) {
        String long100k = piece.repeat(100_000 / piece.length());

        String html = assertTimeout(ofSeconds(5), () -> Markdown.html(long100k, "fr"));

        assertTrue(html.length() >= 6 || piece.isBlank() || piece.startsWith("["), html);
    }

    /** Each took the square of its length: 39 seconds for a megabyte of the second one. No abstract is longer than these texts. */
    @ParameterizedTest
    @ValueSource(strings = {"**a*_a", "![[]()", "![[]()\n", "*a_", "[a](", "[", "~a~~"})
    void theLongestAbstractOfMarksIsShownAsItIsWritten(String piece) {
        String longest = piece.repeat(200_000 / piece.length());

        String shown = assertTimeout(ofSeconds(20), () -> Markdown.html(longest, "fr"));

        assertTrue(Jsoup.parse(shown).text().strip().endsWith(piece.strip()), piece);
    }

    @Test
    void marksBeyondTheBoundsAreNoMarksAnyMore() {
        String paragraph = "*a* ".repeat(1_000);
        assertEquals(
                1_000,
                Jsoup.parse(Markdown.html(paragraph + "*b*", "fr")).select("em").size());
        String after = Markdown.html(paragraph + "*b* \\*c\n\n*d*", "fr");
        assertTrue(after.contains("*b* *c</p>"), after.substring(after.length() - 60));
        assertTrue(after.endsWith("<p><em>d</em></p>\n"), after.substring(after.length() - 60));
        assertEquals(
                2_000 * 5,
                Jsoup.parse(Markdown.html((paragraph + "\n\n").repeat(20), "fr"))
                        .select("em")
                        .size());
    }

    @Test
    @Tag("slow")
    void deepNestingIsShownAndBreaksNothing() {
        for (String opening : new String[] {"> ", "- ", "1. ", "*a **b ", "[a ![b ", "[a](", "_*a "}) {
            String text = opening.repeat(5_000) + " fin et suite " + "*)](http://a.fr)".repeat(5_000);

            String shown = Jsoup.parse(Markdown.html(text, "fr")).text();
            assertTrue(shown.contains("fin et suite"), () -> opening + shown.length());
        }
    }
}
