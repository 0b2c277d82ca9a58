package org.estrade.transfer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.Seed;
import org.estrade.transfer.SamplePage;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The importer answers any text with a page or an {@code UnreadablePage}, in a short time. */
@Tag("slow")
@net.jqwik.api.Tag("slow")
class MarkdownPageImporterRobustnessTest {

    private static final List<String> FRAGMENTS = List.of(
            "## ",
            "\n",
            "- ",
            "Tags :",
            "📍 Talk donné à :\n- ",
            "[",
            "](",
            ")",
            "(",
            "https://exemple.test/",
            "mars 2025",
            "31 février 2025",
            "2025",
            "99/99/2025",
            ", ",
            " : ",
            "avec ",
            "[vidéo](https://exemple.test/v)",
            "```\n",
            "---\n",
            "* * *\n",
            "title: \"",
            "{#a}",
            "\\",
            "é",
            "\uFFFC",
            "\uFFFD",
            "\uD83D",
            "\u0000",
            "#11",
            "par Ada",
            "en anglais",
            "<https://exemple.test>",
            "l'",
            "*",
            "_",
            "\t",
            "  ",
            "Sommaire\n",
            "1.",
            "!",
            "&amp;",
            "&",
            "en ligne");

    @Property(seed = Seed.FIXED)
    void anyTextGivesAPageOrARefusal(@ForAll String text) {
        assertPageOrRefusal(text);
    }

    @Property(seed = Seed.FIXED)
    void anyTalkOfAnyTextGivesAPage(@ForAll String title, @ForAll String delivery, @ForAll String tag) {
        assertPageOrRefusal("## " + title + "\nDonné à :\n- " + delivery + "\nTags :\n- " + tag);
    }

    @Property(seed = Seed.FIXED)
    void anyMixOfFragmentsGivesAPageOrARefusal(@ForAll("piles") String text) {
        assertPageOrRefusal(text);
        assertPageOrRefusal("## Titre\nDonné à :\n- " + text);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void theSamplePageWithAnyDamageGivesAPageOrARefusal(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder(SamplePage.text());
        for (int times = random.nextInt(12); times >= 0; times--) {
            int at = random.nextInt(page.length());
            int end = Math.min(page.length(), at + random.nextInt(8));
            page.replace(at, end, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        assertPageOrRefusal(page.toString());
    }

    @Provide
    Arbitrary<String> piles() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    /** Texts for which a reader with quadratic time would need hours. */
    static List<String> hostile() {
        String talk = "## Titre\n\nDonné à :\n- Lieu, mars 2025, ";
        return List.of(
                talk + fill("["),
                talk + fill("[]("),
                talk + fill("[](<"),
                talk + fill("[a](b \""),
                talk + fill("[a](https://exemple.test) "),
                talk + fill("("),
                talk + fill(","),
                talk + fill(" : "),
                talk + fill("- "),
                talk + fill("a, "),
                talk + fill("1 "),
                talk + fill("mars "),
                talk + fill("12 mars 2025, "),
                talk + fill("avec Ada Essai, "),
                talk + fill("avec "),
                talk + fill("\n  - suite"),
                talk + fill("\n- Lieu, mars 2025, Paris"),
                "## Titre\nTags :\n" + fill("- a\n"),
                "## Titre\nTags : " + uniqueWords(", "),
                "## Titre\nTags : " + fill("["),
                "## Titre\nTags : " + fill("[]("),
                "## Titre\nTags : " + fill("[](<"),
                "## Titre\nTags : " + fill("[a](b \""),
                "## Titre\nTags : a\n" + fill("```a\n"),
                fill("## T\nTags : a\n"),
                fill("## *T*\n"),
                "## Sommaire\n" + fill("- [T](#t)\n") + "## T\nTags : a\n",
                "# " + fill("#"),
                "## " + fill("* ") + "\nTags : a\n",
                "## T\n" + fill("* "),
                "## T\n" + fill(" ") + "x\nTags : a",
                fill("\n"),
                fill("\\"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostilePageOfTheLargestSizeIsReadInAShortTime(String page) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertPageOrRefusal(page));
    }

    private static String fill(String text) {
        return text.repeat(PageText.MAX_SIZE / text.length() - 100);
    }

    private static String uniqueWords(String separator) {
        StringBuilder words = new StringBuilder();
        for (int n = 0; words.length() < PageText.MAX_SIZE - 100; n++) {
            words.append(Integer.toString(n, 36)).append(separator);
        }
        return words.toString();
    }

    private static void assertPageOrRefusal(String text) {
        try {
            ImportedPage page = MarkdownPageImporter.read(text);
            assertFalse(page.talks().isEmpty());
            HashSet<String> slugs = new HashSet<>();
            int lines = text.split("\r\n|\r|\n", -1).length;
            for (ImportedTalk talk : page.talks()) {
                assertTrue(slugs.add(talk.content().slug()));
                assertEquals(
                        talk.content().deliveries().size(), talk.deliveryLines().size());
            }
            for (ImportWarning warning : page.warnings()) {
                assertTrue(warning.line() >= 1 && warning.line() <= lines, warning::toString);
            }
            page.warnings().stream()
                    .limit(50)
                    .forEach(warning -> assertTrue(
                            warning.suggestion() == null
                                    || !warning.corrected(text).isEmpty(),
                            warning::toString));
        } catch (UnreadablePage refused) {
            assertEquals(refused.reason().name(), refused.getMessage());
        }
    }
}
