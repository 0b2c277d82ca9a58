package org.estrade.transfer.sample;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.account.AccountStart;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.transfer.FirstContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first hour of a new speaker: the sample talks, the first account, and the first steps on the dashboard. */
@QuarkusTest
class FirstHourTest {

    private static final String SAMPLE_SPEAKER = "Emmanuel-Lin Toulemonde";

    @Inject
    FirstContent firstContent;

    @Inject
    AccountStart accounts;

    private String token;

    @BeforeEach
    void aNewSiteWithTheSampleTalks() {
        leaveNothing();
        firstContent.load();
        SiteFixture.forgetWhatWasRead();
        String line = accounts.prepare("https://talks.example", LaunchMode.NORMAL);
        token = line.substring(line.indexOf("token=") + "token=".length());
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        StoredSite.settings().set("starter_loaded_at", null);
        StoredSite.text("fr").set("page_title", "Conférences");
        SignedInSpeaker.nobody();
        AuditEntries.clear();
    }

    @Test
    void theSetUpAsksForTheNameInAnEmptyFieldAndHowToBegin() {
        Document page = Jsoup.parse(fromThisSite().get("/setup?token=" + token).asString());
        assertEquals("", page.expectFirst("#name").val());
        assertEquals(
                List.of("SAMPLE", "IMPORT", "EMPTY"),
                page.select("[name=beginning]").eachAttr("value"));
        assertEquals(List.of("SAMPLE"), page.select("[name=beginning][checked]").eachAttr("value"));
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void whoeverLooksAtTheSamplesFirstIsAskedOnEveryPageUntilTheyDecide() {
        assertEquals("/admin", setUp("SAMPLE").header("Location"));
        assertTrue(publicPage().select("h1, .name").text().contains("Jeanne d’Orsel"));
        assertEquals(
                0, publicPage().getElementsContainingOwnText(SAMPLE_SPEAKER).size());
        for (String path : List.of("/admin", "/admin/talks", "/admin/venues", "/admin/settings", "/admin/import")) {
            Element line = admin(path).expectFirst(".flash.sample");
            assertEquals("Ces conférences sont des exemples.", line.select("p").text(), path);
            assertEquals(
                    List.of("/admin/sample/keep", "/admin/sample/remove"),
                    line.select("form").eachAttr("action"),
                    path);
        }
        NuChecker.assertConforms(admin("/admin").outerHtml());

        assertEquals(303, browser().post("/admin/sample/keep").statusCode());
        assertEquals(List.of(), admin("/admin/talks").select(".flash.sample"));
        assertEquals(8, StoredTalks.all().with("published_at").count());
    }

    @Test
    void beginningEmptyMovesTheSamplesToTheBinAndTakesTheirNamesAndTextsAway() {
        SignedInSpeaker.account();
        Document answer = Jsoup.parse(
                browser().redirects().follow(true).post("/admin/sample/remove").asString());
        assertEquals(
                "8 conférences d’exemple sont dans la corbeille. Voir la corbeille",
                answer.select(".flash.done p").text());
        assertEquals(List.of(), answer.select(".flash.sample"));
        assertEquals(8, StoredTalks.all().with("deleted_at").count());
        assertEquals(0, StoredRows.in("venue").count() + StoredRows.in("tag").count());
        assertEquals(
                List.of("", ""),
                List.of(
                        StoredSite.settings().value("name"),
                        StoredSite.text("fr").value("pitch")));
        assertEquals(0, StoredRows.in("site_link").count());

        // pressed twice: the second press finds nothing to remove
        Document again = Jsoup.parse(
                browser().redirects().follow(true).post("/admin/sample/remove").asString());
        assertTrue(again.select(".flash.done p").text().startsWith("Les exemples sont déjà retirés."));
    }

    @Test
    void whoeverBringsAPageFindsTheImportAndNoSample() {
        assertEquals("/admin/import", setUp("IMPORT").header("Location"));
        assertEquals(8, StoredTalks.all().with("deleted_at").count());
        assertEquals("Jeanne d’Orsel", StoredSite.settings().value("name"));
        assertEquals(List.of(), admin("/admin/import").select(".flash.sample"));
    }

    @Test
    void whoeverBeginsEmptyHasAnEmptySiteInTheirName() {
        assertEquals("/admin", setUp("EMPTY").header("Location"));
        assertEquals(0, StoredTalks.all().without("deleted_at").count());
        assertEquals("Jeanne d’Orsel", StoredSite.settings().value("name"));
        assertEquals("", StoredSite.text("fr").value("pitch"));
    }

    @Test
    void aRefusedFormKeepsTheChoice() {
        Response refused = setUp("EMPTY", "court");
        assertEquals(422, refused.statusCode());
        assertEquals(
                List.of("EMPTY"),
                Jsoup.parse(refused.asString())
                        .select("[name=beginning][checked]")
                        .eachAttr("value"));
        assertEquals(8, StoredTalks.all().with("published_at").count());
    }

    @Test
    void theDashboardTicksTheFirstStepsUntilAllAreDone() {
        setUp("EMPTY");
        assertEquals(
                Map.of(
                        "Votre nom",
                        true,
                        "Votre portrait",
                        false,
                        "Votre première conférence",
                        false,
                        "Une intervention à venir",
                        false,
                        "L’adresse du site",
                        false),
                steps());
        StoredSite.settings().set("portrait_id", StoredSite.addPicture("portrait.jpg", 10, 10));
        SiteFixture.publish(List.of(TestTalks.complete()));
        Map<String, Boolean> later = steps();
        assertEquals(List.of(true, true), List.of(later.get("Votre portrait"), later.get("Votre première conférence")));
        NuChecker.assertConforms(admin("/admin").outerHtml());

        assertEquals(303, browser().post("/admin/first-steps/hide").statusCode());
        assertEquals(Map.of(), steps());
    }

    @Test
    void sampleTalksTickNoStep() {
        setUp("SAMPLE");
        assertEquals(false, steps().get("Votre première conférence"));
    }

    private static Map<String, Boolean> steps() {
        return admin("/admin").select(".first-steps li").stream()
                .collect(Collectors.toMap(step -> step.expectFirst(".step").text(), step -> step.hasClass("done")));
    }

    private Response setUp(String beginning) {
        return setUp(beginning, PASSWORD);
    }

    private Response setUp(String beginning, String password) {
        return fromThisSite()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("token", token)
                .formParam("name", "Jeanne d’Orsel")
                .formParam("username", USERNAME)
                .formParam("password", password)
                .formParam("beginning", beginning)
                .post("/setup");
    }

    private static Document admin(String path) {
        return Jsoup.parse(browser().get(path).asString());
    }

    private static Document publicPage() {
        return Jsoup.parse(fromThisSite().get("/").asString());
    }
}
