package org.estrade.vault;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What visitors see of slides: the cover, the pages, the words that a search finds in them. */
@QuarkusTest
class DeckPageTest {

    private static final byte[] DECK = Pdfs.changed(
            document -> Pdfs.link(document, "https://ants.example/nest"), "The nest of ants", "Pheromones everywhere");

    @BeforeEach
    void emptyVault() {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
    }

    @Test
    void theCoverOfTheSlidesOpensTheFile() {
        String address = published(DECK);
        String html = given().get("/en/talks/ants").asString();
        NuChecker.assertConforms(html);
        Document page = Jsoup.parse(html);

        Element cover = page.expectFirst("figure.cover");
        assertEquals(address, cover.expectFirst("a").attr("href"));
        Element picture = cover.expectFirst("img");
        assertEquals(
                "640 360 lazy",
                "%s %s %s".formatted(picture.attr("width"), picture.attr("height"), picture.attr("loading")));
        assertTrue(cover.expectFirst("figcaption").text().startsWith("PDF, 2 pages, "), cover.text());
        assertEquals(address, page.expectFirst(".buttons a[href^=/slides]").attr("href"));
        given().get(picture.attr("src")).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void thePagesAreShownWithTheirTextsAndLinks() throws IOException {
        String hash = SentFiles.hash(published(DECK));
        for (String prefix : List.of("", "/en")) {
            String html = given().get(prefix + "/slides/" + hash).asString();
            NuChecker.assertConforms(html);
            Document page = Jsoup.parse(html);

            assertEquals(
                    List.of("The nest of ants", "Pheromones everywhere"),
                    page.select(".page-text").eachText());
            assertEquals(
                    List.of("https://ants.example/nest"),
                    page.select(".page-links a").eachText());
            assertEquals(prefix + "/talks/ants", page.expectFirst(".back a").attr("href"));
            for (Element picture : page.select(".deck img")) {
                Response answer = given().get(picture.attr("src"));
                answer.then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
                BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
                assertEquals(picture.attr("width"), "" + drawn.getWidth());
                assertEquals(picture.attr("height"), "" + drawn.getHeight());
            }
        }
        assertEquals(3, StoredRows.in("vault_picture").count());
        given().get("/slides/" + hash + "/pages/3.jpg").then().statusCode(404);
        given().get("/slides/" + hash + "/pages/0.jpg").then().statusCode(404);
    }

    @Test
    void thePagesOfADraftAreForWhoeverIsSignedIn() {
        String hash = SentFiles.hash(SentFiles.send(DECK, "draft.pdf"));
        for (String path : List.of("", "/pages/cover.jpg", "/pages/1.jpg")) {
            String address = "/slides/" + hash + path;
            given().get(address).then().statusCode(404);
            SignedInSpeaker.browser().get(address).then().statusCode(200);
            given().get(address).then().statusCode(404);
        }
    }

    @Test
    void aFileThatCannotBeReadIsADownload() {
        String address = published("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        given().get(address).then().statusCode(200).body(equalTo("%PDF-1.7 nothing"));
        given().get("/slides/" + SentFiles.hash(address)).then().statusCode(404);
        assertFalse(given().get("/talks/ants").asString().contains("class=\"cover\""));
    }

    @Test
    void aSearchFindsAPageOfTheSlides() {
        String hash = SentFiles.hash(published(DECK));
        SentFiles.send(Pdfs.of("Pheromones of a draft"), "draft.pdf");
        Document results = Jsoup.parse(given().get("/en?q=pheromones").asString());

        Element place = results.expectFirst(".found a");
        assertEquals("page 2: Pheromones everywhere", place.text());
        assertEquals("/en/slides/" + hash + "#p2", place.attr("href"));
        assertEquals("Pheromones", place.expectFirst("mark").text());
        assertEquals(1, results.select(".found").size());
        assertFalse(given().get("/en?q=pheromones+nest").asString().contains("class=\"found\""));
    }

    @Test
    void theDataForOtherSitesHasAbsoluteAddresses() {
        String address = SignedInSpeaker.origin() + published(DECK);

        assertTrue(given().get("/talks.json").asString().contains(address));
        assertTrue(given().get("/talks.md").asString().contains(address));
        assertTrue(given().get("/feed.atom").asString().contains(address));
        assertTrue(given().get("/talks/ants").asString().contains("\"url\":\"" + address));
    }

    private static String published(byte[] deck) {
        String address = SentFiles.send(deck, "Deck.pdf");
        TalkContent talk = TestTalks.titled("Ants", "ants")
                .withTexts(Map.of("en", new TalkText("Ants", "They walk.")))
                .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)));
        SiteFixture.publish(List.of(talk));
        return address;
    }
}
