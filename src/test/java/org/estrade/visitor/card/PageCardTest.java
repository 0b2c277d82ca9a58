package org.estrade.visitor.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageCardTest {

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedInSpeaker.nobody();
    }

    @Test
    void aLinkToATalkShowsItsTitleItsAbstractAndItsPicture() {
        assertEquals("""
                og:type = article
                og:title = Livrer un modèle comme on livre du code
                og:description = 🔢\u00A0Il y a le code, et il y a ce qu’il a appris. Ces deux choses n’ont ni le même âge, \
                ni le même poids (quelques Mo contre plusieurs Go), ni les mêmes gardiens.
                og:url = /talks/livrer-un-modele
                og:image = /talks/livrer-un-modele.png
                og:image:width = 1200
                og:image:height = 630
                og:image:alt = Livrer un modèle comme on livre du code · Jeanne d’Orsel
                og:locale = fr_FR
                og:site_name = Jeanne d’Orsel
                twitter:card = summary_large_image""", card("/talks/livrer-un-modele"));
    }

    @Test
    void aLinkToTheTalksPageShowsWhatTheSpeakerSays() {
        assertEquals("""
                og:type = website
                og:title = Talks
                og:description = I grow data: catalogues, energy and what comes up next.
                og:url = /en
                og:image = /en/talks.png
                og:image:width = 1200
                og:image:height = 630
                og:image:alt = Talks · Jeanne d’Orsel
                og:locale = en_US
                og:locale:alternate = fr_FR
                og:site_name = Jeanne d’Orsel
                twitter:card = summary_large_image""", card("/en"));
    }

    @Test
    void aFilteredPageSpeaksOfItself() {
        Document page = page("/?has=video");
        String address = SiteFixture.address("/?has=video").toString();
        assertEquals(address, page.select("[property=og:url]").attr("content"));
        assertEquals(address, page.select("link[rel=canonical]").attr("href"));
        int shown = page.select(".h-event:has(.dt-start)").size();
        assertEquals(shown, page.select("script[type]").html().split("\"@type\":\"Event\"", -1).length - 1);
        assertTrue(0 < shown && shown < page("/").select(".h-event").size());
    }

    @Test
    void aLongAbstractEndsAfterAWord_andNoneIsMadeUp() {
        SiteFixture.publish(List.of(
                TestTalks.titled("Long", "long")
                        .withTexts(Map.of("fr", new TalkText("Long", "Quatre mots, *pas* plus. ".repeat(20)))),
                TestTalks.titled("Rien", "rien")));

        Document page = page("/talks/long");
        assertEquals("Quatre mots, pas plus. ".repeat(8) + "Quatre mots…", description(page));
        assertEquals(page.select("meta[name=description]").attr("content"), description(page));
        assertEquals(
                0,
                page("/talks/rien")
                        .select("[property=og:description], [name=description]")
                        .size());
    }

    @Test
    void thePicturesOfEveryPageAreThere() {
        for (String path : List.of("/", "/en", "/talks/mesurer-le-froid", "/en/talks/mesurer-le-froid")) {
            String picture = page(path).select("[property=og:image]").attr("content");
            assertEquals("image/png", RestAssured.given().get(picture).contentType(), picture);
        }
    }

    @Test
    void aPageWithoutAnAddressSaysNothingToMachines() {
        SignedInSpeaker.account();
        long talk = StoredTalks.id("mesurer-le-froid");
        Response preview = SignedInSpeaker.browser().get("/admin/talks/" + talk + "/preview");
        Response missing = RestAssured.given().get("/talks/nulle-part");

        assertEquals(List.of(200, 404), List.of(preview.statusCode(), missing.statusCode()));
        for (Response answer : List.of(preview, missing)) {
            Document page = Jsoup.parse(answer.asString());
            assertEquals(
                    List.of(), page.select("meta[property], meta[name^=twitter], script[type], link[type*=oembed]"));
            assertEquals(List.of(), page.select("body.h-entry, body.h-feed, header.h-card"));
        }
        assertTrue(Jsoup.parse(preview.asString()).select("time").size() == 4);
    }

    /** All that is said for cards, addresses without the part that every one begins with. */
    private static String card(String path) {
        return page(path).select("meta[property], meta[name^=twitter]").stream()
                .map(meta -> meta.attr("property") + meta.attr("name") + " = " + meta.attr("content"))
                .collect(Collectors.joining("\n"))
                .replace(SiteFixture.address("").toString(), "");
    }

    private static String description(Document page) {
        return page.select("[property=og:description]").attr("content");
    }

    private static Document page(String path) {
        return Jsoup.parse(
                RestAssured.given().get(path).then().statusCode(200).extract().asString());
    }
}
