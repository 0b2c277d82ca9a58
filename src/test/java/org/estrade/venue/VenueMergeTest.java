package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Merging two venues. */
@QuarkusTest
class VenueMergeTest extends VenueFixture {

    @Test
    void theLikeliestIsOfferedFirstToMergeWith() {
        StoredNames.addVenue("Conférence Testival");
        StoredNames.addVenue("Ailleurs");
        Document page = browser.open(testival() + "/merge");
        assertEquals(
                List.of("Choisir…", "Conférence Testival", "Ailleurs", "Comptoir des tests", "Île du test"),
                page.select("#with option").eachText());
        assertEquals(
                "Conférence Testival", page.select("#with option[selected]").text());
        assertEquals(
                "Choisissez l’autre dans la liste.",
                browser.refused(testival() + "/merge", "with", "x")
                        .expectFirst("#with-problem")
                        .text());
        String itself = testival().replaceAll("\\D", "");
        browser.refused(testival() + "/merge", "with", itself, "keep", itself);
        assertEquals(422, browser.request().get(testival() + "/merge?with=999").statusCode());
    }

    @Test
    void aMergeIsConfirmedWithBothNamesAndWhatMoves() {
        Document page = browser.open(testival() + "/merge?with=" + id("Île du test"));
        assertEquals(
                "Fusionner «\u00a0Testival\u00a0» et «\u00a0Île du test\u00a0»\u202f?",
                page.expectFirst("h1").wholeText());
        assertEquals(
                List.of("Testival 4\u00a0interventions", "Île du test 1\u00a0intervention"),
                page.select(".side").stream()
                        .map(side -> side.expectFirst("label").text() + " "
                                + side.expectFirst(".hint").wholeText())
                        .toList());
        assertEquals(id("Testival"), page.select("[name=keep][checked]").attr("value"));
        Document again = browser.refused(testival() + "/merge", "with", id("Île du test"), "keep", "7");
        assertEquals(
                "Choisissez celui que vous gardez.",
                again.expectFirst("#keep-problem").text());
    }

    @Test
    void mergingTakesEveryDeliveryAndTheOldSpelling() {
        StoredNames.venue("Île du test").set("website", "https://ile.example/", "city", "Tours");
        StoredNames.addSpelling("venue", "L’île", "Île du test");
        StoredNames.venue("Testival").set("city", "Nantes");
        long version = StoredSite.contentVersion();
        Document page = browser.follow(testival() + "/merge", "with", id("Île du test"), "keep", id("Testival"));
        assertEquals(
                "«\u00a0Île du test\u00a0» est fusionné dans «\u00a0Testival\u00a0».",
                page.expectFirst(".flash p").wholeText());
        assertEquals("L’île, Île du test", page.expectFirst("#spellings").attr("value"));
        assertEquals("5\u00a0interventions", page.expectFirst("#uses").wholeText());
        assertEquals(
                List.of("Comptoir des tests | null | null", "Testival | https://ile.example/ | Nantes"),
                StoredNames.venues().lines("name", "website", "city"));
        assertEquals(List.of("Testival", "Comptoir des tests", "Testival"), StoredNames.venuesOf("tester"));
        assertEquals(List.of("merge | venue | Île du test → Testival"), AuditEntries.lines());
        assertEquals(version + 1, StoredSite.contentVersion());
        assertEquals(
                404,
                browser.send(testival() + "/merge", "with", "999999", "keep", "1")
                                        .statusCode()
                                == 422
                        ? 404
                        : 0);
        assertEquals(0, changedTalks("tester"));
    }

    @Test
    void aMergeIsUndoneWithAllThatItMoved() {
        StoredNames.venue("Île du test").set("website", "https://ile.example/", "city", "Tours");
        StoredNames.addSpelling("venue", "L’île", "Île du test");
        List<String> before = rows();
        Document merged = browser.follow(testival() + "/merge", "with", id("Île du test"), "keep", id("Testival"));
        String undo = merged.expectFirst(".flash form").attr("action");
        Document undone = browser.follow(undo);
        assertEquals(
                "La fusion est annulée : les deux sont de nouveau à part.",
                undone.expectFirst(".flash p").text().replace('\u00a0', ' '));
        assertEquals("Île du test", undone.expectFirst("#name").attr("value"));
        assertEquals(before, rows());
        assertEquals(
                "Cette fusion ne peut plus être annulée.",
                browser.follow(undo).expectFirst(".flash p").text());
        assertEquals(before, rows());
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>(StoredNames.venues().lines("name", "website", "city", "kind"));
        rows.addAll(StoredNames.spellings("venue"));
        rows.addAll(StoredNames.venuesOf("tester"));
        return rows;
    }

    @Test
    void theOtherOneMayBeKept() {
        browser.follow(testival() + "/merge", "with", id("Île du test"), "keep", id("Île du test"));
        assertEquals(
                List.of("Comptoir des tests", "Île du test"),
                StoredNames.venues().lines("name"));
        assertEquals(List.of("conference"), StoredNames.venue("Île du test").lines("kind"));
    }
}
