package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.FilledForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A form that is saved while it is typed: an autosave overwrites no content of another window, and publishes nothing. */
@QuarkusTest
class AutosaveTest extends OpenTalkFixture {

    /** The autosave arrives after the speaker pressed a button of the same window. */
    @Test
    void aLateAutosaveReplacesNothing() {
        FilledForm form = opened().type("texts.fr.title", "Version voulue");
        assertEquals(303, form.press(browser(), "publish").statusCode());
        Response autosaved = form.type("texts.fr.title", "Premier jet").send(browser(), path + "/autosave");
        assertEquals(409, autosaved.statusCode());
        assertEquals("conflict", autosaved.jsonPath().getString("state"));
        assertEquals("Version voulue", state().newest().title("fr"));
    }

    @Test
    void aWindowDoesNotConflictWithItsOwnAutosave() {
        FilledForm form = opened();
        long before = revisions();
        for (String title : List.of("Ti", "Titre", "Titre neuf")) {
            Response saved = form.type("texts.fr.title", title).send(browser(), path + "/autosave");
            assertEquals(200, saved.statusCode());
            assertEquals("saved", saved.jsonPath().getString("state"));
        }
        assertEquals(before + 1, revisions());
        assertEquals("Titre neuf", state().newest().title("fr"));
        // the base revision when the form was opened: the responses to its autosaves may have been lost
        assertEquals(303, form.press(browser(), "draft").statusCode());
        assertEquals(before + 1, revisions());
        assertEquals(
                303,
                form.type("texts.fr.title", "Titre plus neuf")
                        .press(browser(), "publish")
                        .statusCode());
        assertEquals("Titre plus neuf", state().published().title("fr"));
    }

    @Test
    void theAnswerHasWhatThePageShowsOfTheSavedTalk() {
        FilledForm form = opened().type("texts.fr.title", "Neuf : ou presque")
                .type("deliveries[7].venue", "Salle 7")
                .type("deliveries[7].year", "2031");
        Response saved = form.send(browser(), path + "/autosave");
        assertEquals("changed", saved.jsonPath().getString("status"));
        Document head = Jsoup.parse(saved.jsonPath().getString("head"));
        assertEquals("Neuf : ou presque", head.expectFirst("h1").text().replaceAll("\\h", " "));
        assertTrue(head.text().contains("Publiée, avec des modifications en attente"));
        assertEquals("upcoming", saved.jsonPath().getString("cards.'7'.dot"));
        Document line = Jsoup.parse(saved.jsonPath().getString("cards.'7'.line"));
        assertEquals("2031 Salle 7", line.select(".when, b").text());
        form.type("texts.fr.title", "Titre").type("deliveries[7].venue", "").type("deliveries[7].year", "");
        assertEquals(
                "published", form.send(browser(), path + "/autosave").jsonPath().getString("status"));
    }

    @Test
    void anotherWindowsAutosaveIsNotOverwritten() {
        FilledForm first = opened();
        FilledForm second = opened();
        first.type("texts.fr.title", "Le premier").send(browser(), path + "/autosave");
        Response refused = second.type("texts.fr.title", "Le second").send(browser(), path + "/autosave");
        assertEquals(409, refused.statusCode());
        assertEquals("conflict", refused.jsonPath().getString("state"));
        assertEquals("Le premier", state().newest().title("fr"));
    }

    @Test
    void anAutosaveNeverPublishesAndNeedsATitle() {
        FilledForm form = opened();
        form.type("texts.fr.title", "Pas encore").send(browser(), path + "/autosave", "action", "publish");
        assertEquals("Titre", state().published().title("fr"));
        Response untitled = form.type("texts.fr.title", " ").send(browser(), path + "/autosave");
        assertEquals(422, untitled.statusCode());
        assertEquals("untitled", untitled.jsonPath().getString("state"));
        Response invalid = form.type("texts.fr.title", "Titre")
                .type("deliveries[0].year", "20255")
                .send(browser(), path + "/autosave");
        assertEquals("invalid", invalid.jsonPath().getString("state"));
        assertEquals("Pas encore", state().newest().title("fr"));
    }

    @Test
    void aNewTalkIsCreatedOnceEvenIfItsFormIsSentTwice() {
        FilledForm form =
                FilledForm.on(browser().get("/admin/talks/new"), "#talk-form").type("texts.fr.title", "Une nouvelle");
        long first = form.send(browser(), "/admin/talks/autosave").jsonPath().getLong("talk");
        assertEquals(
                first, form.send(browser(), "/admin/talks/autosave").jsonPath().getLong("talk"));
        assertEquals("/admin/talks/" + first, form.press(browser(), "draft").header("Location"));
        assertEquals(2, talks.states().size());
    }
}
