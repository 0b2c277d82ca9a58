package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.estrade.support.Seed;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    @Test
    void bulletsBelowYears() throws UnreadablePage {
        assertEquals("""
                Counting bees: BeeFest 2024 [other https://example.org/b]; MossFest 2023 [other https://example.org/c]
                Growing moss: FernDays 2023 [other https://example.org/d]
                """, read("""
                        # Talks

                        ## 2024

                        - BeeFest : [Counting bees](https://example.org/b)

                        ## 2023

                        - MossFest : [Counting bees](https://example.org/c)
                        - FernDays : [Growing moss](https://example.org/d)
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- title: Growing moss\n  event: MossConf\n  date: 2022-05-19\n# - title: Counting bees\n#   event: BeeFest\n",
                "[[talks]]\ntitle = 'Growing moss'\nevent = 'MossConf'\n#[[talks]]\n#title = 'Bees'\n#event = 'BeeFest'\n"
            })
    void recordInAComment_isNotImportedButMentioned(String list) throws UnreadablePage {
        ImportedPage page = PageReader.read(list);
        assertEquals(1, page.talks().size());
        assertEquals(
                List.of("4 NOT_UNDERSTOOD"),
                page.warnings().stream()
                        .filter(warning -> warning.kind() == ImportWarning.Kind.NOT_UNDERSTOOD)
                        .map(warning -> warning.line() + " " + warning.kind())
                        .toList());
    }

    @Test
    void deliveryThatTwoListsRepeat_isImportedOnce() throws UnreadablePage {
        assertEquals("""
                Growing moss: MossConf 2016-11-25 [slides https://example.org/moss]; MossConf 2017-11-25
                """, read("""
                        favourites:
                          - {title: Growing moss, event: MossConf, date: 2016-11-25, slides: https://example.org/moss}
                        all:
                          - {title: Growing moss, event: MossConf, date: 2016-11-25, slides: https://example.org/moss}
                          - {title: Growing moss, event: MossConf, date: 2017-11-25}
                        """));
    }

    @Test
    void aTable() throws UnreadablePage {
        assertEquals("""
                Growing moss: MossConf 2023-04-02 [slides https://example.org/moss.pdf]
                Counting bees: BeeFest 2023-05-11
                """, read("""
                        ## 2023

                        | Date | Talk | Event | Links |
                        |---|---|---|---|
                        | Apr 2 | Growing moss | MossConf | [Slides](https://example.org/moss.pdf) |
                        | May 11 | Counting bees | BeeFest | |
                        """));
    }

    @Test
    void recordsOfYamlAndJson() throws UnreadablePage {
        String expected = "Growing moss: MossConf 2023-04-02 [video https://youtu.be/abcdefghijk]\n";
        assertEquals(expected, read("""
                        - title: Growing moss
                          event: MossConf
                          date: 2023-04-02
                          video: https://youtu.be/abcdefghijk
                        """));
        assertEquals(expected, read("""
                        [
                        \t{"title": "Growing moss", "event": "MossConf",
                        \t "date": "2023-04-02", "video": "https://youtu.be/abcdefghijk"}
                        ]
                        """));
    }

    @Test
    void aTableOfASpreadsheet() throws UnreadablePage {
        String expected = "Growing moss: MossConf 2023-04-02\nCounting bees, twice: BeeFest 2023-05-11\n";
        assertEquals(expected, read("""
                        title,event,date
                        Growing moss,MossConf,2023-04-02
                        "Counting bees, twice",BeeFest,2023-05-11
                        """));
        assertEquals(expected.replace(", twice", ""), read("""
                        title;event;date
                        Growing moss;MossConf;2023-04-02
                        Counting bees;BeeFest;2023-05-11
                        """));
    }

    @Test
    void aFileOfFrontMatter() throws UnreadablePage {
        ImportedPage page = PageReader.read("""
                ---
                title: Growing moss
                event: MossConf
                date: 2023-04-02
                ---

                How to grow it.
                """);
        assertEquals("Growing moss: MossConf 2023-04-02\n", text(page));
        assertEquals(
                "How to grow it.",
                page.talks().get(0).content().texts().values().iterator().next().abstractMarkdown());
    }

    @Test
    void aDeliveryInACommentIsNotImportedAndHasAWarning() throws UnreadablePage {
        ImportedPage page = PageReader.read("""
                ## 2023

                - FernDays : [Growing moss](https://example.org/d)

                <!--
                - BeeFest : Counting bees
                -->
                """);
        assertEquals("Growing moss: FernDays 2023 [other https://example.org/d]\n", text(page));
        assertEquals(
                List.of("5 NOT_UNDERSTOOD [<!-- - BeeFest : Counting bees -->]"),
                page.warnings().stream().map(PageReaderTest::text).toList());
    }

    @Test
    void ourOwnDialectIsRecognised() throws UnreadablePage {
        ImportedPage page =
                PageReader.read("## Growing moss\n\nGiven at:\n- MossConf, March 2021, Lyon\n\nTags:\n- Moss\n");
        assertEquals("Growing moss: MossConf 2021-03\n", text(page));
        assertEquals(List.of("Moss"), page.talks().get(0).content().tags());
    }

    @Test
    void aTextWithoutTalksIsRefused() {
        for (String text : List.of("Only prose.", "# A title", "[]", "{}", "- ", "---\n---\n", "a,b,c\n1,2,3\n")) {
            Reason reason = assertThrows(UnreadablePage.class, () -> PageReader.read(text), text)
                    .reason();
            assertTrue(reason == Reason.NO_TALK || reason == Reason.EMPTY, text);
        }
    }

    @Test
    void hostileTextsAreReadOrRefused() {
        String references = IntStream.range(1, 30)
                .mapToObj(i -> "a%d: &a%d [%s]\n"
                        .formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)))
                .collect(Collectors.joining());
        Stream.of(
                        "a0: &a0 [x,x]\n" + references,
                        "&a [*a]",
                        "[".repeat(100_000),
                        "- ".repeat(100_000) + "x",
                        "> ".repeat(100_000) + "x",
                        "# 2023\n- " + "(".repeat(500_000),
                        "# 2023\n- " + "[x](".repeat(100_000),
                        "# 2023\n- " + "*_".repeat(200_000),
                        "x,".repeat(100_000) + "\n" + "x,".repeat(100_000),
                        "|" + "x|".repeat(100_000) + "\n|" + "-|".repeat(100_000) + "\n",
                        "- title: " + "a".repeat(1_000_000),
                        "<!-- " + "x\n".repeat(100_000),
                        "{\"a\":".repeat(50_000))
                .forEach(PageReaderTest::readOrRefused);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void anyTextIsReadOrRefused(
            @ForAll
                    @StringLength(max = 400)
                    @Chars({
                        '-', ' ', '\n', '#', '[', ']', '(', ')', '|', ':', '2', '0', 'a', 'é', '*', '"', '<', '!', ',',
                        '/'
                    })
                    String text) {
        readOrRefused(text);
        readOrRefused("## 2023\n\n- " + text);
        readOrRefused("- title: " + text);
    }

    private static void readOrRefused(String text) {
        try {
            assertFalse(PageReader.read(text).talks().isEmpty());
        } catch (UnreadablePage refused) {
            // a reason with a sentence
        }
    }

    private static String read(String text) throws UnreadablePage {
        return text(PageReader.read(text));
    }

    private static String text(ImportedPage page) {
        return page.talks().stream().map(PageReaderTest::text).collect(Collectors.joining());
    }

    private static String text(ImportedTalk talk) {
        String title = talk.content().texts().values().iterator().next().title();
        return talk.content().deliveries().stream()
                .map(PageReaderTest::text)
                .collect(Collectors.joining("; ", title + ": ", "\n"));
    }

    private static String text(DeliveryContent delivery) {
        String date = delivery.date() == null ? "" : " " + delivery.date();
        String links = delivery.links().stream()
                .map((LinkContent link) -> " [" + link.kind().id() + " " + link.url() + "]")
                .collect(Collectors.joining());
        return delivery.venue().name() + date + links;
    }

    private static String text(ImportWarning warning) {
        return warning.line() + " " + warning.kind() + " " + warning.arguments();
    }
}
