package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VenueResourceTest {

    private static final DeliveryContent IN_MAY =
            at("Testival").withDate(PartialDate.of(2024, 5, 1)).withCity("Tours");

    private static final TalkContent PUBLISHED = TestTalks.titled("Tester : pourquoi ?", "tester")
            .withDeliveries(
                    List.of(IN_MAY, at("Comptoir des tests"), at("Île du test").withOnline(true)));

    private static final TalkContent CHANGED = TestTalks.titled("Deux façons", "deux-facons")
            .withDeliveries(List.of(at("Testival").withDate(PartialDate.of(2023))));

    private static final TalkContent DELETED = TestTalks.titled("À la corbeille", "corbeille")
            .withDeliveries(List.of(at("Testival").withDate(PartialDate.of(2026))));

    @Inject
    TalkRepository talks;

    private AdminBrowser browser;

    @BeforeEach
    void someVenues() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(PUBLISHED, CHANGED, DELETED));
        QuarkusTransaction.requiringNew().run(() -> {
            Talk changed = talks.find("slug", "deux-facons").firstResult();
            List<DeliveryContent> more = List.of(
                    CHANGED.deliveries().get(0),
                    at("TESTIVAL").withDate(PartialDate.of(2025, 11)).withCity("Nantes"));
            talks.revise(changed, CHANGED.withDeliveries(more), RevisionKind.DRAFT, null);
            talks.create(
                    TestTalks.titled("Un brouillon", "").withDeliveries(List.of(at("Testival"), at("Nulle part"))),
                    RevisionKind.DRAFT,
                    null);
        });
        SiteFixture.execute("update talk set deleted_at = now() where slug = 'corbeille'");
        SiteFixture.execute("update venue set kind = 'conference' where name = 'Testival'");
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.execute("delete from audit_entry");
        SignedInSpeaker.nobody();
    }

    @Test
    void theListSaysWhatEachVenueIsAndLacks() {
        SiteFixture.execute("update venue set website = 'https://ile.example/' where name like 'Île%'");
        Document page = browser.open("/admin/venues");
        assertTrue(page.title().startsWith("Lieux · "), page.title());
        assertEquals(
                "3\u00a0conférences, meetups et autres cadres",
                page.expectFirst("h1 + p").wholeText());
        assertEquals(
                List.of(
                        "Comptoir des tests | ni ville ni date (serious) | — | 1 fois | —",
                        "Île du test |  | en ligne | 1 fois | —",
                        "Testival | pas de site | Nantes | 4 fois | nov. 2025"),
                rows(page));
    }

    @Test
    void anotherSpellingIsNotedAndTheKindSaid() {
        SiteFixture.execute("update venue set website = 'https://testival.example/' where name = 'Testival'");
        assertEquals(
                "Testival | Conférence | Nantes | 4 fois | nov. 2025",
                rows(browser.open("/admin/venues")).get(2));
        SiteFixture.execute("insert into venue_spelling select 'Test-ival', id from venue where name = 'Testival'");
        assertEquals(
                "Testival | 2\u00a0graphies | Nantes | 4 fois | nov. 2025",
                rows(browser.open("/admin/venues")).get(2));
    }

    @Test
    void tabsSortByKindAndASearchKeepsTheTab() {
        Document page = browser.open("/admin/venues?kind=none&q=ILE");
        assertEquals(
                List.of(
                        "Tous 1 /admin/venues?q=ILE",
                        "Conférences 0 /admin/venues?kind=conference&q=ILE",
                        "Sans genre 1 /admin/venues?kind=none&q=ILE"),
                page.select(".tabs a").stream()
                        .map(tab -> tab.text() + " " + tab.attr("href"))
                        .toList());
        assertEquals("Sans genre 1", page.select(".tabs [aria-current=page]").text());
        assertEquals(List.of("Île du test"), page.select(".rows h2").eachText());
        assertEquals("none", page.expectFirst(".search [name=kind]").attr("value"));
        assertEquals("ILE", page.expectFirst(".search [name=q]").attr("value"));
        assertEquals(
                List.of("Testival"),
                browser.open("/admin/venues?q=nantes").select(".rows h2").eachText());
        assertEquals(
                "Aucun lieu ne correspond. Tout montrer",
                browser.open("/admin/venues?q=%00zzz&kind=x")
                        .expectFirst(".nothing")
                        .text());
    }

    @Test
    void anOpenedVenueStandsBesideTheListWithItsDeliveries() {
        Document page = browser.open(testival() + "?q=test");
        assertTrue(page.title().startsWith("Testival · Lieux · "), page.title());
        assertEquals("Testival", page.select(".rows .current h2").text());
        assertEquals("Testival", page.expectFirst(".sheet h2").text());
        assertEquals(testival() + "?q=test", page.expectFirst(".sheet form").attr("action"));
        assertEquals("← Lieux /admin/venues?q=test", link(page.expectFirst(".back a")));
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
                "/admin/talks/" + talk("tester"), page.select(".uses a").get(1).attr("href"));
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
                "Lieu «\u00a0Rivage Conf\u00a0» créé.",
                page.expectFirst(".flash p").wholeText());
        assertEquals(
                List.of("Rivage Conf | conference | Nantes | France | https://rivage.example/"),
                StoredRows.of("select name, kind, city, country, website from venue where name like 'Rivage%'"));
        assertEquals("Rivage, RivageConf", page.expectFirst("#spellings").attr("value"));
        assertEquals(List.of("create | venue | Rivage Conf"), audit());
    }

    @Test
    void aNewNameLeavesTheOldOneAsASpelling() {
        long version = version();
        Document page = browser.follow(
                testival(), "version", browser.version(testival()), "name", "Testival de Tours", "spellings", "");
        assertEquals(
                "Modifications de «\u00a0Testival de Tours\u00a0» enregistrées.",
                page.expectFirst(".flash p").wholeText());
        assertEquals("Testival", page.expectFirst("#spellings").attr("value"));
        assertEquals("4\u00a0interventions", page.expectFirst("#uses").wholeText());
        assertEquals("conference", page.select("[name=kind][checked]").attr("value"));
        assertEquals(List.of("edit | venue | Testival de Tours"), audit());
        assertEquals(version + 1, version());
        assertEquals(List.of("Testival de Tours", "Comptoir des tests", "Île du test"), venuesOf("tester"));
    }

    @Test
    void theCaseOfLettersAloneIsNoOtherSpelling() {
        browser.follow(testival(), "version", browser.version(testival()), "name", "TestiVal", "spellings", "");
        assertEquals(List.of(), StoredRows.of("select spelling from venue_spelling"));
    }

    @Test
    void aFormSentUnchangedChangesNothing() {
        long version = version();
        browser.follow(testival(), "name", "Testival", "kind", "conference");
        assertEquals(List.of(), audit());
        assertEquals(version, version());
    }

    @Test
    void everythingWrongIsSaidAtItsFieldAndKeptAsTyped() {
        SiteFixture.execute("insert into venue_spelling select 'Comptoir', id from venue where name like 'Comptoir%'");
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
                        "Nom\u00a0: Donnez un nom.",
                        "Genre\u00a0: Choisissez l’une des possibilités.",
                        "Ville habituelle\u00a0: Ce texte contient un caractère illisible ou un saut de ligne\u00a0: retapez-le.",
                        "Pays\u00a0: C’est trop long\u00a0: 201 signes, 200 au plus.",
                        "Site\u00a0: Une adresse commence par https:// ou http://, par exemple https://exemple.fr/page.",
                        "Autres graphies\u00a0: «\u00a0comptoir\u00a0» est déjà un nom ou une graphie de"
                                + " «\u00a0Comptoir des tests\u00a0»\u00a0: retirez-la ici."),
                page.select(".summary a").stream().map(Element::wholeText).toList());
        page.select(".summary a").forEach(link -> page.expectFirst(link.attr("href")));
        assertEquals("", page.expectFirst("#name").attr("value"));
        assertEquals("javascript:alert(1)", page.expectFirst("#website").attr("value"));
        assertEquals("Testival’s, comptoir", page.expectFirst("#spellings").attr("value"));
        assertEquals(
                List.of("conference | null"), StoredRows.of("select kind, city from venue where name = 'Testival'"));
        assertEquals(List.of(), audit());
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
                "Donnez un nom.",
                browser.refused("/admin/venues")
                        .expectFirst("#name-problem span")
                        .text());
        Response surrogate = browser.request()
                .contentType("application/x-www-form-urlencoded")
                .body("name=%ED%A0%80&spellings=%00&kind=%FF")
                .post("/admin/venues");
        assertEquals(422, surrogate.statusCode());
        assertEquals(3, StoredRows.number("select count(*) from venue"));
    }

    private void assertTooLong(String name) {
        Document page = browser.refused("/admin/venues", "name", name);
        assertEquals(
                "C’est trop long\u00a0: 1000000 signes, 200 au plus.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals(name, page.expectFirst("#name").attr("value"));
    }

    @Test
    void aTakenNameIsRefusedWithAWayToMerge() {
        Document page = browser.refused(testival(), "version", browser.version(testival()), "name", "ILE DU TEST");
        assertEquals(
                "Le lieu «\u00a0Île du test\u00a0» porte déjà ce nom, ou s’écrit aussi ainsi.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals(
                List.of(
                        "Ouvrir «\u00a0Île du test\u00a0» " + venue("Île du test"),
                        "Fusionner avec «\u00a0Île du test\u00a0»… " + testival() + "/merge?with="
                                + venue("Île du test").replaceAll("\\D", "")),
                page.select(".way a").stream().map(VenueResourceTest::link).toList());
    }

    @Test
    void aNameLikeAnotherIsAskedAboutOnce() {
        Document page = browser.refused("/admin/venues", "name", "Testivall", "city", "Tours");
        assertEquals(
                "Ce nom ressemble à «\u00a0Testival\u00a0». Si c’est un autre lieu, enregistrez encore une fois.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals("Ouvrir «\u00a0Testival\u00a0» " + testival(), link(page.expectFirst(".way a")));
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
                "Une conférence écrit encore «\u00a0TESTIVAL\u00a0»\u00a0: gardez cette graphie.",
                page.expectFirst("#spellings-problem span").wholeText());
    }

    @Test
    void theLikeliestIsOfferedFirstToMergeWith() {
        SiteFixture.execute("insert into venue (name) values ('Conférence Testival'), ('Ailleurs')");
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
        SiteFixture.execute("update venue set website = 'https://ile.example/', city = 'Tours' where name like 'Île%'");
        SiteFixture.execute("insert into venue_spelling select 'L’île', id from venue where name like 'Île%'");
        SiteFixture.execute("update venue set city = 'Nantes' where name = 'Testival'");
        long version = version();
        Document page = browser.follow(testival() + "/merge", "with", id("Île du test"), "keep", id("Testival"));
        assertEquals(
                "«\u00a0Île du test\u00a0» n’est plus qu’une graphie de «\u00a0Testival\u00a0»\u00a0:"
                        + " tout ce qui l’utilisait a suivi.",
                page.expectFirst(".flash p").wholeText());
        assertEquals("L’île, Île du test", page.expectFirst("#spellings").attr("value"));
        assertEquals("5\u00a0interventions", page.expectFirst("#uses").wholeText());
        assertEquals(
                List.of("Comptoir des tests | null | null", "Testival | https://ile.example/ | Nantes"),
                StoredRows.of("select name, website, city from venue order by name"));
        assertEquals(List.of("Testival", "Comptoir des tests", "Testival"), venuesOf("tester"));
        assertEquals(List.of("merge | venue | Île du test → Testival"), audit());
        assertEquals(version + 1, version());
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
    void theOtherOneMayBeKept() {
        browser.follow(testival() + "/merge", "with", id("Île du test"), "keep", id("Île du test"));
        assertEquals(
                List.of("Comptoir des tests", "Île du test"), StoredRows.of("select name from venue order by name"));
        assertEquals(List.of("conference"), StoredRows.of("select kind from venue where name like 'Île%'"));
    }

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
        assertEquals(3, StoredRows.number("select count(*) from venue"));
    }

    @Test
    void whatOnlyADraftOrTheBinUsesIsInUseToo() {
        SiteFixture.execute("insert into venue (name) values ('Nulle part')");
        assertEquals(409, browser.send(venue("Nulle part") + "/deletion").statusCode());
        SiteFixture.execute("update talk set deleted_at = now()");
        assertEquals(409, browser.send(venue("Nulle part") + "/deletion").statusCode());
    }

    @Test
    void anUnusedVenueIsDeletedOnceConfirmed() {
        SiteFixture.execute("insert into venue (name) values ('Inutile')");
        Document question = browser.open(venue("Inutile") + "/deletion");
        assertEquals("Supprimer", question.select("main form button").text());
        Document page = browser.follow(venue("Inutile") + "/deletion");
        assertEquals(
                "Lieu «\u00a0Inutile\u00a0» supprimé.",
                page.expectFirst(".flash p").wholeText());
        assertEquals(3, StoredRows.number("select count(*) from venue"));
        assertEquals(List.of("delete | venue | Inutile"), audit());
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

    @Test
    void theSiteWithoutAVenueSaysWhereTheyComeFrom() {
        SiteFixture.empty();
        assertEquals(
                "Aucun lieu pour le moment.",
                browser.open("/admin/venues").expectFirst(".blank h2").text());
        assertEquals(
                "Nouveau lieu",
                browser.open("/admin/venues/new").expectFirst(".sheet h2").text());
    }

    @Test
    void englishIsSpokenToo() {
        SiteFixture.execute("update account set language = 'en'");
        Document page = browser.open(testival());
        assertEquals("4 dates", page.expectFirst("#uses").text());
        assertEquals(
                "November 2025, Deux façons (draft)",
                page.select(".uses li").get(0).text());
        assertEquals("fr", page.select(".uses a").get(0).attr("lang"));
    }

    private static DeliveryContent at(String venue) {
        return DeliveryContent.at(VenueContent.of(venue));
    }

    private static List<String> rows(Document page) {
        return page.select(".rows > li").stream().map(VenueResourceTest::row).toList();
    }

    private static String row(Element row) {
        Element note = row.selectFirst(".note");
        Element hint = row.selectFirst(".what .hint");
        String below = note == null
                ? (hint == null ? "" : hint.wholeText())
                : note.expectFirst("span").wholeText();
        return String.join(
                " | ",
                row.expectFirst("h2").wholeText(),
                note != null && note.hasClass("serious") ? below + " (serious)" : below,
                row.expectFirst(".city").wholeText(),
                row.expectFirst(".times").wholeText(),
                row.expectFirst(".last").wholeText());
    }

    private static String link(Element link) {
        return link.wholeText() + " " + link.attr("href");
    }

    private static String id(String name) {
        return StoredRows.of("select id from venue where name = '" + name + "'").get(0);
    }

    private static String venue(String name) {
        return "/admin/venues/" + id(name);
    }

    private static String testival() {
        return venue("Testival");
    }

    private static long talk(String slug) {
        return StoredRows.number("select id from talk where slug = '" + slug + "'");
    }

    private static List<String> venuesOf(String slug) {
        return StoredRows.of("select venue.name from venue join delivery on delivery.venue_id = venue.id"
                + " join talk on talk.id = delivery.talk_id where talk.slug = '" + slug
                + "' order by delivery.position");
    }

    private int changedTalks(String slug) {
        return (int) talks.states().stream()
                .filter(state -> state.newest().slug().equals(slug))
                .filter(state -> !state.newest().equals(state.published()))
                .count();
    }

    private static List<String> audit() {
        return StoredRows.of("select action, subject_kind, subject_name from audit_entry order by id");
    }

    private static long version() {
        return StoredRows.number("select content_version from site");
    }
}
