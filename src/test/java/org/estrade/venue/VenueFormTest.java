package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a venue: what it stores, refuses and asks. */
@QuarkusTest
class VenueFormTest extends VenueFixture {

    @Test
    void theTownOfTheLastDeliveryIsProposedAndStoredWhenItIsSaved() {
        long testival = StoredNames.venue("Testival").id();
        Document page = browser.open("/admin/venues/" + testival);
        assertEquals("Nantes", page.expectFirst("#city").attr("value"));
        assertEquals(List.of("null"), StoredNames.venue("Testival").lines("city"));
        browser.follow(
                "/admin/venues/" + testival,
                "name",
                "Testival",
                "version",
                page.expectFirst("[name=version]").attr("value"),
                "city",
                "Nantes");
        assertEquals(List.of("Nantes"), StoredNames.venue("Testival").lines("city"));
    }

    @Test
    void aVenueIsMade() {
        Document page = browser.follow(
                "/admin/venues",
                "name",
                " Rivage Conf ",
                "kind",
                "conference",
                "city",
                "Nantes",
                "country",
                "France",
                "website",
                "https://rivage.example/",
                "spellings",
                "Rivage, RivageConf");
        assertEquals(
                "Événement «\u00a0Rivage Conf\u00a0» créé.",
                page.expectFirst(".flash p").wholeText());
        assertEquals(
                List.of("Rivage Conf | conference | Nantes | France | https://rivage.example/"),
                StoredNames.venues().like("name", "Rivage%").lines("name", "kind", "city", "country", "website"));
        assertEquals("Rivage, RivageConf", page.expectFirst("#spellings").attr("value"));
        assertEquals(List.of("create | venue | Rivage Conf"), AuditEntries.lines());
    }

    @Test
    void aNewNameLeavesTheOldOneAsASpelling() {
        long version = StoredSite.contentVersion();
        Document page = browser.follow(
                testival(), "version", browser.version(testival()), "name", "Testival de Tours", "spellings", "");
        assertEquals(
                "Modifications de «\u00a0Testival de Tours\u00a0» enregistrées.",
                page.expectFirst(".flash p").wholeText());
        assertEquals("Testival", page.expectFirst("#spellings").attr("value"));
        assertEquals("4\u00a0interventions", page.expectFirst("#uses").wholeText());
        assertEquals("conference", page.select("[name=kind][checked]").attr("value"));
        assertEquals(List.of("edit | venue | Testival de Tours"), AuditEntries.lines());
        assertEquals(version + 1, StoredSite.contentVersion());
        assertEquals(List.of("Testival de Tours", "Comptoir des tests", "Île du test"), StoredNames.venuesOf("tester"));
    }

    @Test
    void theCaseOfLettersAloneIsNoOtherSpelling() {
        browser.follow(testival(), "version", browser.version(testival()), "name", "TestiVal", "spellings", "");
        assertEquals(List.of(), StoredNames.spellings("venue"));
    }

    @Test
    void aFormSentUnchangedChangesNothing() {
        long version = StoredSite.contentVersion();
        browser.follow(testival(), "name", "Testival", "kind", "conference");
        assertEquals(List.of(), AuditEntries.lines());
        assertEquals(version, StoredSite.contentVersion());
    }

    @Test
    void everythingWrongIsSaidAtItsFieldAndKeptAsTyped() {
        StoredNames.addSpelling("venue", "Comptoir", "Comptoir des tests");
        Document page = browser.refused(
                testival(),
                "version",
                browser.version(testival()),
                "name",
                "",
                "kind",
                "circus",
                "city",
                "Tou\u0000rs",
                "country",
                "x".repeat(201),
                "website",
                "javascript:alert(1)",
                "spellings",
                "Testival’s, comptoir");
        assertEquals(
                List.of(
                        "Nom\u00a0: Indiquez un nom.",
                        "Type\u00a0: Choisissez l’une des possibilités.",
                        "Ville habituelle\u00a0: Ce texte contient un caractère illisible ou un saut de ligne\u00a0: retapez-le.",
                        "Pays\u00a0: C’est trop long\u00a0: 201 caractères, 200 au plus.",
                        "Site\u00a0: Seules les adresses https:// et http:// peuvent être des liens.",
                        "Autres noms reconnus\u00a0: «\u00a0comptoir\u00a0» est déjà un nom de"
                                + " «\u00a0Comptoir des tests\u00a0»\u00a0: retirez-le ici."),
                page.select(".summary a").stream().map(Element::wholeText).toList());
        page.select(".summary a").forEach(link -> page.expectFirst(link.attr("href")));
        assertEquals("", page.expectFirst("#name").attr("value"));
        assertEquals("javascript:alert(1)", page.expectFirst("#website").attr("value"));
        assertEquals("Testival’s, comptoir", page.expectFirst("#spellings").attr("value"));
        assertEquals(List.of("conference | null"), StoredNames.venue("Testival").lines("kind", "city"));
        assertEquals(List.of(), AuditEntries.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data:text/html,x", "ftp://x.example/", "//x.example", "https://", "https://u:p@x.example/"})
    void aWebsiteThatNobodyShouldOpenIsRefused(String website) {
        Document page = browser.refused("/admin/venues", "name", "Ailleurs", "website", website);
        assertEquals(website, page.expectFirst("#website[aria-invalid]").attr("value"));
    }

    @Test
    void noNameBreaksThePage() {
        assertTooLong("x".repeat(1_000_000));
        assertEquals(
                "Indiquez un nom.",
                browser.refused("/admin/venues")
                        .expectFirst("#name-problem span")
                        .text());
        Response surrogate = browser.request()
                .contentType("application/x-www-form-urlencoded")
                .body("name=%ED%A0%80&spellings=%00&kind=%FF")
                .post("/admin/venues");
        assertEquals(422, surrogate.statusCode());
        assertEquals(3, StoredNames.venues().count());
    }

    private void assertTooLong(String name) {
        Document page = browser.refused("/admin/venues", "name", name);
        assertEquals(
                "C’est trop long\u00a0: 1000000 caractères, 200 au plus.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals(name, page.expectFirst("#name").attr("value"));
    }

    @Test
    void aTakenNameIsRefusedWithAWayToMerge() {
        Document page = browser.refused(testival(), "version", browser.version(testival()), "name", "ILE DU TEST");
        assertEquals(
                "L’événement «\u00a0Île du test\u00a0» porte déjà ce nom, ou s’écrit aussi ainsi.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals(
                List.of(
                        "Ouvrir «\u00a0Île du test\u00a0» " + venue("Île du test"),
                        "Fusionner avec «\u00a0Île du test\u00a0»… " + testival() + "/merge?with="
                                + venue("Île du test").replaceAll("\\D", "")),
                page.select(".way a").stream().map(VenueFixture::link).toList());
    }

    @Test
    void aNameLikeAnotherIsAskedAboutOnce() {
        Document page = browser.refused("/admin/venues", "name", "Testivall", "city", "Tours");
        assertEquals(
                "«\u00a0Testivall\u00a0» ressemble à «\u00a0Testival\u00a0». Est-ce le même\u202f?",
                page.expectFirst("#question p").wholeText());
        assertEquals("Utiliser «\u00a0Testival\u00a0» " + testival(), link(page.expectFirst("#question a")));
        assertEquals("Créer quand même", page.select("#question button").text());
        assertEquals(0, page.select(".summary, .problem, .way").size(), "it is a question, not an error");
        assertEquals("Tours", page.expectFirst("#city").attr("value"));
        String acknowledged = page.expectFirst("[name=acknowledged]").attr("value");
        assertEquals("Testivall", acknowledged);
        browser.refused("/admin/venues", "name", "Testivol", "acknowledged", acknowledged);
        Document again =
                browser.refused("/admin/venues", "name", "Testivall", "acknowledged", acknowledged, "city", "\u0001");
        assertEquals(List.of("#city"), again.select(".summary a").eachAttr("href"));
        assertEquals("Testivall", again.expectFirst("[name=acknowledged]").attr("value"));
        browser.follow("/admin/venues", "name", "Testivall", "acknowledged", acknowledged);
    }

    @Test
    void aSpellingThatADraftStillUsesStays() {
        browser.follow(
                testival(), "version", browser.version(testival()), "name", "Festival des tests", "spellings", "");
        String renamed = venue("Festival des tests");
        Document page = browser.refused(
                renamed, "version", browser.version(renamed), "name", "Festival des tests", "spellings", "FdT");
        assertEquals(
                "Une conférence utilise encore «\u00a0TESTIVAL\u00a0»\u00a0: gardez ce nom.",
                page.expectFirst("#spellings-problem span").wholeText());
    }
}
