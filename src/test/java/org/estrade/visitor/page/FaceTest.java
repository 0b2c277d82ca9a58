package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.estrade.media.Media;
import org.estrade.media.MediaRepository;
import org.estrade.media.Picture;
import org.estrade.media.PictureRefused;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visitor meets first: who speaks, how to invite, and long lists that stay short until they are opened. */
@QuarkusTest
class FaceTest {

    @Inject
    MediaRepository pictures;

    @BeforeEach
    void aSite() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Une", "une")));
    }

    @AfterEach
    void leaves() {
        StoredRows.in("site_text").set("in_140", "");
        SiteFixture.empty();
    }

    @Test
    void thePortraitAndALineOfBiographyStandBesideTheTitle() throws IOException, PictureRefused {
        StoredSite.text("fr").set("in_140", "Elle cultive des données.");
        Document without = open("/");
        assertEquals(0, without.select(".face img").size());
        assertEquals("Elle cultive des données.", without.select(".face").text());
        assertEquals("fr", open("/en").select(".biography").attr("lang"));

        Media portrait = portrait(900, 1200);
        StoredSite.settings().set("portrait_id", portrait.id);
        Document page = open("/");
        assertEquals("Jeanne d’Orsel", page.select(".face img").attr("alt"));
        String path = page.select(".face img").attr("src");
        byte[] small = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .extract()
                .asByteArray();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(small));
        assertEquals("224 224", drawn.getWidth() + " " + drawn.getHeight());
        NuChecker.assertConforms(given().get("/").asString());
    }

    @Test
    void theInvitationIsTheOnlyButtonOfTheHeaderAndTheKitIsBesideIt() {
        StoredSite.text("fr").set("in_140", "Elle cultive des données.");
        // an e-mail address among the links is the invitation
        Document page = open("/");
        assertEquals(List.of("M’inviter"), page.select("body > header .button").eachText());
        assertEquals(
                "mailto:jeanne@orsel.example",
                page.select("body > header .button").attr("href"));
        assertEquals(1, page.select("body > header [href^=mailto]").size());
        assertEquals(1, page.select("body > header a[href=/kit]").size());
    }

    @Test
    void deliveriesBeyondFiveAreInAPartThatOpens() {
        SiteFixture.publish(List.of(withDeliveries("neuf", 9), withDeliveries("six", 6)));
        for (String path : List.of("/", "/talks/neuf")) {
            Document page = open(path);
            assertEquals(
                    5, page.select("article:not(#six) > .deliveries .delivery").size());
            assertEquals(
                    "4 autres interventions",
                    page.select("article:not(#six) summary").text());
            assertEquals(
                    4,
                    page.select("article:not(#six) details .delivery.h-event").size());
        }
        assertEquals(
                1,
                open("/?all")
                        .select("details[open] .delivery.h-event:last-child")
                        .size());
        Document home = open("/");
        assertEquals(6, home.select("#six > .deliveries .delivery").size(), "a part for one would be no shorter");
        NuChecker.assertConforms(given().get("/").asString());
        NuChecker.assertConforms(given().get("/talks/neuf").asString());
    }

    @Test
    void theContentsComeAfterTheTalksAndShowEightAtOnce() {
        SiteFixture.publish(IntStream.range(0, 12)
                .mapToObj(i -> TestTalks.titled("Essai " + i, "essai-" + i))
                .toList());
        Document page = open("/");
        assertEquals(8, page.select(".contents > ol a").size());
        assertEquals("4 autres conférences", page.select(".contents summary").text());
        assertEquals(4, page.select(".contents details a").size());
        List<String> parts = page.select("main > *").eachAttr("class");
        assertEquals(List.of("p-name", "pitch p-summary", "find", "talks", "side"), parts.subList(0, 5));
    }

    @Test
    void aLongTitleIsSmaller() {
        SiteFixture.publish(List.of(
                TestTalks.titled("Court", "court"),
                TestTalks.titled("Un titre qui est déjà assez long pour deux lignes", "long"),
                TestTalks.titled("Un titre ".repeat(10).strip(), "tres-long")));
        assertEquals("p-name", open("/talks/court").select("h1").attr("class"));
        assertEquals("p-name long", open("/talks/long").select("h1").attr("class"));
        assertEquals("p-name longest", open("/talks/tres-long").select("h1").attr("class"));
    }

    private Media portrait(int width, int height) throws IOException, PictureRefused {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", file);
        Picture picture = Picture.read(file.toByteArray());
        return QuarkusTransaction.requiringNew().call(() -> {
            Media stored = pictures.add("portrait", picture);
            pictures.keep(stored.id);
            return stored;
        });
    }

    private static TalkContent withDeliveries(String slug, int times) {
        return TestTalks.titled(slug, slug)
                .withDeliveries(IntStream.range(0, times)
                        .mapToObj(i ->
                                DeliveryContent.at(VenueContent.of("Lieu " + i)).withDate(PartialDate.of(2020, i + 1)))
                        .toList());
    }

    private static Document open(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
