package org.estrade.support;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.estrade.text.SpellingKey;
import org.estrade.text.TypedText;

/** Texts of one line and of several that formats trip over, without the characters that no form and no import stores. */
final class OddWords {

    /** What one format or another has a meaning for. */
    private static final List<String> PIECES = List.of(
            "MLOps",
            "été",
            "Ada Exemple",
            "Data Days",
            "Tours",
            "la suite",
            "du 3",
            "R",
            "C++",
            "#11",
            "n° 4",
            "mars 2025",
            "2024-05-30",
            "12/03/2024",
            "2019",
            "en ligne",
            "online",
            "annulée",
            "cancelled",
            "en anglais",
            "avec Ada",
            "with Bob",
            "par Chloé",
            "slides",
            "vidéo",
            "https://x.example/a_b",
            "[a](https://x.example/)",
            "<b>",
            "&amp;",
            "&nbsp;",
            "&#x41;",
            "\\",
            "\\*",
            "*",
            "**",
            "_",
            "snake_case",
            "`code`",
            "\"",
            "'",
            "’",
            "«\u00A0x\u00A0»",
            "(",
            ")",
            "[",
            "]",
            "{#x}",
            "{: lang=\"en\"}",
            "|",
            "~",
            "$",
            "%",
            ":",
            ",",
            ".",
            "-",
            "–",
            "!",
            "?",
            "e\u0301",
            "\u00E9",
            "\u200B",
            "\u00A0",
            "\u3000",
            "\u2009",
            "\uFEFF",
            "\uFFFC",
            "\uFDD0",
            "\uFFFD",
            "👩‍🏫",
            "🇫🇷",
            "שלום",
            "日本",
            "Ã©",
            "null",
            "---");

    private static final List<String> LINES = List.of(
            "Tags :",
            "Tags: a, b",
            "Talk donné à :",
            "📍 Talk given at:",
            "Liens du talk :",
            "Résumé :",
            "Abstract:",
            "> x",
            "# x",
            "## x",
            "### x",
            "* * *",
            "---",
            "- x",
            "  - note : \"x\"",
            "1. x",
            "```",
            "~~~",
            "````java",
            "    code",
            "{: lang=\"en\"}",
            "<!-- x -->",
            "| a | b |",
            "",
            "",
            "dur  ",
            "\ttab",
            " ",
            "\\",
            "x\\",
            "Sommaire",
            "=== a.md ===");

    private OddWords() {}

    /** A line of an odd text, never blank. */
    static Arbitrary<String> line() {
        return Combinators.combine(
                        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(" ", " ", "", ", ", " : ", "  ", "-"))
                .as((pieces, joint) ->
                        TypedText.visible(String.join(joint, pieces)).strip())
                .filter(line -> !line.isBlank() && !SpellingKey.key(line).isBlank());
    }

    /** An abstract, often of lines that have a meaning of their own on a page of talks. */
    static Arbitrary<String> markdown() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.just("Un résumé.\n\nEn **deux** parties :\n\n- une liste"),
                Arbitraries.oneOf(Arbitraries.of(LINES), line())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(lines ->
                                TypedText.visible(String.join("\n", lines)).strip()));
    }
}
