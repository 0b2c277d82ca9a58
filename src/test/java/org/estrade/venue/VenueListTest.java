package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredTalks;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list of venues, and the page of one beside it. */
@QuarkusTest
class VenueListTest extends VenueFixture {

    @Test
    void theListSaysWhatEachVenueIsAndLacks() {
        StoredNames.venue("Île du test").set("website", "https://ile.example/");
        Document page = browser.open("/admin/venues");
        assertTrue(page.title().startsWith("Événements · "), page.title());
        assertEquals("3\u00a0événements", page.expectFirst("h1 + p").wholeText());
        assertEquals(
                List.of(
                        "Comptoir des tests | ni ville ni date (serious) | — | 1 intervention | —",
                        "Île du test |  | en ligne | 1 intervention | —",
                        "Testival | Conférence | Nantes | 4 interventions | nov. 2025"),
                rows(page));
    }

    @Test
    void anotherSpellingIsNotedAndTheKindSaid() {
        StoredNames.venue("Testival").set("website", "https://testival.example/");
        assertEquals(
                "Testival | Conférence | Nantes | 4 interventions | nov. 2025",
                rows(browser.open("/admin/venues")).get(2));
        StoredNames.addSpelling("venue", "Test-ival", "Testival");
        assertEquals(
                "Testival | 2\u00a0noms reconnus | Nantes | 4 interventions | nov. 2025",
                rows(browser.open("/admin/venues")).get(2));
    }

    @Test
    void tabsSortByKindAndASearchKeepsTheTab() {
        Document page = browser.open("/admin/venues?kind=none&q=ILE");
        assertEquals(
                List.of(
                        "Tous 1 /admin/venues?q=ILE",
                        "Conférences 0 /admin/venues?kind=conference&q=ILE",
                        "Sans type 1 /admin/venues?kind=none&q=ILE"),
                page.select(".tabs a").stream()
                        .map(tab -> tab.text() + " " + tab.attr("href"))
                        .toList());
        assertEquals("Sans type 1", page.select(".tabs [aria-current=page]").text());
        assertEquals(List.of("Île du test"), page.select(".rows h2").eachText());
        assertEquals("none", page.expectFirst(".search [name=kind]").attr("value"));
        assertEquals("ILE", page.expectFirst(".search [name=q]").attr("value"));
        assertEquals(
                List.of("Testival"),
                browser.open("/admin/venues?q=nantes").select(".rows h2").eachText());
        assertEquals(
                "Aucun événement ne correspond. Tout montrer",
                browser.open("/admin/venues?q=%00zzz&kind=x")
                        .expectFirst(".nothing")
                        .text());
    }

    @Test
    void anOpenedVenueStandsBesideTheListWithItsDeliveries() {
        Document page = browser.open(testival() + "?q=test");
        assertTrue(page.title().startsWith("Testival · Événements · "), page.title());
        assertEquals("Testival", page.select(".rows .current h2").text());
        assertEquals("Testival", page.expectFirst(".sheet h2").text());
        assertEquals(testival() + "?q=test", page.expectFirst(".sheet form").attr("action"));
        assertEquals("← Événements /admin/venues?q=test", link(page.expectFirst(".back a")));
        assertEquals("conference", page.select("[name=kind][checked]").attr("value"));
        assertEquals("4\u00a0interventions", page.expectFirst("#uses").wholeText());
        assertEquals(
                List.of(
                        "novembre 2025, Deux façons (brouillon)",
                        "1er mai 2024, Tester\u00a0: pourquoi\u202f?",
                        "2023, Deux façons",
                        "Un brouillon (brouillon)"),
                page.select(".uses li").stream()
                        .map(use -> use.wholeText().replace("1er\u00a0", "1er ").strip())
                        .toList());
        assertEquals(
                "/admin/talks/" + StoredTalks.id("tester"),
                page.select(".uses a").get(1).attr("href"));
    }

    @Test
    void theSiteWithoutAVenueSaysWhereTheyComeFrom() {
        SiteFixture.empty();
        assertEquals(
                "Aucun événement pour le moment.",
                browser.open("/admin/venues").expectFirst(".blank h2").text());
        assertEquals(
                "Nouvel événement",
                browser.open("/admin/venues/new").expectFirst(".sheet h2").text());
    }

    @Test
    void englishIsSpokenToo() {
        SignedInSpeaker.language("en");
        Document page = browser.open(testival());
        assertEquals("4 deliveries", page.expectFirst("#uses").text());
        assertEquals(
                "November 2025, Deux façons (draft)",
                page.select(".uses li").get(0).text());
        assertEquals("fr", page.select(".uses a").get(0).attr("lang"));
    }
}
