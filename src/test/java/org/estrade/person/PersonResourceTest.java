package org.estrade.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonResourceTest {

    private static final TalkContent PUBLISHED = TestTalks.titled("À trois", "a-trois")
            .withDeliveries(List.of(
                    with("Ada Exemple", "Bob Exemple", "A. Exemple", "Chloé Exemple")
                            .withDate(PartialDate.of(2024, 5)),
                    with("A. Exemple").withDate(PartialDate.of(2023))));

    private static final TalkContent DRAFT =
            TestTalks.titled("Un brouillon", "").withDeliveries(List.of(with("BOB EXEMPLE", "Chloé Exemple")));

    @Inject
    TalkRepository talks;

    private AdminBrowser browser;

    @BeforeEach
    void somePeople() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(PUBLISHED));
        QuarkusTransaction.requiringNew().run(() -> talks.create(DRAFT, RevisionKind.DRAFT, null));
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void theListSaysWhoSpokeHowOftenAndWhenLast() {
        StoredNames.addPerson("Zoé Exemple");
        StoredNames.person("Ada Exemple").set("website", "https://ada.example/");
        Document page = browser.open("/admin/people");
        assertEquals(
                List.of(
                        "A. Exemple |  | 2 interventions | mai 2024",
                        "Ada Exemple |  | 1 intervention | mai 2024",
                        "Bob Exemple |  | 2 interventions | mai 2024",
                        "Chloé Exemple |  | 2 interventions | mai 2024",
                        "Zoé Exemple | jamais citée | 0 intervention | —"),
                page.select(".rows > li").stream().map(PersonResourceTest::row).toList());
        assertEquals(
                List.of("Chloé Exemple"),
                browser.open("/admin/people?q=CHLOE").select(".rows h2").eachText());
    }

    @Test
    void aPersonIsMadeAndEdited() {
        Document made = browser.follow("/admin/people", "name", "Zoé Exemple", "website", "https://zoe.example/");
        assertEquals(
                "Personne «\u00a0Zoé Exemple\u00a0» ajoutée.",
                made.expectFirst(".flash p").wholeText());
        browser.follow(
                person("Zoé Exemple"),
                "version",
                browser.version(person("Zoé Exemple")),
                "name",
                "Zoé Modèle",
                "spellings",
                "Zozo",
                "website",
                "");
        assertEquals(
                List.of("Zoé Modèle | null | Zozo", "Zoé Modèle | null | Zoé Exemple"),
                StoredNames.withSpellings("person").lines("name", "website", "spelling"));
        assertEquals(List.of("create | person | Zoé Exemple", "edit | person | Zoé Modèle"), AuditEntries.lines());
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Document page = browser.refused(
                "/admin/people", "name", "ada exemple", "website", "data:x", "spellings", "Bob exemple");
        assertEquals(
                List.of("#name", "#website", "#spellings"),
                page.select(".summary a").eachAttr("href"));
        assertEquals("data:x", page.expectFirst("#website").attr("value"));
        assertEquals("ada exemple", page.expectFirst("#name").attr("value"));
    }

    @Test
    void anUndoneMergeGivesPlacesBack() {
        List<String> speakers = StoredNames.speakers();
        Document merged =
                browser.follow(person("A. Exemple") + "/merge", "with", id("Ada Exemple"), "keep", id("Ada Exemple"));
        browser.follow(merged.expectFirst(".flash form").attr("action"));
        assertEquals(speakers, StoredNames.speakers());
        assertEquals(List.of(), StoredNames.spellings("person"));
        assertEquals(
                List.of("merge | person | A. Exemple → Ada Exemple", "unmerge | person | A. Exemple"),
                AuditEntries.lines().stream().sorted().toList());
    }

    @Test
    void ofTwoInOneDeliveryOneIsLeftAtTheFirstPlace() {
        browser.follow(person("A. Exemple") + "/merge", "with", id("Ada Exemple"), "keep", id("Ada Exemple"));
        assertEquals(
                List.of(
                        "2023 | 0 | Ada Exemple",
                        "2024-05 | 0 | Ada Exemple",
                        "2024-05 | 1 | Bob Exemple",
                        "2024-05 | 2 | Chloé Exemple"),
                StoredNames.speakers());
        assertEquals(List.of("A. Exemple"), StoredNames.spellings("person"));
        assertEquals(List.of("merge | person | A. Exemple → Ada Exemple"), AuditEntries.lines());
        TalkState state = state("À trois");
        assertEquals(state.published(), state.newest());
    }

    @Test
    void deletingTakesThemOffWhatIsPublishedAndOffDrafts() {
        Document question = browser.open(person("Bob Exemple") + "/deletion");
        assertEquals(
                "Ces 2\u00a0conférences ne citeront plus cette personne, aussitôt sur le site comme dans les brouillons."
                        + " Une suppression ne s’annule pas.",
                question.expectFirst(".lead").wholeText());
        assertEquals(
                List.of("À trois", "Un brouillon (brouillon)"),
                question.select(".uses li").eachText());
        Document page = browser.follow(person("Bob Exemple") + "/deletion");
        assertEquals(
                "Personne «\u00a0Bob Exemple\u00a0» supprimée.",
                page.expectFirst(".flash p").wholeText());
        assertEquals(
                List.of(
                        "2023 | 0 | A. Exemple",
                        "2024-05 | 0 | Ada Exemple",
                        "2024-05 | 1 | A. Exemple",
                        "2024-05 | 2 | Chloé Exemple"),
                StoredNames.speakers());
        TalkState published = state("À trois");
        assertEquals(published.published(), published.newest());
        assertEquals(
                List.of(SpeakerContent.of("Chloé Exemple")),
                state("Un brouillon").newest().deliveries().get(0).speakers());
        assertEquals(List.of("delete | person | Bob Exemple"), AuditEntries.lines());
    }

    @Test
    void whoIsNotThereIsNotFound() {
        for (String path : List.of("/999", "/999/merge", "/999/deletion")) {
            assertEquals(404, browser.request().get("/admin/people" + path).statusCode(), path);
            assertEquals(
                    404,
                    browser.send("/admin/people" + path, "name", "x", "with", "1")
                            .statusCode(),
                    path);
        }
    }

    private static DeliveryContent with(String... speakers) {
        return DeliveryContent.at(VenueContent.of("Testival"))
                .withSpeakers(Arrays.stream(speakers).map(SpeakerContent::of).toList());
    }

    private static String row(Element row) {
        Element note = row.selectFirst(".note span");
        return String.join(
                " | ",
                row.expectFirst("h2").wholeText(),
                note == null ? "" : note.wholeText(),
                row.expectFirst(".times").wholeText(),
                row.expectFirst(".last").wholeText());
    }

    private TalkState state(String title) {
        return talks.states().stream()
                .filter(state -> state.newest().title("fr").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String name) {
        return StoredNames.person(name).value("id");
    }

    private static String person(String name) {
        return "/admin/people/" + id(name);
    }
}
