package org.estrade.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.Seed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile Markdown: no script, no foreign element and no address outside the web comes out. */
class MarkdownSafetyTest {

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
                "<!-- -->a<!--><img src=x onerror=alert(1)>-->",
                "`</code><script>alert(1)</script>`",
                "```\"onload=alert(1)\nx\n```",
                "*<scr*ipt>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"
            })
    void noScriptNoPictureAndNoLinkComesOut(String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.html(markdown, "fr"));

        assertEquals("", page.body().select("*:not(body, p, em, code, pre)").outerHtml());
        assertFalse(page.text().isBlank(), "what was typed is shown, not run");
    }

    @Property(seed = Seed.FIXED)
    void onlyPlainElementsComeOutOfAnyText(@ForAll("hostileTexts") String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.html(markdown, "fr"));

        for (Element element : page.body().select("*:not(body)")) {
            assertTrue(ELEMENTS.contains(element.tagName()), element::outerHtml);
            element.attributes()
                    .forEach(attribute -> assertTrue(
                            switch (attribute.getKey()) {
                                case "href" -> attribute.getValue().matches("(?i)(https?://|mailto:|/(?!/)).*");
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
    Arbitrary<String> hostileTexts() {
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
}
