package org.estrade.linkcheck.copy;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.browser;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.estrade.linkcheck.LinkWatch;
import org.estrade.support.LocalWeb;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other hosts that are taken into this site. */
@QuarkusTest
class FileCopiesTest {

    @Inject
    FileCopies copies;

    @Inject
    LinkWatch watch;

    private final LocalWeb web = new LocalWeb();

    @BeforeEach
    void aSpeaker() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        StoredRows.in("outgoing_request").delete();
        StoredRows.in("shedlock").where("name", "file-copies").delete();
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://slides.example/a/My%20Talk.pdf?x=1, https://slides.example/a/My%20Talk.pdf?x=1, My Talk.pdf",
        "https://github.com/me/talks/blob/main/2024/My%20Talk.PDF, https://raw.githubusercontent.com/me/talks/main/2024/My%20Talk.PDF, My Talk.PDF",
        "https://gitlab.example/g/p/-/blob/main/a.pptx, https://gitlab.example/g/p/-/raw/main/a.pptx, a.pptx",
        "https://slides.example/blob/a.odp, https://slides.example/blob/a.odp, a.odp",
    })
    void theBytesAreBehindThePageOfAFile(String link, String address, String name) {
        assertEquals(Optional.of(new FileLocation(address, name)), FileLocation.of(link));
    }

    @ParameterizedTest
    @CsvSource({"https://slides.example/", "https://slides.example/a.html", "https://github.com/me/talks", "nonsense"})
    void anotherPageIsNoFile(String link) {
        assertEquals(Optional.empty(), FileLocation.of(link));
    }

    @Test
    void theLinkLeadsToTheCopy_withTheOriginalBeside() throws Exception {
        byte[] pdf = pdf();
        web.page("/moss.pdf", 200, Map.of("Content-Type", "application/pdf"), pdf);
        String original = web.address("slides", "/moss.pdf");
        publish(original);
        assertEquals(1, page().select("form[action$=/keep]").size());
        // wanted by a program that was ended
        want();
        copies.goOn();
        waitUntil(() -> StoredRows.in("link_check").where("copy_wanted", true).count() == 0);

        Document talk = Jsoup.parse(given().get("/talks/mousse").asString());
        String path = talk.expectFirst("a.button:has(use[href=#_slides])").attr("href");
        assertTrue(path.matches("/slides/[0-9a-f]{64}/moss\\.pdf"), path);
        assertEquals(
                "Slides, adresse d’origine",
                talk.select("a[href=" + original + "]").text());
        assertArrayEquals(
                pdf, given().get(path).then().statusCode(200).extract().asByteArray());
        NuChecker.assertConforms(talk.outerHtml());
        // the original is still watched
        watch.updateWatched();
        assertEquals(
                List.of(original),
                StoredRows.in("link_check").like("address", "http://slides.%").lines("address"));
        assertEquals(0, page().select("form[action$=/keep]").size());
    }

    @ParameterizedTest
    @CsvSource({"404, NO_FILE", "200, OTHER_KIND"})
    void whatIsNoFileIsNotTaken(int status, String problem) {
        web.page("/moss.pdf", status, Map.of("Content-Type", "text/html"), "<p>moss".getBytes(StandardCharsets.UTF_8));
        String original = web.address("slides", "/moss.pdf");
        publish(original);
        page();
        want();
        copies.takeWanted("");
        assertEquals(
                "false | " + problem,
                StoredRows.in("link_check")
                        .where("address", original)
                        .lines("copy_wanted", "copy_problem")
                        .get(0));
        assertTrue(page().text().contains("Pas de copie : "), page().text());
        assertEquals(
                original,
                Jsoup.parse(given().get("/talks/mousse").asString())
                        .expectFirst("a.button:has(use[href=#_slides])")
                        .attr("href"));
    }

    /** The address of a file in an abstract becomes that of the copy, and so does the link that leads there too. */
    @Test
    void anAddressInATextLeadsToTheCopyToo() throws Exception {
        byte[] pdf = pdf();
        web.page("/moss.pdf", 200, Map.of("Content-Type", "application/pdf"), pdf);
        String original = web.address("slides", "/moss.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Mousse", "mousse")
                .withTexts(Map.of("fr", new TalkText("Mousse", "Voir [les schémas](" + original + ").")))));
        String press = page().expectFirst("form[action$=/keep]").attr("action");
        assertEquals(303, browser().redirects().follow(false).post(press).statusCode());
        waitUntil(() -> StoredRows.in("link_check").where("copy_wanted", true).count() == 0);

        String address = Jsoup.parse(given().get("/talks/mousse").asString())
                .expectFirst(".abstract a")
                .attr("href");
        assertTrue(address.matches(SignedInSpeaker.origin() + "/slides/[0-9a-f]{64}/moss\\.pdf"), address);
        assertArrayEquals(
                pdf, given().get(address).then().statusCode(200).extract().asByteArray());
        // the original is still watched, and this site is not
        watch.updateWatched();
        assertEquals(
                List.of(original),
                StoredRows.in("link_check").like("address", "%/moss.pdf").lines("address"));
        Document page = page();
        assertEquals(0, page.select("form[action$=/keep]").size());
        assertEquals(1, page.select("a[dir=ltr][href=" + original + "]").size());
        // the text keeps the file
        StoredRows.in("vault_file").age("stored_at", Duration.ofDays(2));
        SiteFixture.housekeeping();
        given().get(address).then().statusCode(200);
    }

    /** A program that goes on after a restart does not know its address: nothing is taken that no text could lead to. */
    @Test
    void withoutAnAddressOfTheSiteNothingIsTakenForATextAlone() {
        String original = web.address("slides", "/moss.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Mousse", "mousse")
                .withTexts(Map.of("fr", new TalkText("Mousse", "Voir [les schémas](" + original + ").")))));
        page();
        want();
        copies.takeWanted("");
        assertEquals(0, StoredRows.in("link_check").where("copy_wanted", true).count());
        assertEquals(1, page().select("form[action$=/keep]").size());
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean());
    }

    private static void publish(String url) {
        SiteFixture.publish(
                List.of(TestTalks.titled("Mousse", "mousse").withLinks(List.of(LinkContent.of(LinkKind.SLIDES, url)))));
    }

    private static void want() {
        StoredRows.in("link_check").like("address", "http://slides.%").set("copy_wanted", true);
    }

    private static Document page() {
        return Jsoup.parse(
                browser().get("/admin/links").then().statusCode(200).extract().asString());
    }

    private static byte[] pdf() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
