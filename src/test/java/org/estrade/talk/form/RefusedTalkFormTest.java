package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with problems: each problem is shown at its field, and everything typed is still in the form. */
@QuarkusTest
class RefusedTalkFormTest extends TalkFormFixture {

    /** Checks that a wrong value is refused with a sentence at its field, and that the form keeps all typed values. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            deliveries[0].links[0].url | javascript:alert(1)          | deliveries-0-links-0-url | Seules les adresses
            deliveries[0].links[0].url | data:text/html,x             | deliveries-0-links-0-url | Seules les adresses
            deliveries[0].month        | 13                           | deliveries-0-date        | mois
            deliveries[0].day          | 30                           | deliveries-0-date        | Ce jour n’existe pas
            deliveries[0].year         | 12345                        | deliveries-0-date        | Quatre chiffres
            deliveries[0].endYear      | 2024                         | deliveries-0-endDate     | La fin vient avant le début
            slug                       | prise                        | slug                     | cette adresse
            slug                       | ★ ★ ★                        | slug                     | L’adresse se compose
            texts.fr.title             | ``                           | texts-fr-title           | Indiquez un titre
            """)
    void aProblemIsShownAtItsField(String field, String value, String id, String sentence) {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "prise")));
        Response refused = blank().type("texts.fr.title", "Titre")
                .type("texts.fr.abstract", "Ce qui ne doit pas se perdre.")
                .type("deliveries[0].venue", "Lieu")
                .type("deliveries[0].month", "2")
                .type("deliveries[0].year", "2025")
                .type("deliveries[0].links[0].kind", "slides")
                .type("deliveries[0].links[0].url", "https://slides.example/")
                .type(field, value)
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(List.of("#" + id), page.select("#problems li a").eachAttr("href"));
        assertTrue(
                page.select("#" + id + "-problem").text().contains(sentence),
                () -> page.select(".problem").text());
        assertEquals(1, page.select("#" + id).size());
        FilledForm again = FilledForm.on(refused, "#talk-form");
        assertEquals(value, again.value(field));
        assertEquals("Ce qui ne doit pas se perdre.", again.value("texts.fr.abstract"));
        assertEquals(1, talks.states().size());
        NuChecker.assertConforms(refused.asString());
    }

    @Test
    @Tag("slow")
    void controlCharactersAndVeryLongTitlesAreRefused() {
        for (String title : List.of("Un\u0007titre", "Un\u0000titre", "x".repeat(1 << 20))) {
            Response refused = blank().type("texts.fr.title", title).press(browser(), "draft");
            assertEquals(422, refused.statusCode());
            assertEquals(
                    List.of("#texts-fr-title"),
                    Jsoup.parse(refused.asString()).select("#problems li a").eachAttr("href"));
        }
        assertEquals(List.of(), talks.states());
    }

    @Test
    void anIncompleteTalkIsSavedAsADraft() {
        Response refused = blank().type("texts.fr.title", "Titre")
                .type("deliveries[0].city", "Tours")
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertTrue(page.select("#problems h2").text().startsWith("Le brouillon est enregistré, mais pas publié"));
        assertEquals(
                "Indiquez l’événement ou le lieu de cette intervention.",
                page.select("#deliveries-0-venue-problem").text());
        assertEquals("Tours", only().newest().deliveries().get(0).city());
        assertNull(only().published());
        Response published = FilledForm.on(refused, "#talk-form")
                .type("deliveries[0].venue", "Lieu")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode());
        assertEquals("Lieu", only().published().deliveries().get(0).venue().name());
    }

    @Test
    void aNameThatResemblesAnotherIsAskedAboutOnce() {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "autre")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Meetup Crafting Data Science"))))));
        Response question = blank().type("texts.fr.title", "Titre")
                .type("deliveries[0].venue", "Meet-up Crafting DS")
                .press(browser(), "publish");
        assertEquals(422, question.statusCode());
        assertTrue(
                Jsoup.parse(question.asString()).select("#questions").text().contains("Meetup Crafting Data Science"));
        assertEquals(
                303,
                FilledForm.on(question, "#talk-form")
                        .press(browser(), "publish")
                        .statusCode());
        assertEquals(2, talks.published().size());
    }
}
