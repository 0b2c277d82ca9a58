package org.estrade.proposal;

import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals, from the form to the delivery. */
@QuarkusTest
class ProposalTest {

    @Inject
    TalkRepository talks;

    private String talk;

    @BeforeEach
    void aSpeakerWithATalk() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.complete()));
        talk = StoredTalks.withSlug(TestTalks.complete().slug()).value("id");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void aNewSiteHasNoProposalAndSaysWhatTheyAreFor() {
        Document page = page("/admin/proposals");
        assertEquals("Aucune proposition", page.expectFirst(".blank h2").text());
        assertEquals(
                "/admin/proposals/new", page.select(".page-head .actions a").attr("href"));
        NuChecker.assertConforms(page.outerHtml());
        SiteFixture.empty();
        assertEquals(0, page("/admin/proposals").select(".page-head .actions a").size());
    }

    @Test
    void theFormShowsTheTextsOfTheTalkToCopy() {
        Document page = page("/admin/proposals/new?talk=" + talk);
        assertEquals(talk, page.select("#talk option[selected]").attr("value"));
        assertTrue(page.select(".texts .text > p").eachText().contains("Le test complet : tout y est"));
        NuChecker.assertConforms(page.outerHtml());
        assertEquals(0, page("/admin/proposals/new").select(".texts").size());
    }

    @Test
    void itIsListedWithItsDeadlineAndIsNotPublic() {
        send(Map.of(
                "venue", "Rencontres d’essai",
                "city", "Tours",
                "month", "6",
                "year", "2027",
                "deadlineDay", "1",
                "deadlineMonth", "2",
                "deadlineYear", "2027",
                "url", "www.rencontres.example/appel",
                "note", "Demander le gîte."));
        Document page = page("/admin/proposals");
        assertEquals("À envoyer", page.expectFirst("h2.section").text());
        assertEquals(
                "Rencontres d’essai, Tours, juin 2027",
                page.expectFirst(".proposals h3").text());
        assertEquals(
                "date limite : 1er février 2027 · Appel à conférences",
                page.expectFirst(".proposals .hint").text());
        assertEquals(
                "https://www.rencontres.example/appel",
                page.expectFirst(".proposals .hint a").attr("href"));
        NuChecker.assertConforms(page.outerHtml());
        for (String path : List.of("/", "/talks.json", "/deliveries.csv", "/feed.atom", "/calendar.ics", "/talks.md")) {
            assertFalse(fromThisSite().get(path).asString().contains("Rencontres d’essai"), path);
        }
        assertEquals(
                0, StoredRows.in("venue").where("name", "Rencontres d’essai").count());
    }

    @Test
    void aDeadlineThatIsOverIsSaid() {
        send(Map.of("venue", "Trop tard", "deadlineYear", "" + (ManyTalks.TODAY.getYear() - 1)));
        assertTrue(page("/admin/proposals").expectFirst(".late").text().startsWith("date limite dépassée"));
    }

    @Test
    void acceptedItBecomesADeliveryOnce() {
        send(Map.of("venue", "Rencontres d’essai", "city", "Tours", "month", "6", "year", "2027"));
        String path = "/admin/proposals/" + StoredRows.in("proposal").value("id");
        assertEquals(
                303,
                browser().formParam("state", "submitted").post(path + "/state").statusCode());
        assertEquals(
                "En attente de réponse",
                page("/admin/proposals").expectFirst("h2.section").text());
        int before = deliveries().size();

        Document accepted = Jsoup.parse(
                browser().redirects().follow(true).post(path + "/accept").asString());
        assertEquals(
                "« Rencontres d’essai » est ajouté aux interventions de la conférence, et déjà en ligne. Voir la conférence",
                accepted.expectFirst(".flash p").text());
        DeliveryContent added = deliveries().stream()
                .filter(delivery -> delivery.venue().name().equals("Rencontres d’essai"))
                .findFirst()
                .orElseThrow();
        assertEquals(PartialDate.of(2027, 6), added.date());
        assertEquals("Tours", added.city());
        assertEquals("Acceptées", accepted.expectFirst("h2.section").text());
        assertTrue(fromThisSite().get("/").asString().contains("Rencontres d’essai"));

        browser().post(path + "/accept");
        assertEquals(before + 1, deliveries().size());
    }

    @Test
    void theDashboardCountsThem() {
        assertEquals(0, page("/admin").select(".hint a[href=/admin/proposals]").size());
        send(Map.of("venue", "Une"));
        send(Map.of("venue", "Deux", "state", "submitted"));
        send(Map.of("venue", "Trois", "state", "refused"));
        assertEquals(
                "1 proposition à envoyer, 1 en attente de réponse",
                page("/admin").expectFirst(".hint a[href=/admin/proposals]").text());
    }

    @Test
    void wrongInputIsSaidAtItsFieldAndStays() {
        Response answer = post(
                "/admin/proposals",
                Map.of(
                        "venue",
                        "",
                        "deadlineDay",
                        "31",
                        "deadlineMonth",
                        "2",
                        "deadlineYear",
                        "2027",
                        "url",
                        "ftp://x.example",
                        "note",
                        "Une note"));
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(
                List.of("venue-problem", "deadline-problem", "url-problem"),
                page.select("form .problem").eachAttr("id"));
        assertEquals("Une note", page.expectFirst("#note").text());
        assertEquals("31", page.expectFirst("#deadlineDay").val());
        NuChecker.assertConforms(page.outerHtml());
        assertEquals(0, StoredRows.in("proposal").count());
    }

    @Test
    void itIsChangedDeletedAndRestored() {
        send(Map.of("venue", "Rencontres d’essai"));
        String path = "/admin/proposals/" + StoredRows.in("proposal").value("id");
        assertEquals(
                303,
                post(path, Map.of("venue", "Rencontres", "state", "refused")).statusCode());
        assertEquals(
                "Refusées", page("/admin/proposals").expectFirst("h2.section").text());
        assertEquals("Rencontres", page(path).expectFirst("#venue").val());

        Document deleted = Jsoup.parse(
                browser().redirects().follow(true).post(path + "/delete").asString());
        assertEquals(0, deleted.select(".proposals li").size());
        assertEquals(path + "/restore", deleted.select(".flash form").attr("action"));
        assertEquals(404, browser().get(path).statusCode());
        browser().post(path + "/restore");
        assertEquals(1, page("/admin/proposals").select(".proposals li").size());
    }

    @Test
    void theProposalsOfATalkInTheBinAreHidden() {
        send(Map.of("venue", "Rencontres d’essai"));
        StoredTalks.delete(TestTalks.complete().slug());
        assertEquals(0, page("/admin/proposals").select(".proposals li").size());
    }

    private List<DeliveryContent> deliveries() {
        return talks.published().get(0).deliveries();
    }

    /** Two people open one proposal and save it: the second is told what the first has saved, and decides. */
    @Test
    void theSecondOfTwoWhoSaveIsToldOfTheConflict() {
        send(Map.of("venue", "Rencontres d’essai", "city", "Tours", "note", "Première"));
        String path = "/admin/proposals/" + StoredRows.in("proposal").id();
        String version = page(path).expectFirst("[name=version]").val();
        Map<String, String> mine = Map.of("venue", "Rencontres d’essai", "city", "Tours", "note", "La mienne");
        Map<String, String> yours = Map.of(
                "venue",
                "Rencontres d’essai",
                "city",
                "Blois",
                "note",
                "La vôtre",
                "state",
                "submitted",
                "version",
                version);
        assertEquals(303, post(path, yours).statusCode());

        Response conflict = post(path, with(mine, "version", version));
        assertEquals(409, conflict.statusCode());
        Document shown = Jsoup.parse(conflict.asString());
        NuChecker.assertConforms(conflict.asString());
        assertEquals(
                List.of("Ville : Blois", "Note : La vôtre", "État : Envoyée"),
                shown.select("#conflict li").eachText().stream()
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList());
        assertEquals("La mienne", shown.expectFirst("#note").wholeText().strip());
        assertEquals("La vôtre", StoredRows.in("proposal").value("note"));

        String present = shown.expectFirst("[name=version]").val();
        assertEquals(303, post(path, with(mine, "version", present)).statusCode());
        assertEquals("La mienne", StoredRows.in("proposal").value("note"));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private void send(Map<String, String> fields) {
        assertEquals(303, post("/admin/proposals", fields).statusCode());
    }

    private Response post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("talk", talk);
        return browser()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(all)
                .post(path);
    }

    private static Document page(String path) {
        return Jsoup.parse(browser().get(path).asString());
    }
}
