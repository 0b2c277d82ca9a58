package org.estrade.visitor.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MicroformatsTest {

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void theTalksPageIsAFeedOfItsSpeaker() {
        Document page = page("/");

        assertEquals("body", page.expectFirst(".h-feed").normalName());
        assertEquals("Conférences", page.select(".h-feed h1.p-name").text());
        Element author = page.expectFirst(".h-feed > .p-author.h-card");
        assertEquals("Jeanne d’Orsel", author.select(".p-name").text());
        assertEquals(
                List.of(
                        "/",
                        "https://code.example/jeanne",
                        "https://reseau.example/jeanne",
                        "mailto:jeanne@orsel.example"),
                author.select(".u-url").eachAttr("href"));
        assertEquals(List.of(), author.select(".u-photo").eachAttr("value"));
        Elements entries = page.select(".h-entry");
        assertEquals(8, entries.size());
        Element cold = entries.get(1);
        assertEquals(
                "Mesurer le froid : sobriété ou privation ?",
                spaced(cold.select("h2.p-name").text()));
        assertEquals(
                List.of("/talks/mesurer-le-froid"), cold.select("h2 .u-url").eachAttr("href"));
        assertEquals(1, cold.select(".e-content").size());
        assertEquals(
                List.of("Données", "Architecture", "Numérique responsable"),
                cold.select(".p-category").eachText());
    }

    @Test
    void everyDeliveryIsAnEvent_once() {
        Document page = page("/");
        Elements events = page.select(".h-event");

        assertEquals(18, events.size());
        assertEquals(18, page.select(".h-entry .h-event").size());
        assertEquals(
                "2025-03 – · Jardins de données : cultiver un catalogue que l’équipe arrose vraiment"
                        + " · Données du Nord · Lille · /talks/jardins-de-donnees",
                event(events.get(1)));
        assertEquals(
                "2024-06-12 – 2024-06-14 · Mesurer le froid : sobriété ou privation ? · Granit Camp · Rennes"
                        + " · /talks/mesurer-le-froid",
                event(events.get(4)));
        assertEquals(
                "– · L’histoire d’une toute petite architecture · Comptoir du Port · · /talks/petite-architecture",
                event(page("/")
                        .selectXpath("//li[contains(., 'Comptoir du Port')]")
                        .first()));
        assertEquals(
                List.of("Belgrade"),
                page("/").select("li:contains(Science Europe) .p-locality").eachAttr("value"));
    }

    @Test
    void aTalksPageHasTheSameEvents() {
        for (String language : List.of("", "/en")) {
            List<String> listed = page(language.isEmpty() ? "/" : language)
                    .select(".h-entry:has(a[href$=mesurer-le-froid]) .h-event")
                    .stream()
                    .map(MicroformatsTest::event)
                    .toList();
            Document page = page(language + "/talks/mesurer-le-froid");

            assertEquals(3, listed.size());
            assertEquals(
                    listed,
                    page.select(".h-event").stream()
                            .map(MicroformatsTest::event)
                            .toList());
            Element entry = page.expectFirst(".h-entry");
            assertEquals(
                    "Jeanne d’Orsel", entry.select("> .p-author.h-card .p-name").text());
            assertEquals(
                    "Mesurer le froid : sobriété ou privation ?",
                    spaced(entry.select("h1.p-name").text()));
            assertEquals(
                    List.of(SiteFixture.address(language + "/talks/mesurer-le-froid")
                            .toString()),
                    entry.select("data.u-url").eachAttr("value"));
        }
    }

    private static String event(Element event) {
        return spaced(String.join(
                        " ",
                        event.select("time.dt-start").attr("datetime"),
                        "–",
                        event.select("time.dt-end").attr("datetime"),
                        "·",
                        event.select(".delivery-text > .p-name").text(),
                        "·",
                        event.select(".p-location.h-card .p-name").text(),
                        "·",
                        event.select(".p-location.h-card .p-locality").attr("value"),
                        "·",
                        event.select(".delivery-text > .u-url").attr("href")))
                .replaceAll(" +", " ")
                .strip();
    }

    /** With spaces that can be seen. */
    private static String spaced(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }

    private static Document page(String path) {
        return Jsoup.parse(
                RestAssured.given().get(path).then().statusCode(200).extract().asString());
    }
}
