package org.estrade.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.estrade.support.NuChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, strikethrough, task lists and footnotes, and text that is hidden in comments. */
class MarkdownExtensionsTest {

    @Test
    void aTable() {
        assertEquals(
                "<table><thead><tr><th>Jour</th><th class=\"right\">Places</th></tr></thead>"
                        + "<tbody><tr><td>Lundi</td><td class=\"right\">12</td></tr></tbody></table>",
                html("| Jour | Places |\n|---|--:|\n| Lundi | 12 |"));
    }

    @Test
    void strikethroughAndTasks() {
        assertEquals("<p>Un <del>vieux</del> texte</p>", html("Un ~~vieux~~ texte"));
        assertEquals("<ul><li>☑ fait</li><li>☐ à faire</li></ul>", html("- [x] fait\n- [ ] à faire"));
    }

    @Test
    void footnotesHaveNoAddressBecauseAPageHasSeveralAbstracts() {
        String html = html("Un fait[^1].\n\n[^1]: La source.");
        assertEquals("<p>Un fait<sup>1</sup>.</p><ol><li><p>La source.</p></li></ol>", html);
        assertFalse(html.contains("id="), html);
    }

    @Test
    void theyConformAndAreReadInPlainText() {
        String markdown = "| a | b |\n|---|--:|\n| c | d |\n\n~~e~~[^1]\n\n- [x] f\n\n[^1]: g";
        NuChecker.assertConforms("<!doctype html><html lang=\"fr\"><head><title>t</title></head><body>"
                + Markdown.html(markdown, "fr") + Markdown.html(markdown, "fr") + "</body></html>");
        for (String word : new String[] {"a", "b", "c", "d", "e", "f"}) {
            assertEquals(true, Markdown.plain(markdown, "fr").contains(word), Markdown.plain(markdown, "fr"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[kit](/kit),<a href=\"/kit\">kit</a>",
        "[x](//evil.example),x",
        "[x](tel:123),x",
        "[x](javascript:alert),x",
        "[x](https://example.org/),<a href=\"https://example.org/\" rel=\"noopener\">x</a>"
    })
    void linksOfTheSiteAndOfTheWebAreKept(String markdown, String html) {
        assertEquals("<p>" + html + "</p>", html(markdown).replace(" rel=\"noopener\">kit", ">kit"));
    }

    @ParameterizedTest
    @CsvSource({
        "A <!-- secret --> b,A  b",
        "<!-- secret -->,''",
        "A\\n\\n<!-- secret\\n\\nsecret -->\\n\\nb,A\\n\\n\\n\\nb",
        "<!-- secret --> b,b",
        "A <!-- secret\\nsecret --> b,A  b",
        "A `<!-- shown -->` b,A `<!-- shown -->` b",
        "'    <!-- shown in code -->',<!-- shown in code -->",
        "A <!-- open,A <!-- open"
    })
    void commentsAreHidden(String markdown, String shown) {
        assertEquals(
                shown.replace("\\n", "\n"),
                HiddenText.removeFromMarkdown(markdown.replace("\\n", "\n")).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A <!-- secret --> b", "<!-- secret\nsecret -->A b", "> <!-- secret -->\n\n- <!-- secret -->x"})
    void hiddenTextIsInNoForm(String markdown) {
        assertFalse(Markdown.html(markdown, "fr").contains("secret"), Markdown.html(markdown, "fr"));
        assertFalse(Markdown.plain(markdown, "fr").contains("secret"));
        assertFalse(HiddenText.removeFromLine(markdown).contains("secret"));
    }

    @Test
    void manyOpenCommentsCostAsMuchAsTheirLength() {
        String open = "<!-- ".repeat(40_000);
        assertEquals(open.strip(), HiddenText.removeFromMarkdown(open).strip());
        assertEquals(open.strip(), HiddenText.removeFromLine(open).strip());
        assertEquals(
                "", HiddenText.removeFromMarkdown("<!-- x -->\n".repeat(15_000)).strip());
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, "fr").replaceAll(">\\s+<", "><").strip();
    }
}
