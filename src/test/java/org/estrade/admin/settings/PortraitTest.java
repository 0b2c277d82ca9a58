package org.estrade.admin.settings;

import static io.restassured.RestAssured.given;
import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The upload, display, replacement and removal of the portrait. */
@QuarkusTest
class PortraitTest extends SettingsFixture {

    @Test
    void aPortraitIsCachedPermanentlyAndCanBeReplacedAndRemoved() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("alternative-fr", List.of("Jeanne, debout"));
        assertEquals(303, send(form, picture("jpeg", 1300, 650)).statusCode());
        Element shown = page().expectFirst(".portrait img");
        assertEquals(
                List.of("1200", "600", "Jeanne, debout"),
                List.of(shown.attr("width"), shown.attr("height"), shown.attr("alt")));
        Response served = given().get(shown.attr("src"));
        assertEquals(
                List.of("200", "image/jpeg", "[public, max-age=31536000, immutable]", "nosniff"),
                List.of(
                        "" + served.statusCode(),
                        served.contentType(),
                        served.headers().getValues("Cache-Control").toString(),
                        served.header("X-Content-Type-Options")));
        assertTrue(served.asByteArray().length > 1000);
        assertEquals(404, given().get(shown.attr("src") + "x").statusCode());
        assertEquals(404, given().get("/media/999999/portrait.jpg").statusCode());

        assertEquals(303, send(form(page()), picture("png", 10, 10)).statusCode());
        assertEquals(404, given().get(shown.attr("src")).statusCode());

        form = form(page());
        form.put("do", List.of("remove-picture"));
        Document without = Jsoup.parse(send(form).asString());
        assertEquals(0, without.select(".portrait img").size());
        assertEquals(1, page().select(".portrait img").size());
        assertEquals(303, send(form(without)).statusCode());
        assertEquals(0, page().select(".portrait img").size());
        assertEquals(0, StoredRows.in("media").count());
    }

    @Test
    void aProblemOfAnotherFieldKeepsTheUploadedPortrait() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        Document page = Jsoup.parse(send(form, picture("png", 10, 10)).asString());
        assertEquals(List.of("#contactEmail"), page.select("#problems a").eachAttr("href"));
        form = form(page);
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        assertEquals(303, send(form).statusCode());
        assertEquals(1, page().select(".portrait img").size());
    }

    @Test
    void onlyTheSpeakerCanReadAnUnsavedPicture() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        Document unsaved = Jsoup.parse(send(form, picture("png", 10, 10)).asString());
        String address = unsaved.expectFirst(".portrait img").attr("src");
        Response signedIn = browser().get(address);
        assertEquals(
                List.of(200, "image/jpeg", "no-store"),
                List.of(signedIn.statusCode(), signedIn.contentType(), signedIn.header("Cache-Control")));
        SignedInSpeaker.account("bob@orsel.example", "reader");
        Response otherAccount = SignedInSpeaker.signIn("bob@orsel.example", SignedInSpeaker.PASSWORD);
        assertEquals(
                List.of(404, 404),
                List.of(
                        given().get(address).statusCode(),
                        given().cookie("estrade", otherAccount.getCookie("estrade"))
                                .get(address)
                                .statusCode()));
        assertEquals("no-store", given().get(address).header("Cache-Control"));

        form = form(unsaved);
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        assertEquals(303, send(form).statusCode());
        Response saved = given().get(address);
        assertEquals(
                List.of(200, List.of("public, max-age=31536000, immutable")),
                List.of(saved.statusCode(), saved.headers().getValues("Cache-Control")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg/>", "\u00ff\u00d8\u00ff"})
    void aFileThatIsNoPictureIsRefusedWithASentence(String file) {
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Tapé"));
        Response answer = send(form, file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#picture"), page.select("#problems a").eachAttr("href"));
        assertEquals("Tapé", page.getElementById("name").val());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void anUnsavedPictureIsDeletedAfterADay() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        send(form, picture("png", 10, 10));
        StoredRows.in("media").set("created_at", Instant.now().minus(Duration.ofHours(25)));
        assertEquals(303, send(form(page()), picture("png", 20, 20)).statusCode());
        StoredRows.in("media").set("created_at", Instant.now().minus(Duration.ofHours(25)));
        SiteFixture.housekeeping();
        assertEquals(1, StoredRows.in("media").count());
        assertFalse(page().select(".portrait img").isEmpty());
    }
}
