package org.estrade.visitor.finding;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results page: words, tags and materials together, its sentence, its links and its addresses for search engines. */
@QuarkusTest
class FindingTest extends FindingFixture {

    @Test
    void aTagIsFoundByItsLabelInEitherLanguage() {
        StoredRows.in("tag_label").delete();
        StoredNames.addLabel("Numérique responsable", "en", "Green computing");
        republish("froid", COLD);

        assertEquals("froid", results("/", "q", "green"));
        assertEquals("froid", results("/", "q", "responsables"));
        Document english = open("/en", "tag", "numerique-responsable");
        assertEquals("Green computing · Talks · Jeanne d’Orsel", english.title());
        assertEquals("Green computing", english.select(".find [aria-current]").text());
        assertEquals("Green computing", english.select("article .tags").text());
        assertEquals(
                "/en?tag=numerique-responsable",
                english.select("article .tags a").attr("href"));
    }

    @Test
    void allCriteriaMustMatch() {
        assertEquals("modeles", results("/", "tag", "architecture", "has", "video"));
        assertEquals("curious", results("/", "tag", "architecture", "q", "machine"));
        assertEquals("", results("/", "tag", "data", "has", "slides"));
        assertEquals("froid", results("/", "has", "slides", "q", " ", "tag", "", "page", ""));
    }

    @Test
    void thePageNamesItsCriteriaAndLinksToMoreResults() {
        Document page = open("/", "tag", "ARCHITECTURE", "q", " machine ");

        assertEquals("« machine » · Architecture · Conférences · Jeanne d’Orsel", page.title());
        assertEquals(
                "1 conférence sur 4. Tout afficher",
                page.select("[role=status]").text());
        assertEquals("Des machines curieuses", page.select("article h2").text());
        assertEquals(0, page.select(".contents").size());
        assertEquals(List.of(), page.select(".timeline, .upcoming-deliveries").eachText());
        assertEquals("""
                Avec vidéo 0 /?q=machine&tag=architecture&has=video#_find
                Avec slides 0 /?q=machine&tag=architecture&has=slides#_find
                Architecture /?q=machine#_find (true)
                Data /?q=machine&tag=data#_find
                Numérique responsable 0 /?q=machine&tag=numerique-responsable#_find""", chips(page));
        assertEquals(
                Map.of("tag", "architecture", "q", "machine"),
                Map.of(
                        "tag",
                        page.select("[name=tag]").attr("value"),
                        "q",
                        page.select("[name=q]").attr("value")));
        assertEquals("/#_find", page.select(".find form").attr("action"));
        assertEquals(
                List.of("/?q=machine&tag=architecture", "/en?q=machine&tag=architecture"),
                page.select(".languages a").eachAttr("href"));
    }

    @Test
    void searchEnginesIndexTagsButNoOtherResults() {
        String origin = open("/").select("link[rel=canonical]").attr("href").replaceFirst("/$", "");
        Document tag = open("/en", "has", "", "tag", "Architecture", "page", "1");
        assertEquals(
                origin + "/en?tag=architecture",
                tag.select("link[rel=canonical]").attr("href"));
        assertEquals(
                // the last one is for readers of any other language
                List.of(origin + "/?tag=architecture", origin + "/en?tag=architecture", origin + "/?tag=architecture"),
                tag.select("link[hreflang][rel=alternate]").eachAttr("href"));
        assertEquals("", tag.select("[name=robots]").attr("content"));
        for (Document answer : List.of(open("/", "q", "machine"), open("/", "tag", "data", "has", "video"))) {
            assertEquals("noindex", answer.select("[name=robots]").attr("content"));
            assertEquals("", answer.select("link[rel=canonical]").attr("href"));
        }
    }

    @Test
    void theAnchorOfATalkIsTheSameOnEveryResultsPage() {
        SiteFixture.publish(List.of(
                talk("a", "Un titre", "", List.of("A")),
                talk("b", "Un titre", "", List.of("B")),
                talk("c", "Un titre", "", List.of("A")),
                talk("d", "Un autre", "", List.of("B"))));

        assertEquals(
                List.of("un-titre-1", "un-autre"),
                open("/", "tag", "b").select("article").eachAttr("id"));
    }

    @Test
    void aTagOnATalksOwnPageLeadsToItsTalks() {
        Document talk = Jsoup.parse(given().get("/en/talks/froid").asString());

        assertEquals("/en?tag=numerique-responsable", talk.select(".tags a").attr("href"));
        assertEquals("froid", results("/en", "tag", "numerique-responsable"));
    }

    @Test
    void threeTalksHaveNoSearchForm() {
        SiteFixture.publish(List.of(COLD, MODELS, CURIOUS));

        assertEquals(0, open("/").select(".find, script[src]").size());
        assertEquals("modeles curious", results("/", "tag", "architecture"));
        assertEquals(
                "2 conférences sur 3. Tout afficher",
                open("/", "tag", "architecture").select("[role=status]").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?tag=architecture&has=video", "/en?q=%22%3E%3Cb%3E%F0%9F%8E%89"})
    void thePageConforms(String address) {
        NuChecker.assertConforms(given().urlEncodingEnabled(false).get(address).asString());
    }

    private static String chips(Document page) {
        return String.join(
                "\n",
                page.select(".find .tags a").stream()
                        .map(chip -> chip.text() + " " + chip.attr("href")
                                + (chip.hasAttr("aria-current") ? " (" + chip.attr("aria-current") + ")" : ""))
                        .toList());
    }
}
