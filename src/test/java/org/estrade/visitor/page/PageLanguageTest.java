package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The talks page in both languages of the site, and texts that exist in one language only. */
@QuarkusTest
class PageLanguageTest extends PublicPageFixture {

    @Test
    void theEnglishPageMarksItsFrenchTexts() {
        Document page = read("/en");

        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("Talks · Jeanne d’Orsel", page.title());
        assertEquals("I grow data: catalogues, energy and what comes up next.", text(page.select(".pitch")));
        assertEquals("8 talks, given 16 times", text(page.select(".timeline figcaption")));
        Element french = page.expectFirst("article");
        assertEquals(List.of("fr", "fr"), french.select("h2, .abstract").eachAttr("lang"));
        assertEquals(
                List.of("Upcoming", "Given once"),
                french.select(".section-heading").eachText());
        assertEquals("""
                February 2026 | Rivage Conf, Nantes | ProgrammeFR in French, Rivage Conf, February 2026
                March 2025 | Données du Nord, Lille | SlidesFR in French, Données du Nord, March 2025""", deliveries(french));
        Element english = page.select("article").get(7);
        assertEquals(List.of(), english.select("h2[lang], .abstract[lang]").eachText());
        assertEquals("Preparing data with tidyPrep: a maintainer’s tale", text(english.select("h2")));
        assertEquals(
                "An open source R library, and what “maintained” means over 2–3 years…",
                text(english.select(".abstract")));
    }

    @Test
    void eachLanguageLinksToTheOther() {
        for (String path : List.of("/", "/en")) {
            Document page = read(path);
            String origin = page.select("link[rel=canonical]").attr("href").replaceFirst("/(en)?$", "");

            assertEquals(origin + path, page.select("link[rel=canonical]").attr("href"));
            assertEquals(
                    Map.of("fr", origin + "/", "en", origin + "/en", "x-default", origin + "/"),
                    page.select("link[rel=alternate][hreflang]").stream()
                            .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"))));
            assertEquals(List.of("/", "/en"), page.select(".languages a").eachAttr("href"));
            assertEquals(path.equals("/") ? "FR" : "EN", text(page.select(".languages [aria-current]")));
        }
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        Document english = Jsoup.parse(given().get("/en").asString());
        assertEquals("Text in French", english.select("article .text-language").text());
        assertEquals("fr", english.expectFirst("article h2").attr("lang"));
        assertEquals(
                "",
                Jsoup.parse(given().get("/").asString())
                        .select("article .text-language")
                        .text());
    }
}
