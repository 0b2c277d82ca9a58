package org.estrade.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagResourceTest {

    private static final TalkContent PUBLISHED =
            TestTalks.titled("Publiée", "publiee").withTags(List.of("Essais", "MLOps", "Tests unitaires"));

    private static final TalkContent CHANGED =
            TestTalks.titled("Modifiée", "modifiee").withTags(List.of("MLOps"));

    @Inject
    TalkRepository talks;

    private AdminBrowser browser;

    @BeforeEach
    void someTags() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(PUBLISHED, CHANGED));
        QuarkusTransaction.requiringNew().run(() -> {
            Talk changed = talks.find("slug", "modifiee").firstResult();
            talks.revise(changed, CHANGED.withTags(List.of("MlOps", "Inédit")), RevisionKind.DRAFT, null);
            talks.create(TestTalks.titled("Brouillon", "").withTags(List.of("mlops")), RevisionKind.DRAFT, null);
        });
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void theListSaysHowManyTalksCarryEach() {
        StoredNames.addTag("Zéro");
        StoredNames.addLabel("Tests unitaires", "en", "Unit tests");
        assertEquals(
                List.of(
                        "Essais |  | 1 conférence",
                        "MLOps |  | 3 conférences",
                        "Tests unitaires | Unit tests | 1 conférence",
                        "Zéro | jamais utilisé | 0 conférence"),
                browser.open("/admin/tags").select(".rows > li").stream()
                        .map(TagResourceTest::row)
                        .toList());
        assertEquals(
                List.of("Tests unitaires"),
                browser.open("/admin/tags?q=unit+TESTS").select(".rows h2").eachText());
    }

    @Test
    void aTagIsMadeWithItsLabels() {
        Document page = browser.follow(
                "/admin/tags", "name", "Sobriété", "label-fr", "", "label-en", "Frugality", "spellings", "Frugalité");
        assertEquals(
                "Mot-clé «\u00a0Sobriété\u00a0» créé.",
                page.expectFirst(".flash p").wholeText());
        assertEquals("Frugality", page.expectFirst("#label-en").attr("value"));
        assertEquals(List.of("en | Frugality"), StoredNames.labels());
        assertEquals(List.of("create | tag | Sobriété"), AuditEntries.lines());
    }

    @Test
    void aLabelIsChangedAndTakenAwayAndOthersStay() {
        StoredNames.addLabel("Essais", "fr", "x");
        StoredNames.addLabel("Essais", "de", "x");
        browser.follow(
                tag("Essais"),
                "version",
                browser.version(tag("Essais")),
                "name",
                "Essais",
                "label-en",
                "Trials",
                "label-fr",
                "");
        assertEquals(List.of("de | x", "en | Trials"), StoredNames.labels());
    }

    @Test
    void aNameThatATalksFormWouldReadAsTwoIsRefused() {
        Document page = browser.refused("/admin/tags", "name", "C; C++", "spellings", "C;");
        assertEquals(List.of("#name", "#spellings"), page.select(".summary a").eachAttr("href"));
        assertEquals(
                "Le point-virgule sépare les noms d’une liste\u00a0: retirez-le de ce nom.",
                page.expectFirst("#name-problem span").wholeText());
        assertEquals("C; C++", page.expectFirst("#name").attr("value"));
        browser.refused("/admin/people", "name", "Ada; Bob");
        browser.follow("/admin/tags", "name", "C, C++");
        browser.follow("/admin/venues", "name", "Lieu ; salle 2");
    }

    /** It was stored by a former version of the program. */
    @Test
    void suchANameCanBeCorrected() {
        StoredNames.tag("Essais").set("name", "C; C++");
        String path = tag("C; C++");
        browser.follow(path, "version", browser.version(path), "name", "C, C++", "spellings", "");
        assertEquals(List.of("C; C++"), StoredNames.spellings("tag"));
    }

    @Test
    void cPlusPlusIsNotC() {
        browser.follow("/admin/tags", "name", "C");
        browser.follow("/admin/tags", "name", "C++");
        browser.refused("/admin/tags", "name", "c++");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Document page = browser.refused("/admin/tags", "name", "x".repeat(61), "label-en", "y".repeat(61));
        assertEquals(List.of("#name", "#label-en"), page.select(".summary a").eachAttr("href"));
        assertEquals("y".repeat(61), page.expectFirst("#label-en").attr("value"));
    }

    @Test
    void visitorsReadTheLabelInTheFilterAtTalksAndInTheFeed() {
        browser.follow(
                tag("Essais"), "version", browser.version(tag("Essais")), "name", "Essais", "label-en", "Trials");
        Document page = Jsoup.parse(browser.request().get("/en").asString());
        assertTrue(page.select(".chips, .tags").text().contains("Trials"));
        assertTrue(browser.request().get("/en/feed.atom").asString().contains("label=\"Trials\""));
        Document sheet = browser.open(tag("Essais"));
        assertEquals(
                "Les pages du site montrent le libellé de leur langue, et le nom quand il n’y en a pas.",
                sheet.expectFirst("#label-en-hint").text());
    }

    @Test
    void anUndoneMergeGivesTagsLabelsAndPlacesBack() {
        StoredNames.addLabel("Essais", "en", "Trials");
        List<String> tags = StoredTalks.tags();
        Document merged =
                browser.follow(tag("Essais") + "/merge", "with", id("Tests unitaires"), "keep", id("Tests unitaires"));
        Document undone = browser.follow(merged.expectFirst(".flash form").attr("action"));
        assertEquals("Trials", undone.expectFirst("#label-en").attr("value"));
        assertEquals(tags, StoredTalks.tags());
        assertEquals(List.of(), StoredNames.spellings("tag"));
        assertEquals(List.of("en | Trials"), StoredNames.labels());
        assertEquals(PUBLISHED.tags(), state("Publiée").newest().tags());
    }

    @Test
    void ofTwoOnOneTalkOneIsLeftAtTheFirstPlace() {
        StoredNames.addLabel("Essais", "en", "Trials");
        browser.follow(tag("Essais") + "/merge", "with", id("Tests unitaires"), "keep", id("Tests unitaires"));
        assertEquals(
                List.of("publiee | 0 | Tests unitaires", "publiee | 1 | MLOps"),
                StoredTalks.tags().stream()
                        .filter(row -> row.startsWith("publiee"))
                        .toList());
        assertEquals(List.of("Essais"), StoredNames.spellings("tag"));
        assertEquals(List.of("en | Trials"), StoredNames.labels());
        TalkState state = state("Publiée");
        assertEquals(state.published(), state.newest());
    }

    @Test
    void deletingTakesItOffWhatIsPublishedAndOffDrafts() {
        StoredTalks.all().without("published_at").set("deleted_at", Instant.now());
        browser.follow(tag("MLOps") + "/deletion");
        assertEquals(List.of("publiee | 0 | Essais", "publiee | 1 | Tests unitaires"), StoredTalks.tags());
        TalkState published = state("Publiée");
        assertEquals(published.published(), published.newest());
        TalkState changed = state("Modifiée");
        assertEquals(List.of("Inédit"), changed.newest().tags());
        assertNotEquals(changed.published(), changed.newest());
        StoredTalks.all().set("deleted_at", null);
        assertEquals(List.of(), state("Brouillon").newest().tags());
        assertEquals(List.of("delete | tag | MLOps"), AuditEntries.lines());
        assertEquals(List.of("draft | " + SignedInSpeaker.USERNAME), StoredTalks.kindsAndAuthors());
    }

    @Test
    void aPlannedPublicationDoesNotBringItBack() {
        long talk = StoredTalks.id("modifiee");
        StoredTalks.schedule(talk, Instant.now(), StoredTalks.revisions(talk).oldestId());
        browser.follow(tag("MLOps") + "/deletion");
        assertEquals(List.of("[]"), StoredTalks.scheduledTags());
        assertEquals(List.of("Inédit"), state("Modifiée").newest().tags());
    }

    @Test
    void anUnusedTagIsJustDeleted() {
        StoredNames.addTag("Zéro");
        assertEquals(
                "Aucune conférence ne porte ce mot-clé. Ses autres noms seront oubliés. Une suppression ne s’annule pas.",
                browser.open(tag("Zéro") + "/deletion").expectFirst(".lead").text());
        long revisions = StoredRows.in("revision").count();
        browser.follow(tag("Zéro") + "/deletion");
        assertEquals(revisions, StoredRows.in("revision").count());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("/999", "/999/merge", "/999/deletion")) {
            assertEquals(404, browser.request().get("/admin/tags" + path).statusCode(), path);
            assertEquals(
                    404,
                    browser.send("/admin/tags" + path, "name", "x", "with", "1").statusCode(),
                    path);
        }
    }

    private static String row(Element row) {
        Element below = row.selectFirst(".note span, .what .hint");
        return String.join(
                " | ",
                row.expectFirst("h2").wholeText(),
                below == null ? "" : below.wholeText(),
                row.expectFirst(".times").wholeText());
    }

    private TalkState state(String title) {
        return talks.states().stream()
                .filter(state -> state.newest().title("fr").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String name) {
        return StoredNames.tag(name).value("id");
    }

    private static String tag(String name) {
        return "/admin/tags/" + id(name);
    }
}
