package org.estrade.talk.bin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BinTest {

    private static final String PUBLIC = "/talks/le-test-complet";

    private RequestSpecification browser;
    private long id;

    /** Three published talks. The tests delete the second one. */
    @BeforeEach
    void threeTalks() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(
                TestTalks.titled("La première", "premiere"),
                TestTalks.complete(),
                TestTalks.titled("La dernière", "derniere")));
        id = StoredTalks.id("le-test-complet");
        browser = SignedInSpeaker.browser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void beforeADeletion_aPageShowsTheTitle_andTheConsequence() {
        Response answer = browser.get(talk() + "/deletion");
        Document page = Jsoup.parse(answer.asString());

        assertEquals("Supprimer « Le test complet : tout y est » ?", text(page, "h1"));
        int deliveries = TestTalks.complete().deliveries().size();
        assertEquals(
                "La page disparaîtra du site avec "
                        + (deliveries == 1 ? "son intervention" : "ses " + deliveries + " interventions")
                        + ". Elle reste dans la corbeille jusqu’à ce que vous l’effaciez.",
                text(page, ".confirmation > p:first-of-type"));
        assertEquals(talk(), page.select(".confirmation .quiet").attr("href"));
        assertEquals(200, given().get(PUBLIC).statusCode());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void theConfirmationForADraftMentionsTheDraft() {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Juste une idée", "idee"), RevisionKind.DRAFT, null));
        long draft = StoredTalks.newestId();

        assertEquals(
                "Ce brouillon disparaîtra de la liste. Il reste dans la corbeille jusqu’à ce que vous l’effaciez.",
                text(
                        Jsoup.parse(browser.get("/admin/talks/" + draft + "/deletion")
                                .asString()),
                        ".confirmation > p:first-of-type"));
    }

    @Test
    void afterUndo_theTalkIsUnchanged() {
        long version = version();
        StoredTalks.schedule(id);
        String row = row();
        String home = given().get("/").asString();

        Response deleted = browser.post(talk() + "/deletion");
        assertEquals("/admin/talks", location(deleted));
        assertEquals(404, given().get(PUBLIC).statusCode());
        assertFalse(given().get("/").asString().contains("Le test complet"));
        assertTrue(version() > version);

        Document list = read("/admin/talks");
        assertEquals("« Le test complet : tout y est » est dans la corbeille. Annuler", text(list, ".flash"));
        assertEquals(
                List.of("La première", "La dernière"), list.select(".talks h2").eachText());

        version = version();
        Response undone = browser.post(list.select(".flash form").attr("action"));
        assertEquals("/admin/talks", location(undone));
        assertEquals(
                "« Le test complet : tout y est » est sortie de la corbeille. L’ouvrir",
                text(read("/admin/talks"), ".flash"));
        assertEquals(row, row());
        assertEquals(home, given().get("/").asString());
        assertTrue(version() > version);
    }

    @Test
    void aSecondDeletion_changesNothing() {
        browser.post(talk() + "/deletion");
        assertEquals(303, browser.post(talk() + "/deletion").statusCode());
        browser.post(talk() + "/restoration");
        String row = row();
        assertEquals(303, browser.post(talk() + "/restoration").statusCode());

        assertEquals(row, row());
        assertEquals(List.of("delete", "restore"), AuditEntries.actions(id));
    }

    @Test
    void aScheduledTimeThatPassedInTheBin_isRemoved() {
        browser.post(talk() + "/deletion");
        StoredTalks.withId(id).set("publish_at", Instant.now().minusSeconds(60));
        browser.post(talk() + "/restoration");

        assertEquals(1, StoredTalks.withId(id).without("publish_at").count());
    }

    @Test
    void theBinListsItsTalks_andTheirRemainingDays() {
        assertEquals("La corbeille est vide.", text(read("/admin/bin"), ".nothing"));
        NuChecker.assertConforms(browser.get("/admin/bin").asString());
        browser.post(talk() + "/deletion");
        StoredTalks.withId(id).set("deleted_at", Instant.parse("2025-11-03T13:32:00Z"));
        Document page = read("/admin/bin");

        // the clock is fixed at noon on 14 November
        assertEquals(
                List.of("Le test complet : tout y est"),
                page.select(".lines h2").stream()
                        .map(heading -> heading.wholeText().strip().replace('\u00A0', ' '))
                        .toList());
        assertTrue(
                text(page, ".lines .hint").endsWith(" · Supprimée le 3 nov. 2025 à 14:32 · ici depuis 10 jours"),
                text(page, ".lines .hint"));
        assertEquals(0, page.select("a[href='/admin/bin/purge']").size());
        NuChecker.assertConforms(browser.get("/admin/bin").asString());

        browser.post(page.select(".lines form").attr("action"));
        assertEquals(200, given().get(PUBLIC).statusCode());
    }

    @Test
    void theAddressOfADeletedTalk_isReservedUntilItIsErased() {
        TalkAddresses addresses = Arc.container().instance(TalkAddresses.class).get();
        browser.post(talk() + "/deletion");
        assertFalse(addresses.isFree("le-test-complet", null));

        browser.post("/admin/bin/" + id + "/purge");
        assertTrue(addresses.isFree("le-test-complet", null));
    }

    @Test
    void erasing_needsAConfirmation_andDeletesAllRows() {
        browser.post(talk() + "/deletion");
        Response confirmationPage = browser.get("/admin/bin/" + id + "/purge");
        Document page = Jsoup.parse(confirmationPage.asString());
        assertEquals("Effacer définitivement « Le test complet : tout y est » ?", text(page, "h1"));
        NuChecker.assertConforms(confirmationPage.asString());

        Response purged = browser.post(page.select(".confirmation").attr("action"));
        assertEquals("/admin/bin", location(purged));
        assertEquals(
                "« Le test complet : tout y est » est effacée définitivement.", text(read("/admin/bin"), ".flash"));
        for (String table : List.of("talk_text", "talk_tag", "delivery", "revision")) {
            assertEquals(0, StoredRows.in(table).where("talk_id", id).count());
        }
        assertEquals(2, StoredTalks.count());
        assertEquals(List.of("delete", "purge"), AuditEntries.actions(id));
        assertEquals(404, browser.post("/admin/bin/" + id + "/purge").statusCode());
        assertEquals(404, browser.post(talk() + "/restoration").statusCode());
    }

    @Test
    void aTalkThatIsNotInTheBin_isNotErased() {
        assertEquals(404, browser.get("/admin/bin/" + id + "/purge").statusCode());
        assertEquals(404, browser.post("/admin/bin/" + id + "/purge").statusCode());
        assertEquals(3, StoredTalks.count());
    }

    @Test
    void expiredTalks_areErasedTogether_afterConfirmation() {
        StoredTalks.withSlug("premiere").set("deleted_at", Instant.parse("2025-10-15T12:00:00Z"));
        StoredTalks.withSlug("derniere").set("deleted_at", Instant.parse("2025-10-15T12:00:01Z"));
        Document bin = read("/admin/bin");
        assertEquals("Effacer celle de plus de 30 jours", text(bin, ".erase-old a"));
        assertTrue(text(bin, ".lines li:last-child .hint").endsWith("ici depuis 30 jours"));

        Response confirmationPage = browser.get("/admin/bin/purge");
        Document page = Jsoup.parse(confirmationPage.asString());
        assertEquals(List.of("La première"), page.select(".confirmation li").eachText());
        NuChecker.assertConforms(confirmationPage.asString());

        // the confirmation page did not show this talk
        StoredTalks.withSlug("derniere").set("deleted_at", Instant.parse("2025-10-01T12:00:00Z"));
        Response purged = browser.formParam("talk", page.select("[name=talk]").eachAttr("value"))
                .post("/admin/bin/purge");
        assertEquals("/admin/bin", location(purged));
        assertEquals(List.of("derniere", "le-test-complet"), StoredTalks.all().lines("slug"));
        assertEquals("Une conférence est effacée définitivement.", text(read("/admin/bin"), ".flash"));
    }

    @Test
    void withoutExpiredTalks_nothingIsErased() {
        browser.post(talk() + "/deletion");

        assertEquals("/admin/bin", location(browser.get("/admin/bin/purge")));
        browser.formParam("talk", id).post("/admin/bin/purge");
        assertEquals(3, StoredTalks.count());
    }

    @Test
    void anUnknownTalk_canNeitherBeDeletedNorRestored() {
        for (String path : List.of("/deletion", "/restoration")) {
            assertEquals(404, browser.post("/admin/talks/999999" + path).statusCode());
        }
        assertEquals(404, browser.get("/admin/talks/999999/deletion").statusCode());
        assertEquals(404, browser.get("/admin/bin/x/purge").statusCode());
    }

    private String talk() {
        return "/admin/talks/" + id;
    }

    private Document read(String path) {
        return Jsoup.parse(browser.get(path).then().statusCode(200).extract().asString());
    }

    private String row() {
        return StoredTalks.withId(id).value("cast(talk as text)");
    }

    private static long version() {
        return StoredSite.contentVersion();
    }

    private static String location(Response answer) {
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
