package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TalkPageTest {

    private static final String COLD = "/talks/mesurer-le-froid";

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void aTalkHasAPageWithAllThatIsKnownOfIt() {
        Document page = read(COLD);

        assertEquals(
                "Mesurer le froid\u00A0: sobriété ou privation\u202F? · Jeanne d’Orsel",
                text(page.expectFirst("title")));
        assertEquals("Mesurer le froid\u00A0: sobriété ou privation\u202F?", text(page.expectFirst("h1")));
        assertEquals("sobriété ou privation\u202F?", text(page.expectFirst("h1 i")));
        assertEquals("2024–2025", text(page.expectFirst(".years")));
        assertEquals("/", page.select(".back a").attr("href"));
        assertEquals("Ce qu’on mesure", page.select(".abstract h3").text());
        assertEquals(
                List.of("Résumé", "Donnée 3\u00A0fois", "Mots-clés", "En bref", "Sur le même sujet"),
                page.select("h2").stream().map(TalkPageTest::text).toList());
        assertEquals(
                List.of("2025-02-14", "2025-01", "2024-06-12", "2024-06-14"),
                page.select("time").eachAttr("datetime"));
        assertEquals(
                List.of("Données", "Architecture", "Numérique responsable"),
                page.select(".tags li").eachText());
    }

    @Test
    void inBriefItSaysHowOftenWhereWithWhatAndInWhichLanguages() {
        assertEquals("""
                Donnée: 3\u00A0fois, de 2024 à 2025
                Villes: Tours, Grenoble, Rennes
                Supports: Slides\u00A0(2), vidéo\u00A0(1)
                Langue: Français""", brief(read(COLD)));
        assertEquals("""
                Donnée: 2\u00A0fois, de 2023 à 2024
                Villes: Vilnius, Paris
                Supports: Slides\u00A0(1), vidéo\u00A0(1)
                Langues: Anglais, français""", brief(read("/talks/livrer-un-modele")));
        assertEquals("""
                Prochaine date: février 2026, Rivage Conf
                Donnée: une fois, en 2025
                Ville: Lille
                Supports: Slides\u00A0(1), lien\u00A0(1)
                Langue: Français""", brief(read("/talks/jardins-de-donnees")));
        assertEquals("""
                Given: twice, from 2023 to 2024
                Cities: Vilnius, Paris
                Materials: Slides\u00A0(1), Video\u00A0(1)
                Languages: English, French""", brief(read("/en/talks/livrer-un-modele")));
    }

    @Test
    void itLeadsOnToTheTalksThatShareMostTags() {
        Document page = read("/talks/petite-architecture");

        assertEquals(
                List.of(
                        "/talks/dessine-moi-un-entrepot | Dessine-moi un entrepôt | 2022",
                        "/talks/jardins-de-donnees | Jardins de données\u00A0: cultiver un catalogue que l’équipe arrose"
                                + " vraiment | 2025",
                        "/talks/mesurer-le-froid | Mesurer le froid\u00A0: sobriété ou privation\u202F? | 2024–2025"),
                page.select(".contents a").stream()
                        .map(link -> link.attr("href") + " | " + text(link.expectFirst("span")) + " | "
                                + text(link.expectFirst(".year")))
                        .toList());
    }

    @Test
    void aTalkOfWhichLittleIsKnownLeavesGaps() {
        TalkContent bare = TalkContent.EMPTY.withSlug("nue").withTexts(Map.of("fr", new TalkText("Nue", "")));
        SiteFixture.publish(List.of(bare));
        Document page = read("/talks/nue");

        assertEquals("Langue: Français", brief(page));
        assertEquals(List.of("En bref"), page.select("h2").eachText());
        NuChecker.assertConforms(given().get("/talks/nue").asString());
    }

    @Test
    void eachLanguageKnowsTheSameTalkInTheOther() {
        String both = "/talks/preparer-des-donnees";
        for (String path : List.of(both, "/en" + both)) {
            Document page = read(path);
            String canonical = page.select("link[rel=canonical]").attr("href");
            String origin = canonical.substring(0, canonical.length() - path.length());

            assertEquals(origin + path, canonical);
            assertEquals(
                    Map.of("fr", origin + both, "en", origin + "/en" + both, "x-default", origin + both),
                    page.select("link[rel=alternate][hreflang]").stream()
                            .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"))));
            assertEquals(
                    List.of(both, "/en" + both), page.select(".languages a").eachAttr("href"));
            assertEquals(0, page.select("meta[name=robots], .preview-banner").size());
        }
        Document english = read("/en" + COLD);
        // its text is French: search engines keep the French page
        assertEquals(
                read(COLD).select("link[rel=canonical]").attr("href"),
                english.select("link[rel=canonical]").attr("href"));
        assertEquals(0, english.select("link[hreflang]").size());
        assertEquals("en", english.select("html").attr("lang"));
        assertEquals("fr", english.select("h1").attr("lang"));
        assertEquals("/en", english.select(".back a").attr("href"));
        assertEquals(
                List.of("/en/talks/jardins-de-donnees"),
                english.select(".contents a").eachAttr("href").subList(0, 1));
    }

    @Test
    void theTalksPageLeadsToEachTalksOwn() {
        List<String> own = ManyTalks.eight().stream().map(TalkContent::slug).toList();

        assertEquals(
                own.stream().map(slug -> "/talks/" + slug).toList(),
                read("/").select("article h2 a").eachAttr("href"));
        assertEquals(
                own.stream().map(slug -> "/en/talks/" + slug).toList(),
                read("/en").select("article h2 a").eachAttr("href"));
    }

    @Test
    void anAddressThatATalkHadBeforeLeadsToThePresentOneInOneHop() {
        TalkContent cold = ManyTalks.eight().get(1);
        address(cold, "mesurer", "mesurer-la-chaleur");

        for (String former : List.of("mesurer-le-froid", "mesurer")) {
            assertMoved("/talks/" + former, "/talks/mesurer-la-chaleur");
            assertMoved("/en/talks/" + former, "/en/talks/mesurer-la-chaleur");
        }
        assertEquals(
                "Mesurer le froid",
                text(read("/talks/mesurer-la-chaleur").expectFirst("h1")).substring(0, 16));

        address(cold, "mesurer-le-froid");
        assertMoved("/talks/mesurer-la-chaleur", COLD);
        read(COLD);
    }

    @Test
    void aTalkThatVisitorsMayNotReadHasNoPageAndNoFormerOne() {
        address(ManyTalks.eight().get(1), "mesurer");

        StoredTalks.unpublishAll();
        assertNotFound(get("/talks/mesurer"));
        assertNotFound(get(COLD));

        StoredTalks.withSlug("mesurer").set("deleted_at", Instant.now(), "published_at", Instant.now());
        assertNotFound(get("/talks/mesurer"));
        assertNotFound(get(COLD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/talks/nulle-part",
                "/talks/mesurer-le-froi",
                "/talks/%C3%A9",
                "/talks/%F0%9F%9A%80",
                "/talks/%ED%A0%80",
                "/talks/%27%20or%201%3D1",
                "/talks/%7Bslug%7D",
                "/talks/$%7B1%7D",
                "/talks/..%C0%AF",
                "/talks",
                "/talks/",
                "/fr/talks/mesurer-le-froid",
                "/de/talks/mesurer-le-froid",
                "/en/talks/nowhere"
            })
    void anyOtherAddressIsNotOnTheProgramme(String path) {
        assertNotFound(
                given().urlEncodingEnabled(false).redirects().follow(false).get(path));
    }

    @Test
    void aSlugOfAnyLengthIsNotFoundEither() {
        assertNotFound(get("/talks/" + "a".repeat(3_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {COLD, "/en" + COLD, "/talks/petite-architecture", "/talks/jardins-de-donnees"})
    void thePageConforms(String path) {
        NuChecker.assertConforms(get(path).then().statusCode(200).extract().asString());
    }

    /** Publishes the talk under each of these in turn. */
    private static void address(TalkContent talk, String... slugs) {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        for (String slug : slugs) {
            QuarkusTransaction.requiringNew().run(() -> {
                Talk stored = talks.find("position", 1).firstResult();
                talks.publish(stored, talk.withSlug(slug));
            });
        }
    }

    private static void assertMoved(String from, String to) {
        Response response = get(from);
        assertEquals(301, response.statusCode());
        // a browser that kept it would be led in circles once the talk has its old address back
        assertEquals("no-cache", response.header("Cache-Control"));
        assertEquals(
                SiteFixture.address(to).getPath(), response.header("Location").replaceFirst("^https?://[^/]*", ""));
    }

    private static void assertNotFound(Response response) {
        assertEquals(404, response.statusCode());
        assertEquals("404", Jsoup.parse(response.asString()).select(".years").text());
        assertFalse(response.asString().contains("Exception"));
    }

    private static Response get(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static Document read(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    private static String brief(Document page) {
        return page.select(".facts dl > div").stream()
                .map(fact -> text(fact.expectFirst("dt")) + ": " + text(fact.expectFirst("dd")))
                .collect(Collectors.joining("\n"));
    }

    /** With its invisible spaces, which jsoup's own text() makes ordinary ones. */
    private static String text(Element element) {
        return element.wholeText().replaceAll("[ \n]+", " ").replaceAll("^ | $", "");
    }
}
