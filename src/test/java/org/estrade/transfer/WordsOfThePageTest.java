package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author's words stay: the words of an imported page are compared with the words that visitors see. */
@QuarkusTest
class WordsOfThePageTest {

    /** A word, a number, or a pictogram, as one text. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}#/]+|[\\p{So}\\x{1F000}-\\x{1FAFF}][\\p{M}\\x{200D}\\p{So}\\x{2640}\\x{2642}]*");

    /** What the page says in words of its own: where the list begins, and the separators. */
    private static final Pattern FRAME = Pattern.compile("(?m)^(?:📍 Talk donné à :|Tags :|\\* \\* \\*) *$");

    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\s]*\\)");

    private static final Map<String, String> KINDS = Map.of("Slides", "slides", "Vidéo", "vidéo");

    @BeforeEach
    void aSignedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void everyWordOfTheStarterPageIsShownAndNoneIsAdded() {
        String source = SamplePage.resource("/starter/conferences.md");
        assertEquals(303, PreviewForm.of("conferences.md", source).apply().statusCode());

        Map<String, List<String>> differences = differences(source);

        assertEquals(
                Map.of(
                        // the page says in which language a document is by a sign, and to screen readers in words
                        "La CI/CD à l'heure du Machine Learning", List.of("- en", "- anglais", "+ EN"),
                        "L'histoire d'une architecture émergente", List.of("- remote", "+ en", "+ ligne"),
                        // the name of a venue has no article, and a credit is "by" somebody
                        "Interprétabilité des Systèmes de Data Science",
                                List.of("- L", "- espace", "- La", "- matinale", "- écrit", "+ Espace", "+ Matinale"),
                        "Tutoriel sur la librairie dataPreparation", List.of("- remote", "+ en", "+ ligne")),
                differences);
    }

    @Test
    void aLabelThatSaysMoreThanItsKindIsShownWhereverTheLinkIs() {
        List<String> labels = List.of(
                "Les planches annotées",
                "Le film du soir",
                "compte rendu dans la presse",
                "notebook",
                "La page de l’édition");
        String links = IntStream.range(0, labels.size())
                .mapToObj(i -> "[%s](https://liens.example/%d)".formatted(labels.get(i), i))
                .collect(Collectors.joining(", "));
        String source = "## Un essai\n\nUn résumé.\n\nDonné à :\n- Testival #9, 12 mai 2031, Tours : " + links
                + "\n\nTags :\n- Essais\n";
        assertEquals(303, PreviewForm.of("essai.md", source).apply().statusCode());

        for (String output : List.of(
                "/",
                "/talks/un-essai",
                "/feed.atom",
                "/talks.json",
                "/talks.md",
                "/calendar.ics",
                "/en",
                "/en/talks/un-essai")) {
            String text = given().get(output).asString().replace("\r\n ", "");
            for (String label : labels) {
                assertTrue(text.contains(label), output + ": " + label);
            }
            assertTrue(text.contains("#9"), output);
        }
    }

    @Test
    void theHiddenNameOfAButtonNamesTheEdition() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        Document page = Jsoup.parse(given().get("/talks/le-test-complet").asString());
        assertEquals(
                List.of("en anglais, Testival #3, 30–31 mai 2024", "en anglais, Testival #3, 30–31 mai 2024"),
                page.select(".deliveries .button .hidden").eachText());
    }

    /** The words of each talk of the source that the page does not show, with "-", and those it adds, with "+". */
    static Map<String, List<String>> differences(String source) {
        Map<String, List<String>> differences = new TreeMap<>();
        List<Element> articles = Jsoup.parse(given().get("/").asString()).select(".talks article");
        List<String> sections =
                Arrays.stream(source.split("(?m)^## ", -1)).skip(2).toList();
        assertEquals(sections.size(), articles.size());
        for (int i = 0; i < sections.size(); i++) {
            List<String> written =
                    words(ADDRESS.matcher(FRAME.matcher(sections.get(i)).replaceAll(""))
                            .replaceAll("]"));
            List<String> shown = words(textOf(articles.get(i)));
            List<String> difference = new ArrayList<>();
            without(written, shown).forEach(word -> difference.add("- " + word));
            without(shown, written).forEach(word -> difference.add("+ " + word));
            if (!difference.isEmpty()) {
                differences.put(sections.get(i).lines().findFirst().orElse(""), difference);
            }
        }
        return differences;
    }

    /** The text that visitors see, without the years and the number of deliveries, which the page counts. */
    private static String textOf(Element article) {
        article.select(".hidden, [hidden], .print-only, .years, .section-heading, svg")
                .remove();
        // a kind of link is written in small letters in a sentence and begins with a capital letter on a button
        article.select(".button span:not(.badge)")
                .forEach(name -> name.text(KINDS.getOrDefault(name.text(), name.text())));
        article.select(".credit span").remove();
        article.select(".badge").prepend(" ");
        return article.wholeText();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }
}
