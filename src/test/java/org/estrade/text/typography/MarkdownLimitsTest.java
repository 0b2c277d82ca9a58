package org.estrade.text.typography;

import static java.time.Duration.ofSeconds;
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
