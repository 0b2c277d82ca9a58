package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredTalks;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Deleting a venue, and addresses of venues that do not exist. */
@QuarkusTest
class VenueDeletionTest extends VenueFixture {

    @Test
    void aVenueInUseIsNotDeleted() {
        Document page = browser.open(testival() + "/deletion");
        assertEquals(
                "Supprimer «\u00a0Testival\u00a0»\u202f?",
                page.expectFirst("h1").wholeText());
        assertEquals(
                List.of(
                        "Tester\u00a0: pourquoi\u202f?",
                        "Deux façons",
                        "À la corbeille (dans la corbeille)",
                        "Un brouillon (brouillon)"),
                page.select(".uses li").stream()
                        .map(use -> use.wholeText().strip())
                        .toList());
        assertEquals(
                testival() + "/merge", page.select("main form a.button").last().attr("href"));
        assertTrue(page.select("main form button").isEmpty());
        Response refused = browser.send(testival() + "/deletion");
        assertEquals(409, refused.statusCode());
        assertEquals(3, StoredNames.venues().count());
    }

    @Test
    void whatOnlyADraftOrTheBinUsesIsInUseToo() {
        StoredNames.addVenue("Nulle part");
        assertEquals(409, browser.send(venue("Nulle part") + "/deletion").statusCode());
        StoredTalks.deleteAll();
        assertEquals(409, browser.send(venue("Nulle part") + "/deletion").statusCode());
    }

    @Test
    void anUnusedVenueIsDeletedOnceConfirmed() {
        StoredNames.addVenue("Inutile");
        Document question = browser.open(venue("Inutile") + "/deletion");
        assertEquals("Supprimer", question.select("main form button").text());
        Document page = browser.follow(venue("Inutile") + "/deletion");
        assertEquals(
                "Événement «\u00a0Inutile\u00a0» supprimé.",
                page.expectFirst(".flash p").wholeText());
        assertEquals(3, StoredNames.venues().count());
        assertEquals(List.of("delete | venue | Inutile"), AuditEntries.lines());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("/999", "/999/merge", "/999/deletion", "/x", "/9999999999999999999")) {
            assertEquals(404, browser.request().get("/admin/venues" + path).statusCode(), path);
            assertEquals(
                    404,
                    browser.send("/admin/venues" + path, "name", "x", "with", "1")
                            .statusCode(),
                    path);
        }
    }
}
