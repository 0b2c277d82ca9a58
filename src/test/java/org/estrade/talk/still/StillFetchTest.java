package org.estrade.talk.still;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estrade.cluster.Housekeeping;
import org.estrade.outgoing.VideoHost;
import org.estrade.outgoing.VideoProviders;
import org.estrade.support.LocalWeb;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of videos: fetched once, kept, and shown with the covers of slides when the speaker wants it. */
@QuarkusTest
class StillFetchTest {

    @Inject
    StillFetch fetch;

    @Inject
    VideoStills stills;

    private final LocalWeb web = new LocalWeb();
    private final String video = web.address("videos", "/watch/moss");
    private final String source = web.address("pictures", "/moss.jpg");

    @BeforeEach
    void aPublishedTalkWithAVideo() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SentFiles.forget();
        publish(new LinkContent(LinkKind.VIDEO, video, null, null, null));
        fetch.ask(new VideoProviders(
                List.of(new VideoProviders.Provider("videos\\.example/watch/.+", web.address("videos", "/oembed")))));
        web.page("/oembed", "application/json", """
                {"type": "video", "width": 640, "height": 360, "thumbnail_url": "%s"}""".formatted(source));
        web.page("/moss.jpg", 200, Map.of("Content-Type", "image/jpeg"), jpeg(480, 360));
        show("shown");
    }

    @AfterEach
    void leaveNothing() {
        fetch.ask(VideoProviders.KNOWN);
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        List.of("outgoing_request", "video_still", "media")
                .forEach(table -> StoredRows.in(table).delete());
        web.close();
    }

    @Test
    void nothingIsFetchedUnlessTheSpeakerWantsIt() {
        show("");
        fetch.fetchMissing();
        assertEquals(List.of(), web.requests());
        assertEquals(List.of(), page("/").select("main img").eachAttr("src"));
        assertTrue(picture(page("/talks/moss")).endsWith("/talks/moss.png"));
        assertEmbedded("/talks/moss.png", 1200, 630);
    }

    @Test
    void aStillIsFetchedOnce_withoutTheBarsOfTheHost_andShownWhereVisitorsLook() throws IOException {
        fetch.fetchMissing();
        fetch.fetchMissing();
        assertEquals(2, web.requests().size(), () -> "" + web.requests());
        assertEquals(
                source, StoredRows.in("video_still").where("address", video).value("source"));

        String path = page("/").expectFirst("a.picture img").attr("src");
        byte[] served = given().get(path)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .extract()
                .asByteArray();
        BufferedImage still = ImageIO.read(new ByteArrayInputStream(served));
        assertEquals("480 270", still.getWidth() + " " + still.getHeight());
        assertFalse(path.contains("example"));

        Document talk = page("/talks/moss");
        Element link = talk.expectFirst("figure.video.still a");
        assertEquals(video, link.attr("href"));
        assertEquals(path, link.expectFirst("img").attr("src"));
        assertEquals("480", link.expectFirst("img").attr("width"));
        assertTrue(picture(talk).endsWith(path), picture(talk));
        assertEquals("270", talk.expectFirst("meta[property=og:image:height]").attr("content"));
        NuChecker.assertConforms(talk.outerHtml());
        assertEmbedded(path, 480, 270);
    }

    @Test
    void theCoverOfTheSlidesComesBeforeTheStill() {
        String file = SentFiles.send(Pdfs.of("Moss"), "moss.pdf");
        publish(
                new LinkContent(LinkKind.VIDEO, video, null, null, null),
                new LinkContent(LinkKind.SLIDES, file, null, null, null));
        fetch.fetchMissing();

        String cover = "/slides/" + SentFiles.hash(file) + "/pages/cover.jpg";
        Document home = page("/");
        Element shown = home.expectFirst("a.picture img");
        assertEquals(
                List.of(cover, "640", "360", "lazy", ""),
                List.of(
                        shown.attr("src"),
                        shown.attr("width"),
                        shown.attr("height"),
                        shown.attr("loading"),
                        shown.attr("alt")));
        assertEquals("/talks/moss", home.expectFirst("a.picture").attr("href"));
        assertTrue(picture(page("/talks/moss")).endsWith(cover));
        assertEmbedded(cover, 640, 360);
        NuChecker.assertConforms(home.outerHtml());
    }

    @ParameterizedTest
    @EnumSource(VideoHost.class)
    void eachHostGivesThePictureOfItsVideo(VideoHost host) {
        host.describe(web, source);
        fetch.ask(host.providers(web));
        publish(LinkContent.of(LinkKind.VIDEO, host.video(web)));
        fetch.fetchMissing();

        Element still = page("/").expectFirst("a.picture img");
        assertEquals("480 270", still.attr("width") + " " + still.attr("height"));
    }

    @ParameterizedTest
    @EnumSource(VideoHost.Refusal.class)
    void aVideoThatItsHostDoesNotDescribeHasNoPicture(VideoHost.Refusal refusal) {
        refusal.play(web);
        fetch.fetchMissing();
        assertEquals(Map.of(), stills.all());
        assertEquals(1, StoredRows.in("video_still").count());
    }

    @Test
    void thePictureOfAPageThatIsNoVideoIsNoStill() {
        web.page(
                        "/blog",
                        "text/html",
                        "<!doctype html><title>Moss</title>"
                                + "<link rel=alternate type=application/json+oembed href=/oembed>")
                .page("/oembed", "application/json", "{\"type\": \"rich\", \"thumbnail_url\": \"" + source + "\"}");
        publish(LinkContent.of(LinkKind.VIDEO, web.address("blogs", "/blog")));
        fetch.fetchMissing();
        assertTrue(web.requests().contains("GET /oembed"), () -> "" + web.requests());
        assertEquals(Map.of(), stills.all());
    }

    @Test
    void aHostWithoutAPictureIsAskedAgainAWeekLater() {
        for (byte[] answer : List.of("no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII), new byte[0])) {
            web.page("/moss.jpg", 200, Map.of("Content-Type", "image/jpeg"), answer);
            fetch.fetchMissing();
            int asked = web.requests().size();
            fetch.fetchMissing();
            assertEquals(asked, web.requests().size());
            assertEquals(Map.of(), stills.all());
            aWeekPasses();
        }
        web.page("/oembed", 404, Map.of(), new byte[0]);
        fetch.fetchMissing();
        assertEquals(5, web.requests().size(), () -> "" + web.requests());
        aWeekPasses();
        web.page(
                "/oembed",
                "application/json",
                "{\"type\": \"video\", \"thumbnail_url\": \"http://169.254.169.254/key\"}");
        fetch.fetchMissing();
        assertEquals(6, web.requests().size(), () -> "" + web.requests());
        assertEquals(Map.of(), stills.all());
        assertEquals(List.of(), page("/").select("main img").eachAttr("src"));
    }

    @Test
    void aStillIsKeptAsLongAsATalkLinksToTheVideo() {
        fetch.fetchMissing();
        stills.deleteUnused(new Housekeeping());
        assertEquals(1, StoredRows.in("media").count());

        publish();
        stills.deleteUnused(new Housekeeping());
        assertEquals(0, StoredRows.in("media").count());
        assertEquals(0, StoredRows.in("video_still").count());
    }

    private static void aWeekPasses() {
        StoredRows.in("video_still").set("asked_at", Instant.EPOCH);
    }

    private static void publish(LinkContent... links) {
        SiteFixture.publish(List.of(TestTalks.titled("Moss", "moss").withLinks(List.of(links))));
    }

    private static void show(String pictures) {
        StoredSite.settings().set("pictures", pictures);
        SiteFixture.forgetWhatWasRead();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String picture(Document page) {
        return page.expectFirst("meta[property=og:image]").attr("content");
    }

    /** Asserts which picture other sites get with the talk: the largest that they have room for, or none. */
    private static void assertEmbedded(String path, int width, int height) {
        JsonPath embedded = embedded(width);
        assertTrue(embedded.getString("thumbnail_url").endsWith(path), embedded.getString("thumbnail_url"));
        assertEquals(
                List.of(width, height),
                List.of(embedded.getInt("thumbnail_width"), embedded.getInt("thumbnail_height")));
        assertNull(embedded(width - 1).get("thumbnail_url"));
    }

    private static JsonPath embedded(int mostWidth) {
        return given().queryParam("url", SiteFixture.address("/talks/moss").toString())
                .queryParam("maxwidth", mostWidth)
                .get("/oembed")
                .jsonPath();
    }

    private static byte[] jpeg(int width, int height) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        }
    }
}
