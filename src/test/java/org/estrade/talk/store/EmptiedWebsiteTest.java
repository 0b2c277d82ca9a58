package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A website that the speaker deleted from a venue or a person stays deleted, even if old revisions contain it. */
@QuarkusTest
class EmptiedWebsiteTest {

    private static final String FIRST = "/admin/talks/%d";

    private AdminBrowser browser;

    @BeforeEach
    void aTalkWithWebsites() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.complete()));
        browser = new AdminBrowser();
        empty("/admin/venues/", StoredNames.venue("Testival").id());
        empty("/admin/people/", StoredNames.person("Ada Exemple").id());
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    private void empty(String path, long id) {
        String sheet = path + id;
        assertEquals(
                303,
                FilledForm.on(browser.request().get(sheet), ".sheet form")
                        .type("website", "")
                        .send(browser.request(), sheet)
                        .statusCode());
    }

    @Test
    void theTalkIsAsPublishedAsBefore() {
        assertEquals(List.of("dot published"), states());
    }

    @Test
    void publishingTheTalkAgainRestoresNoWebsite() {
        assertEquals(303, edited().press(browser.request(), "publish").statusCode());
        assertNoWebsites();
        assertEquals(List.of("dot published"), states());
    }

    @Test
    void publishingSeveralTalksRestoresNoWebsite() {
        assertEquals(303, edited().press(browser.request(), "draft").statusCode());
        assertEquals(
                303,
                browser.send("/admin/talks/selection/application", "do", "publish", "talk", "" + talk())
                        .statusCode());
        assertNoWebsites();
    }

    private FilledForm edited() {
        return FilledForm.on(browser.request().get(FIRST.formatted(talk())), "#talk-form")
                .type("texts.fr.abstract", "Autre chose.");
    }

    private static long talk() {
        return StoredTalks.id();
    }

    private List<String> states() {
        return browser.open("/admin/talks").select(".dot").eachAttr("class");
    }

    private void assertNoWebsites() {
        assertEquals(
                List.of("Autre chose."),
                StoredRows.in("talk_text").where("language", "fr").lines("abstract"));
        assertEquals(List.of(), StoredRows.in("venue").with("website").lines("website"));
        assertEquals(List.of(), StoredRows.in("person").with("website").lines("website"));
        assertEquals(
                List.of(),
                Jsoup.parse(browser.request().get("/talks/le-test-complet").asString())
                        .select("a[href*=testival], a[href*=ada]")
                        .eachAttr("href"));
    }
}
