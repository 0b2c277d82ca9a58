package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.FilledForm;
import org.estrade.support.StoredTalks;
import org.junit.jupiter.api.Test;

/** A talk that is deleted while its form is open: the text of the form becomes a new talk. */
@QuarkusTest
class DeletedTalkEditTest extends OpenTalkFixture {

    @Test
    void aSavedFormOfADeletedTalkBecomesANewTalk() {
        FilledForm form = opened().type("texts.fr.title", "Sauvé de justesse");
        long deleted = state().id();
        StoredTalks.deleteAll();
        Response saved = form.press(browser(), "draft");
        assertEquals(303, saved.statusCode());
        assertEquals("Sauvé de justesse", state().newest().title("fr"));
        assertNotEquals(deleted, state().id());
        assertTrue(saved.header("Location").endsWith("/" + state().id()));
        path = saved.header("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals(303, opened().press(browser(), "publish").statusCode());
        assertEquals("Sauvé de justesse", state().published().title("fr"));
    }

    @Test
    void aPublishedFormOfADeletedTalkBecomesOneNewTalk() {
        FilledForm form = opened().type("texts.fr.title", "Sauvé et publié");
        StoredTalks.deleteAll();
        assertEquals(303, form.press(browser(), "publish").statusCode());
        assertEquals(303, form.press(browser(), "publish").statusCode());
        assertEquals(
                List.of("Sauvé et publié"),
                talks.published().stream().map(talk -> talk.title("fr")).toList());
        assertEquals(1, talks.states().size());
    }

    @Test
    void anAutosaveOfADeletedTalkAnswersGone() {
        FilledForm form = opened().type("texts.fr.title", "Encore un mot");
        StoredTalks.deleteAll();
        Response autosaved = form.send(browser(), path + "/autosave");
        assertEquals(410, autosaved.statusCode());
        assertEquals("gone", autosaved.jsonPath().getString("state"));
        assertEquals(0, talks.states().size());
    }
}
