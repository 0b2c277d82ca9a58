package org.estrade.visitor.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OEmbedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void aTalksPageNamesWhereItIsDescribed_asAFewLinesThatRunNothing() throws JsonProcessingException {
        String page = RestAssured.given().get("/talks/dessine-moi-un-entrepot").asString();
        String address = Jsoup.parse(page)
                .select("link[rel=alternate][type=application/json+oembed]")
                .attr("href");
        Response answer = RestAssured.given().urlEncodingEnabled(false).get(address);

        assertEquals(200, answer.statusCode());
        assertEquals("application/json;charset=UTF-8", answer.contentType());
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertEquals(
                JSON.readTree("""
                {
                  "version": "1.0",
                  "type": "rich",
                  "title": "Dessine-moi un entrepôt",
                  "author_name": "Jeanne d’Orsel",
                  "author_url": "ORIGIN/",
                  "provider_name": "Jeanne d’Orsel",
                  "provider_url": "ORIGIN/",
                  "width": 600,
                  "height": 300,
                  "html": "<blockquote lang=\\"fr\\" cite=\\"ORIGIN/talks/dessine-moi-un-entrepot\\"><p>\
                <a href=\\"ORIGIN/talks/dessine-moi-un-entrepot\\">Dessine-moi un entrepôt</a></p>\
                <p>Deux personnes dessinent, la salle corrige.</p><p>— Jeanne d’Orsel</p></blockquote>",
                  "thumbnail_url": "ORIGIN/talks/dessine-moi-un-entrepot.png",
                  "thumbnail_width": 1200,
                  "thumbnail_height": 630
                }
                """.replace("ORIGIN", SiteFixture.address("").toString())),
                JSON.readTree(answer.asString()));
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 630, 600, 300, 1200",
        "1199, 630, 600, 300, 0",
        "1200, 629, 600, 300, 0",
        "320, 200, 320, 200, 0",
        "0, -5, 600, 300, 1200",
        "beaucoup, 99999999999999999999, 600, 300, 1200"
    })
    void noPictureIsWiderOrHigherThanAsked(String mostWidth, String mostHeight, int width, int height, int thumbnail)
            throws JsonProcessingException {
        JsonNode answer = JSON.readTree(RestAssured.given()
                .queryParam(
                        "url", SiteFixture.address("/talks/mesurer-le-froid").toString())
                .queryParam("maxwidth", mostWidth)
                .queryParam("maxheight", mostHeight)
                .get("/oembed")
                .asString());

        assertEquals(
                List.of(width, height, thumbnail),
                List.of(
                        answer.get("width").asInt(),
                        answer.get("height").asInt(),
                        answer.path("thumbnail_width").asInt()));
    }

    @Test
    void anEnglishPageIsDescribedInEnglish_andAnOldAddressByTheNewOne() throws JsonProcessingException {
        assertEquals(
                "Preparing data with tidyPrep: a maintainer’s tale",
                JSON.readTree(ask("/en/talks/preparer-des-donnees").asString())
                        .get("title")
                        .asText());
        StoredTalks.addFormerSlug("ancienne", "mesurer-le-froid");
        assertEquals(
                SiteFixture.address("/talks/mesurer-le-froid.png").toString(),
                JSON.readTree(ask("/talks/ancienne").asString())
                        .get("thumbnail_url")
                        .asText());
    }

    @Test
    void whatATitleHoldsIsShownAsText() throws JsonProcessingException {
        SiteFixture.publishUnchecked(
                List.of(TestTalks.titled("</blockquote><script>alert(1)</script> \uD83D", "etrange")));
        String html =
                JSON.readTree(ask("/talks/etrange").asString()).get("html").asText();

        assertEquals(
                "</blockquote><script>alert(1)</script> ?",
                Jsoup.parse(html).select("blockquote a").text());
        assertEquals(0, Jsoup.parse(html).select("script").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORIGIN/",
                "ORIGIN/talks/inconnue",
                "ORIGIN/fr/talks/mesurer-le-froid",
                "ORIGIN/admin",
                "https://elsewhere.example/talks/mesurer-le-froid",
                "javascript:alert(1)",
                "/talks/mesurer-le-froid",
                "ceci n’est pas une adresse",
                "ORIGIN/talks/\u0000",
                "mailto:a@b.example"
            })
    void whatIsNoTalkOfThisSiteIsNotFound(String url) {
        String asked = url.replace("ORIGIN", SiteFixture.address("").toString());

        assertEquals(
                404, RestAssured.given().queryParam("url", asked).get("/oembed").statusCode());
    }

    @Test
    void itSpeaksJsonAlone_andNeedsAnAddress() {
        String url = SiteFixture.address("/talks/mesurer-le-froid").toString();

        assertEquals(501, status(url, "xml"));
        assertEquals(501, status(url, "yaml"));
        assertEquals(200, status(url, "json"));
        assertEquals(400, RestAssured.given().get("/oembed").statusCode());
        assertEquals(400, RestAssured.given().get("/oembed?url=").statusCode());
        assertEquals(
                404, RestAssured.given().get("/oembed?url=" + "x".repeat(4000)).statusCode());
    }

    private static int status(String url, String format) {
        return RestAssured.given()
                .queryParam("url", url)
                .queryParam("format", format)
                .get("/oembed")
                .statusCode();
    }

    private static Response ask(String path) {
        return RestAssured.given()
                .queryParam("url", SiteFixture.address(path).toString())
                .get("/oembed");
    }
}
