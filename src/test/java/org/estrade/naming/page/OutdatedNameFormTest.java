package org.estrade.naming.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tabs with the same sheet: the one that saves last sees what the other one stored, and decides. */
@QuarkusTest
class OutdatedNameFormTest {

    @Inject
    TalkRepository talks;

    private AdminBrowser browser;

    @BeforeEach
    void aVenueThatWasWrittenInTwoWays() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.titled("Un essai", "un-essai").withTags(List.of("Essai"))));
        StoredNames.venues().add("name", "Testival", "kind", "conference");
        StoredNames.addVenue("Autre nom");
        StoredNames.addPerson("Ada Exemple");
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void nothingThatAnotherTabStoredIsLostInSilence() {
        String path = path("venue", "Testival");
        FilledForm tabA = sheet(path).type("city", "Tours");
        assertEquals(
                303,
                sheet(path)
                        .type("website", "https://testival.example/")
                        .send(browser.request(), path)
                        .statusCode());
        browser.follow(path + "/merge", "with", id("venue", "Autre nom"), "keep", id("venue", "Testival"));

        Response answer = tabA.send(browser.request(), path);
        assertEquals(409, answer.statusCode());
        NuChecker.assertConforms(answer.asString());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("conference | null | https://testival.example/ | Autre nom"), stored());
        assertEquals(
                "«\u00a0Testival\u00a0» a changé entre-temps",
                page.expectFirst("#conflict[role=alert] h3").wholeText());
        assertEquals("Tours", page.expectFirst("#city").attr("value"));
        assertEquals(
                List.of(
                        "city-stored Enregistré\u00a0: rien",
                        "website-stored Enregistré\u00a0: https://testival.example/",
                        "spellings-stored Enregistré\u00a0: Autre nom"),
                page.select(".stored").stream()
                        .map(each -> each.id() + " " + each.wholeText())
                        .toList());
        assertEquals(
                List.of(" city-stored", "website-hint website-stored"),
                List.of(
                        page.expectFirst("#city").attr("aria-describedby").replaceFirst("city-hint", ""),
                        page.expectFirst("#website").attr("aria-describedby")));
        assertEquals("Enregistrer ma saisie", page.expectFirst(".decide button").text());

        FilledForm decided = FilledForm.on(answer, ".sheet form").type("spellings", "Autre nom");
        assertEquals(303, decided.send(browser.request(), path).statusCode());
        assertEquals(List.of("conference | Tours | null | Autre nom"), stored());
    }

    @Test
    void whatIsStoredStaysBesideUntilItIsSaved() {
        String path = path("venue", "Testival");
        FilledForm tabA = sheet(path).type("website", "nulle part");
        StoredNames.venue("Testival").set("kind", "meetup");
        Response conflict = tabA.send(browser.request(), path);
        assertEquals(409, conflict.statusCode());
        Response refused = FilledForm.on(conflict, ".sheet form").send(browser.request(), path);
        assertEquals(422, refused.statusCode());
        NuChecker.assertConforms(refused.asString());
        assertEquals(
                List.of("Enregistré\u00a0: Meetup", "Enregistré\u00a0: rien"),
                Jsoup.parse(refused.asString()).select(".stored").stream()
                        .map(each -> each.wholeText())
                        .toList());
    }

    @Test
    void aFormThatDoesNotSayWhatItWasOpenedOnIsRefusedTheSameWay() {
        for (String path : List.of(path("venue", "Testival"), path("person", "Ada Exemple"), path("tag", "Essai"))) {
            Response answer = browser.send(path, "name", "Autrement");
            assertEquals(409, answer.statusCode(), path);
            NuChecker.assertConforms(answer.asString());
            assertEquals(
                    1, Jsoup.parse(answer.asString()).select("#name-stored").size());
            assertEquals(
                    303,
                    FilledForm.on(answer, ".sheet form")
                            .send(browser.request(), path)
                            .statusCode(),
                    path);
        }
        assertEquals(List.of("Autre nom", "Autrement"), StoredNames.venues().lines("name"));
        assertEquals(List.of("Autrement"), StoredNames.people().lines("name"));
        assertEquals(List.of("Autrement"), StoredNames.tags().lines("name"));
    }

    @Test
    void aSpellingThatAPlannedPublicationNeedsStays() {
        long talk = StoredTalks.id();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.revise(
                        talks.findById(talk),
                        TestTalks.titled("Un essai", "un-essai").withTags(List.of("Épreuve")),
                        RevisionKind.DRAFT,
                        null));
        StoredTalks.schedule(talk);
        QuarkusTransaction.requiringNew()
                .run(() -> talks.revise(
                        talks.findById(talk),
                        TestTalks.titled("Un essai", "un-essai").withTags(List.of("Essai")),
                        RevisionKind.DRAFT,
                        null));
        StoredNames.addSpelling("tag", "Épreuve", "Essai");
        String path = path("tag", "Essai");
        Response answer = sheet(path).type("spellings", "").send(browser.request(), path);
        assertEquals(422, answer.statusCode());
        assertEquals(
                "Une conférence utilise encore «\u00a0Épreuve\u00a0»\u00a0: gardez ce nom.",
                Jsoup.parse(answer.asString())
                        .expectFirst("#spellings-problem span")
                        .wholeText());
    }

    private FilledForm sheet(String path) {
        return FilledForm.on(browser.request().get(path), ".sheet form");
    }

    private static List<String> stored() {
        return StoredNames.withSpellings("venue")
                .where("name", "Testival")
                .lines("kind", "city", "website", "spelling");
    }

    private static String path(String kind, String name) {
        return switch (kind) {
                    case "venue" -> "/admin/venues/";
                    case "person" -> "/admin/people/";
                    default -> "/admin/tags/";
                }
                + id(kind, name);
    }

    private static String id(String kind, String name) {
        return StoredNames.all(kind).where("name", name).value("id");
    }
}
