package org.estrade.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownAddressesTest {

    private static final String OLD = "https://moss.example/a";
    private static final String NEW = "https://fern.example/b";

    @Test
    void linksPicturesAndWrittenAddressesAreFound_inTheirNetworkForm() {
        String text = """
                See [moss](https://moss.example/a "Moss"), ![a fern](https://fern.example/é.png), <https://one.example/>,
                [two](www.two.example) and https://three.example/x. More [there][r].

                `https://code.example` <!-- https://hidden.example --> [mail](mailto:a@b.example) [slides](/slides/x)

                [r]: https://four.example
                [unused]: https://five.example
                """;
        assertEquals(
                List.of(
                        OLD,
                        "https://fern.example/%C3%A9.png",
                        "https://one.example/",
                        "https://www.two.example",
                        "https://three.example/x",
                        "https://four.example"),
                MarkdownAddresses.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[moss](OLD)|[moss](NEW)",
                "[moss](<OLD> \"OLD\")|[moss](<NEW> \"NEW\")",
                "[OLD](OLD), OLD/more|[NEW](NEW), OLD/more",
                "Read OLD. Then <OLD>!|Read NEW. Then <NEW>!",
                "![moss](OLD)|![moss](NEW)",
                "[a ![b](OLD)](OLD)|[a ![b](NEW)](NEW)",
                "> 1. [moss](OLD) and\\n>    [fern](OLD2)|> 1. [moss](NEW) and\\n>    [fern](OLD2)",
                "[moss][m]\\n\\n[m]: OLD|[moss][m]\\n\\n[m]: NEW",
                "(OLD), OLD; **OLD**|(NEW), NEW; **NEW**",
                "`OLD` stays, OLD not|`OLD` stays, NEW not",
                "a <!-- OLD --> [moss](OLD)|a <!-- OLD --> [moss](NEW)",
                "no address|no address"
            })
    void anAddressIsReplacedWhereverTheTextLeadsToIt(String text, String expected) {
        assertEquals(
                Optional.of(lines(expected)), MarkdownAddresses.replace(lines(text), OLD, NEW), "replaced in " + text);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("OLD", OLD).replace("NEW", NEW);
    }

    @Test
    void theWrittenFormOfAnAddressIsReplacedToo() {
        assertEquals(
                Optional.of("see [moss](" + NEW + ")"),
                MarkdownAddresses.replace("see [moss](www.moss.example/é)", "https://www.moss.example/%C3%A9", NEW));
    }

    @Test
    void anAddressWithSignsOfMarkdownIsLeftToAPerson() {
        String text = "[moss](https://moss.example/\\(a\\))";
        assertEquals(List.of("https://moss.example/(a)"), MarkdownAddresses.in(text));
        assertEquals(Optional.empty(), MarkdownAddresses.replace(text, "https://moss.example/(a)", NEW));
    }

    @Test
    void whatFollowsACommentOnItsLineIsFound_asOnThePage() {
        String text = "<!-- hidden --> [moss](" + OLD + ")";
        assertEquals(List.of(OLD), MarkdownAddresses.in(text));
        assertEquals(Optional.empty(), MarkdownAddresses.replace(text, OLD, NEW));
    }
}
