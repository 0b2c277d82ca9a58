package org.estrade.visitor.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published talks as the Markdown page that the import reads. */
@QuarkusTest
class MarkdownPageTest {

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeakerWithATalkAndADraft() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.complete()));
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Un brouillon", "un-brouillon"), RevisionKind.DRAFT, null));
    }

    @AfterEach
    void bothLanguages() {
        StoredSite.text("en").set("position", 1);
    }

    @Test
    void inFrenchAsItIsSent() {
        assertEquals("""
                ---
                title: "Conférences"
                author: "Jeanne d'Orsel"
                description: "Je cultive des données : le catalogue, l'énergie et ce qui pousse après."
                lang: fr
                ---

                ## Sommaire

                - [Le test complet : tout y est](#le-test-complet)

                ## Le test complet : tout y est {#le-test-complet}

                Un résumé, *en Markdown*.

                📍 Talk donné à :

                - [Testival](https://testival.example/) #3, 30–31 mai 2024, Tours, en anglais, la même histoire, côté métier, avec [Ada Exemple](https://ada.example/), Bob Exemple : [slides en anglais](https://slides.example/1), [Le compte rendu](https://journal.example/2) par Chloé Exemple
                - Meetup des tests, en ligne, annulée

                🔗 Liens du talk :

                - [code](https://code.example/3)

                Tags :

                - Tests
                - Architecture
                """, text("/talks.md"));
    }

    @Test
    void inEnglishAsItIsSent() {
        SiteFixture.publish(List.of(
                TestTalks.complete().withDeliveries(List.of()), TestTalks.titled("En français", "en-francais")));
        assertEquals("""
                ---
                title: "Talks"
                author: "Jeanne d'Orsel"
                description: "I grow data: catalogues, energy and what comes up next."
                lang: en
                ---

                ## Contents

                - [The complete test](#le-test-complet)
                - [En français](#en-français)

                ## The complete test {#le-test-complet}

                An abstract.

                🔗 Talk links:

                - [code](https://code.example/3)

                Tags:

                - Tests
                - Architecture

                * * *

                ## En français
                {: lang="fr"}
                """, text("/en/talks.md"));
    }

    @Test
    void aSiteWithoutTalksSaysWhoseItIs() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        assertEquals("""
                ---
                title: "Conférences"
                lang: fr
                ---
                """, text("/talks.md"));
    }

    @Test
    void itIsServedAsTheOtherFilesAre() {
        Response first = given().get("/talks.md");
        assertEquals("text/markdown;charset=UTF-8", first.contentType());
        assertEquals("*", first.header("Access-Control-Allow-Origin"));
        assertEquals("no-cache", first.header("Cache-Control"));
        Map<String, String> known = Map.of("If-None-Match", first.header("ETag"));
        assertEquals(304, given().headers(known).get("/talks.md").statusCode());
        SiteFixture.publish(List.of(TestTalks.titled("Nouvelle", "nouvelle")));
        Response changed = given().headers(known).get("/talks.md");
        assertEquals(200, changed.statusCode());
        assertFalse(changed.asString().contains("Le test complet"));
        assertEquals("", given().head("/talks.md").asString());
    }

    @Test
    void aLanguageThatTheSiteIsNotReadInHasNone() {
        for (String file : List.of("/talks.md", "/deliveries.csv")) {
            assertEquals(404, given().get("/fr" + file).statusCode(), file);
            assertEquals(404, given().get("/de" + file).statusCode(), file);
            assertEquals(200, given().get("/en" + file).statusCode(), file);
        }
        StoredSite.text("en").set("position", null);
        for (String file : List.of("/talks.md", "/deliveries.csv")) {
            assertEquals(404, given().get("/en" + file).statusCode(), file);
            assertEquals(200, given().get(file).statusCode(), file);
        }
    }

    @Test
    void everyPageLeadsToIt() {
        for (String prefix : List.of("", "/en")) {
            for (String page : List.of(prefix.isEmpty() ? "/" : prefix, prefix + "/talks/le-test-complet")) {
                assertEquals(
                        List.of(prefix + "/talks.md"),
                        Jsoup.parse(text(page))
                                .select("link[rel=alternate][type=text/markdown]")
                                .eachAttr("href"));
            }
        }
    }

    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.asString();
    }
}
