package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.Test;

/** The actions on a whole talk: copying and unpublishing; also for addresses of talks that do not exist. */
@QuarkusTest
class TalkActionsTest extends TalkFormFixture {

    @Test
    void aCopyIsANewDraft() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        TalkState original = only();
        Response copied = browser().post("/admin/talks/" + original.id() + "/copy");
        assertEquals(303, copied.statusCode());
        TalkState copy = talks.states().get(0);
        assertEquals("/admin/talks/" + copy.id(), copied.header("Location"));
        assertEquals(original.newest().title("fr") + " (copie)", copy.newest().title("fr"));
        assertEquals(original.newest().tags(), copy.newest().tags());
        assertNull(copy.published());
        assertEquals(original, talks.states().get(1));
    }

    @Test
    void aNewTalkIsPutWhereTheSettingSays() {
        SiteFixture.publish(List.of(TestTalks.titled("Ancienne", "ancienne")));
        blank().type("texts.fr.title", "En haut").press(browser(), "draft");
        StoredSite.settings().set("new_talks", "bottom");
        blank().type("texts.fr.title", "En bas").press(browser(), "draft");
        assertEquals(
                List.of("En haut", "Ancienne", "En bas"),
                talks.states().stream().map(state -> state.newest().title("fr")).toList());
        StoredSite.settings().set("new_talks", "top");
    }

    @Test
    void anUnpublishedTalkIsADraftAgain() {
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")));
        assertEquals(
                303,
                browser().post("/admin/talks/" + only().id() + "/unpublication").statusCode());
        assertNull(only().published());
        assertFalse(get("/").asString().contains("Titre"));
        opened(only().id()).press(browser(), "publish");
        assertEquals("titre", only().published().slug());
    }

    @Test
    void anUnknownTalkIsNotFound() {
        for (String path : List.of("/admin/talks/999", "/admin/talks/99999999999999999999", "/admin/talks/x")) {
            assertEquals(404, browser().get(path).statusCode(), path);
            assertEquals(404, blank().send(browser(), path).statusCode(), path);
        }
        assertEquals(404, browser().post("/admin/talks/999/copy").statusCode());
        assertEquals(404, browser().post("/admin/talks/999/unpublication").statusCode());
        assertEquals(404, blank().send(browser(), "/admin/talks/999/autosave").statusCode());
    }
}
