package org.estrade.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The missing name of the speaker is the first thing that the admin asks for. */
@QuarkusTest
class MissingNameTest {

    private static final String PAGE = "## Un essai\n\nUn résumé.\n\nDonné à :\n- Testival, mars 2024, Tours\n";

    @BeforeEach
    void aSignedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void theDashboardAndTheImportAskForTheNameUntilItIsThere() {
        AdminBrowser browser = new AdminBrowser();
        assertAsked("/admin", browser.open("/admin"));
        assertAsked("/admin/import", browser.open("/admin/import"));
        assertAsked("preview", preview(browser));
        assertNotNull(browser.open("/admin/settings").getElementById("name"));

        StoredSite.settings().set("name", "Jeanne d'Orsel");
        SiteFixture.publish(List.of(TestTalks.complete()));
        assertEquals(0, browser.open("/admin").select(".name-missing").size());
        assertEquals(0, browser.open("/admin/import").select(".name-missing").size());
        assertEquals(0, preview(browser).select(".name-missing").size());
    }

    @Test
    void theDashboardOfASiteWithTalksAsksToo() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        assertAsked("/admin", new AdminBrowser().open("/admin"));
    }

    private static void assertAsked(String page, Document document) {
        assertEquals(
                "/admin/settings#name",
                document.expectFirst("main .name-missing a").attr("href"),
                page);
        assertEquals(
                "Votre nom manque : sans lui, aucune page ne dit de qui sont ces conférences. Indiquer votre nom",
                document.expectFirst("main .name-missing").text().replace('\u00A0', ' '),
                page);
    }

    private static Document preview(AdminBrowser browser) {
        return Jsoup.parse(
                browser.request().multiPart("text", PAGE).post("/admin/import").asString());
    }
}
