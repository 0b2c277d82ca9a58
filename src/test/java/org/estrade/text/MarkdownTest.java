package org.estrade.text;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void anAbstractBecomesHtml() {
        String html = Markdown.html(
                "Un *modèle* en **production** :\n\n- `un` ;\n- [deux](https://exemple.fr/?a=1&b=2)", "fr");

        assertEquals("""
                <p>Un <em>modèle</em> en <strong>production</strong>\u00A0:</p>
                <ul><li><code>un</code>\u202F;</li>\
                <li><a href="https://exemple.fr/?a=1&amp;b=2" rel="noopener">deux</a></li></ul>
                """, readable(html));
    }

    @Test
    void anAbstractIsAlsoPlainText() {
        String text = Markdown.plain("""
                # Un *titre*

                Une phrase
                en deux lignes, avec [un lien](https://exemple.fr/), ![une image](https://exemple.fr/i.png) et `du code` !

                1. un
                2. deux <b>

                > cité

                ```
                a  =  1
                ```
                """, "fr");

        assertEquals("""
                Un titre

                Une phrase
                en deux lignes, avec un lien, une image et du code\u202F!

                1. un
                2. deux <b>

                «cité»

                a  =  1""", text);
    }

    @Test
    void aSentenceIsSetAcrossItsTagsAndNeverInsideCode() {
        String html = Markdown.html(
                "**Vraiment** ? l'*heure* d'`x ? y : 'z'` ! **« Oui »**; [ici](http://a.fr/?b=c;d)!", "fr");

        assertEquals(
                "<p><strong>Vraiment</strong>\u202F? l’<em>heure</em> d’<code>x ? y : 'z'</code>\u202F! "
                        + "<strong>«\u00A0Oui\u00A0»</strong>\u202F; "
                        + "<a href=\"http://a.fr/?b=c;d\" rel=\"noopener\">ici</a>\u202F!</p>\n",
                readable(html));
    }

    @Test
    void anAddressInTheTextBecomesALink() {
        assertEquals(
                "<p>Voir <a href=\"https://exemple.fr/a?b=c\" rel=\"noopener\">https://exemple.fr/a?b=c</a>\u202F!</p>\n",
                readable(Markdown.html("Voir https://exemple.fr/a?b=c !", "fr")));
    }

    @Test
    void headingsComeUnderThePagesOwnWithoutSkippingALevel() {
        String html = Markdown.html("### a\n\n# b\n\n#### c\n\n## d\n\n###### e\n\nf\n===\n", "fr");

        assertEquals("<h3>a</h3>\n<h3>b</h3>\n<h4>c</h4>\n<h4>d</h4>\n<h5>e</h5>\n<h3>f</h3>\n", readable(html));
    }

    @Test
    void aPictureIsALinkSoThatNothingIsFetchedFromElsewhere() {
        assertEquals(
                "<p><a href=\"https://exemple.fr/p.png\" rel=\"noopener\">le <em>plan</em></a></p>\n",
                readable(Markdown.html("![le *plan*](https://exemple.fr/p.png \"titre\")", "fr")));
        assertEquals(
                "<p><a href=\"https://exemple.fr/p.png\" rel=\"noopener\">https://exemple.fr/p.png</a></p>\n",
                readable(Markdown.html("![](https://exemple.fr/p.png)", "fr")));
        assertEquals(
                "<p><a href=\"https://exemple.fr/\" rel=\"noopener\">le plan</a></p>\n",
                readable(Markdown.html("[![le plan](https://exemple.fr/p.png)](https://exemple.fr/)", "fr")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](data:image/png;base64,AAAA)",
                "[x](vbscript:a)",
                "[x](file:///etc/passwd)",
                "[x](//exemple.fr)",
                "[x](/admin/talks/1/delete)",
                "[x](\\\\exemple.fr)",
                "[x](<\u0001javascript:alert(1)>)",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<style>*{display:none}</style>",
                "<iframe src=\"https://exemple.fr\"></iframe>",
                "</p></article><h1>x</h1>",
                "a <b onmouseover=alert(1)>b</b> `<i>`",
                "<!-- --><!--><img src=x onerror=alert(1)>-->",
                "`</code><script>alert(1)</script>`",
                "```\"onload=alert(1)\nx\n```",
                "*<scr*ipt>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"
            })
    void nothingThatRunsOrLoadsOrLeadsAstrayComesOut(String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.html(markdown, "fr"));

        assertEquals("", page.body().select("*:not(body, p, em, code, pre)").outerHtml());
        assertFalse(page.text().isBlank(), "what was typed is shown, not run");
    }

    @Property
    void whateverIsTypedOnlyPlainElementsComeOut(@ForAll("tricks") String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.html(markdown, "fr"));

        for (Element element : page.body().select("*:not(body)")) {
            assertTrue(ELEMENTS.contains(element.tagName()), element::outerHtml);
            element.attributes()
                    .forEach(attribute -> assertTrue(
                            switch (attribute.getKey()) {
                                case "href" -> attribute.getValue().matches("(?i)(https?://|mailto:).*");
                                case "rel" -> attribute.getValue().equals("noopener");
                                case "start" -> attribute.getValue().matches("[0-9]+");
                                default -> false;
                            },
                            element::outerHtml));
        }
    }

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "a");

    @Provide
    Arbitrary<String> tricks() {
        return Arbitraries.of(
                        "[",
                        "](",
                        ")",
                        "![",
                        "<",
                        ">",
                        "\"",
                        "'",
                        "`",
                        "```\n",
                        "*",
                        "**",
                        "_",
                        "#",
                        "# ",
                        "> ",
                        "- ",
                        "1. ",
                        "\n",
                        "\n\n",
                        "    ",
                        " ",
                        "javascript:",
                        "data:",
                        "https://x.fr",
                        "mailto:a@b.fr",
                        "script",
                        "</",
                        "/>",
                        "<img src=x ",
                        "onerror=",
                        "alert(1)",
                        "&#106;",
                        "&lt;",
                        "&",
                        "\\",
                        "<!--",
                        "-->",
                        "style",
                        "svg",
                        "a",
                        "é ?",
                        " : ",
                        "«",
                        "\u0000",
                        "\uFDD0",
                        "\uFDD1",
                        "\uFDD2",
                        "&#xFDD0;",
                        "&#10;")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

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

    /** The sanitizer writes some signs as references, which a reader never sees. */
    private static String readable(String html) {
        return html.replace("&#61;", "=")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&#64;", "@");
    }
}
