package org.estrade.admin.preview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a draft, in the preview of the speaker and in that of a preview link. */
@QuarkusTest
class PreviewFilesTest {

    private static final byte[] DECK = Pdfs.of("A draft of ants");

    private String file;
    private long id;

    @BeforeEach
    void aDraftWithAFile() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Ants", "ants")));
        SignedInSpeaker.account();
        SentFiles.forget();
        file = SentFiles.send(DECK, "draft.pdf");
        id = StoredTalks.newestId();
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.revise(talks.findById(id), withFile(), RevisionKind.DRAFT, null));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void theSpeakerOpensTheFileFromThePreview() {
        Document preview = Jsoup.parse(
                SignedInSpeaker.browser().get("/admin/talks/" + id + "/preview").asString());
        assertEquals(file, preview.expectFirst(".cover a").attr("href"));
        for (String address : Set.copyOf(
                List.of(file, preview.expectFirst(".cover img").attr("src"), "/slides/" + SentFiles.hash(file)))) {
            assertEquals(200, SignedInSpeaker.browser().get(address).statusCode(), address);
            assertEquals(404, given().get(address).statusCode(), address);
        }
    }

    @Test
    void theReadersOfAPreviewLinkOpenTheFile_andNobodyElse() {
        String path = sharedPreview();
        String html = given().get(path).asString();
        NuChecker.assertConforms(html);
        Document preview = Jsoup.parse(html);

        String shared = preview.expectFirst(".cover a").attr("href");
        assertEquals(path + file, shared);
        assertEquals(shared, preview.expectFirst(".buttons a").attr("href"));
        Response answer = given().get(shared);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(DECK, answer.asByteArray());
        assertEquals("noindex, nofollow", answer.header("X-Robots-Tag"));
        assertTrue(answer.header("Content-Security-Policy").endsWith("sandbox"));
        assertEquals(206, given().header("Range", "bytes=0-9").get(shared).statusCode());
        assertEquals(200, given().head(shared).statusCode());
        Response cover = given().get(preview.expectFirst(".cover img").attr("src"));
        assertEquals(List.of(200, "image/jpeg"), List.of(cover.statusCode(), cover.contentType()));

        assertEquals(404, given().get(file).statusCode());
        assertEquals(404, given().get("/preview/other" + file).statusCode());
        String other = SentFiles.send(Pdfs.of("Of another draft"), "other.pdf");
        assertEquals(404, given().get(path + other).statusCode());
        assertEquals(
                404,
                given().get(path + "/slides/" + SentFiles.hash(other) + "/pages/cover.jpg")
                        .statusCode());
        StoredRows.in("preview_link").delete();
        assertEquals(404, given().get(shared).statusCode());
    }

    @Test
    void theReadersOfAPreviewLinkSeeThePagesAsPictures_andNobodyElse() {
        String path = sharedPreview();
        String viewer = Jsoup.parse(given().get(path).asString())
                .expectFirst(".cover figcaption a")
                .attr("href");
        String deck = path + "/slides/" + SentFiles.hash(file);
        assertEquals(deck + "?language=fr", viewer);
        Response answer = given().get(viewer);
        assertEquals(
                List.of("noindex, nofollow", "no-store"),
                List.of(answer.header("X-Robots-Tag"), answer.header("Cache-Control")));
        NuChecker.assertConforms(answer.asString());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(1, page.select(".preview-banner").size());
        assertEquals(path + "?language=fr", page.expectFirst(".back a").attr("href"));
        assertEquals(path + file, page.expectFirst(".buttons a").attr("href"));
        assertEquals("A draft of ants", page.expectFirst(".page-text").text());
        String picture = page.expectFirst(".deck img").attr("src");
        assertEquals(deck + "/pages/1.jpg", picture);
        Response made = given().get(picture);
        assertEquals(List.of(200, "image/jpeg"), List.of(made.statusCode(), made.contentType()));
        Document english = Jsoup.parse(given().get(deck + "?language=en")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals("en", english.expectFirst("html").attr("lang"));

        String hash = SentFiles.hash(file);
        String other = SentFiles.hash(SentFiles.send(Pdfs.of("Of another draft"), "other.pdf"));
        for (String closed : List.of(
                "/slides/" + hash,
                "/slides/" + hash + "/pages/1.jpg",
                "/preview/other/slides/" + hash,
                "/preview/other/slides/" + hash + "/pages/1.jpg",
                path + "/slides/" + other,
                path + "/slides/" + other + "/pages/1.jpg",
                deck + "/pages/2.jpg")) {
            assertEquals(404, given().get(closed).statusCode(), closed);
        }
        StoredRows.in("preview_link").delete();
        assertEquals(404, given().get(viewer).statusCode());
        assertEquals(404, given().get(picture).statusCode());
    }

    @Test
    void aPublishedFileHasItsOwnAddressForEverybody() {
        SiteFixture.publish(List.of(withFile()));
        Response answer = given().get(file);
        assertEquals(200, answer.statusCode());
        assertNull(answer.header("X-Robots-Tag"));
        assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
    }

    private TalkContent withFile() {
        return TestTalks.titled("Ants", "ants")
                .withLinks(List.of(new LinkContent(LinkKind.SLIDES, file, null, null, null)));
    }

    private String sharedPreview() {
        Response created =
                SignedInSpeaker.browser().formParam("days", "7").post("/admin/talks/" + id + "/preview-links");
        return Jsoup.parse(created.asString())
                .select("#address")
                .val()
                .substring(SignedInSpeaker.origin().length());
    }
}
