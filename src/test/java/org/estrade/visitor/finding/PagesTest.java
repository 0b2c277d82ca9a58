package org.estrade.visitor.finding;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred and one talks, the last of which is to be given. */
@Tag("slow")
@QuarkusTest
class PagesTest {

    @BeforeEach
    void manyTalks() {
        List<TalkContent> talks = new ArrayList<>();
        for (int i = 1; i <= 101; i++) {
            talks.add(new TalkContent(
                    "essai-" + i,
                    Map.of("fr", new TalkText("Essai " + i, "L'abrégé de " + i + ".")),
                    List.of(i % 2 == 0 ? "Pair" : "Impair"),
                    List.of(
                            DeliveryContent.at(VenueContent.of("Rivage Conf"))
                                    .withDate(PartialDate.of(i <= 100 ? 2024 : 2026)),
                            DeliveryContent.at(VenueContent.of("Jadis Conf")).withDate(PartialDate.of(2011))),
                    List.of()));
        }
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(talks);
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void aHundredAreOnAPageAndTheOthersOnTheNext() {
        Document first = open("/");
        assertEquals(20, first.select("article").size());
        assertEquals(80, first.select(".more-talks li").size());
        assertEquals(100, first.select(".contents li").size());
        assertEquals("essai-1", first.expectFirst("article").id());
        assertEquals("Conférences · Jeanne d’Orsel", first.title());
        assertEquals(
                "101 conférences, données 201 fois", first.select("figcaption").text());
        assertEquals(
                "/talks/essai-101",
                first.select(".upcoming-deliveries .delivery-talk a").attr("href"),
                "it is on another page");
        assertEquals("Page 1 sur 2.", first.select("[role=status]").text());
        assertEquals("""
                1 /#_find page
                2 /?page=2#_find
                Page suivante /?page=2#_find""", pager(first));

        Document second = open("/?page=2");
        assertEquals(List.of("essai-101"), second.select("article").eachAttr("id"));
        assertEquals("page 2 · Conférences · Jeanne d’Orsel", second.title());
        assertEquals(0, second.select(".timeline, .upcoming-deliveries").size());
        assertEquals("""
                Page précédente /#_find
                1 /#_find
                2 /?page=2#_find page""", pager(second));
        assertEquals(
                first.select("link[rel=canonical]").attr("href") + "?page=2",
                second.select("link[rel=canonical]").attr("href"));

        assertEquals(404, given().get("/?page=3").statusCode());
        NuChecker.assertConforms(first.outerHtml());
        NuChecker.assertConforms(second.outerHtml());
    }

    @Test
    void whatIsAskedForIsKeptFromPageToPage() {
        assertEquals("""
                1 /en?q=essai#_find page
                2 /en?q=essai&page=2#_find
                Next page /en?q=essai&page=2#_find""", pager(open("/en?q=essai")));
        assertEquals(
                "101 of 101 talks. Page 2 of 2. Show all",
                open("/en?q=essai&page=2").select("[role=status]").text());

        Document even = open("/?tag=pair");
        assertEquals(20, even.select("article").size());
        assertEquals(30, even.select(".more-talks li").size());
        assertEquals("", pager(even));
    }

    @Test
    void manyTalksAreAnIndexAndAllOfThemAreOneLinkAway() {
        Document index = open("/");
        assertEquals("80\u00a0autres conférences", index.expectFirst("#_more").wholeText());
        assertEquals("Essai 21 2024", index.expectFirst("#essai-21").text());
        assertEquals("/talks/essai-21", index.select("#essai-21 a").attr("href"));
        assertEquals(0, index.select(".abstract").size());
        assertEquals("L’abrégé de 1.", index.expectFirst("#essai-1 .excerpt").text());
        assertEquals(1, index.select("#essai-1 .delivery").size());
        assertEquals("/?all", index.select(".in-full a").attr("href"));

        Document full = open("/?all");
        assertEquals(100, full.select("article").size());
        assertEquals(0, full.select(".more-talks, .in-full, .excerpt").size());
        assertEquals(2, full.select("#essai-1 .delivery").size());
        assertEquals("L’abrégé de 21.", full.expectFirst("#essai-21 .abstract").text());
        assertEquals("/?page=2&all#_find", full.select("[rel=next]").attr("href"));
        assertEquals(
                index.select("link[rel=canonical]").attr("href"),
                full.select("link[rel=canonical]").attr("href"));
        assertEquals(1, index.select(".timeline").size());
        assertEquals(1, full.select(".timeline").size());
        assertEquals(20, open("/").select("article").size(), "the two are kept apart");
        NuChecker.assertConforms(full.outerHtml());
    }

    @Test
    void theIndexOfAThousandTalksIsSmall() {
        SiteFixture.publish(TestTalks.many(1000));
        byte[] page = given().header("Accept-Encoding", "br")
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/")
                .asByteArray();
        assertTrue(page.length < 30_000, page.length + " bytes");
    }

    @Test
    void thePageOfWhatIsNotFoundLeadsToTalksThatAreThere() {
        Document page =
                Jsoup.parse(given().accept("text/html").get("/nulle-part").asString());

        List<String> links = page.select(".contents a").eachAttr("href");
        assertEquals(100, links.size());
        Document first = open("/");
        for (String link : links) {
            assertEquals(1, first.select("[id='" + link.substring(2) + "']").size(), link);
        }
    }

    private static Document open(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String pager(Document page) {
        return String.join(
                "\n",
                page.select(".pager a").stream()
                        .map(link -> (link.text() + " " + link.attr("href") + " " + link.attr("aria-current")).strip())
                        .toList());
    }
}
