package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows on one talk, and one window that saves by itself. */
@QuarkusTest
class ConflictTest {

    @Inject
    TalkRepository talks;

    @Inject
    EntityManager database;

    private String session;
    private String path;

    @BeforeEach
    void aTalk() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TestTalks.complete().withTexts(Map.of("fr", new TalkText("Titre", "Un. Deux.")))));
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        path = "/admin/talks/" + state().id();
    }

    @Test
    void theLaterOfTwoChoosesFieldByField() {
        FilledForm first = opened();
        FilledForm second = opened();
        assertEquals(
                303,
                first.type("texts.fr.title", "Titre du premier")
                        .type("deliveries[0].city", "Rennes")
                        .type("tags", "Premier")
                        .press(browser(), "draft")
                        .statusCode());
        Response conflict = second.type("texts.fr.title", "Titre du second")
                .type("texts.fr.abstract", "Un. Trois.")
                .type("tags", "Second")
                .press(browser(), "publish");
        assertEquals(409, conflict.statusCode());
        NuChecker.assertConforms(conflict.asString());
        Document page = Jsoup.parse(conflict.asString());
        assertEquals(
                List.of("Titre (français)", "Mots-clés", "Résumé (français)", legend(page, "ville")),
                page.select("legend").eachText());
        assertEquals("Titre du premier", state().newest().title("fr"));

        Response merged = FilledForm.on(conflict, "form.conflict")
                .type(choiceOf(page, "Titre (français)"), "theirs")
                .type(choiceOf(page, "Mots-clés"), "both")
                .press(browser(), "merge");
        assertEquals(303, merged.statusCode(), merged::asString);
        TalkContent result = state().newest();
        assertEquals(
                new TalkText("Titre du premier", "Un. Trois."), result.texts().get("fr"));
        assertEquals(List.of("Premier", "Second"), result.tags());
        assertEquals("Rennes", result.deliveries().get(0).city());
        assertEquals("Titre", state().published().title("fr"));
    }

    private static String legend(Document page, String end) {
        return page.select("legend").eachText().stream()
                .filter(text -> text.endsWith(end))
                .findFirst()
                .orElse("no " + end);
    }

    private static String choiceOf(Document page, String legend) {
        return page.select("fieldset.choice").stream()
                .filter(choice -> choice.select("legend").text().equals(legend))
                .map(choice -> choice.select("input[type=radio]").first())
                .map((Element radio) -> radio.attr("name"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherConflictRemembersWhatWasChosenInTheFirst() {
        FilledForm mine = opened();
        opened().type("texts.fr.title", "Titre de l’autre").press(browser(), "draft");
        Response first = mine.type("texts.fr.title", "Titre à moi").press(browser(), "draft");
        FilledForm choice = FilledForm.on(first, "form.conflict")
                .type(choiceOf(Jsoup.parse(first.asString()), "Titre (français)"), "theirs");
        opened().type("texts.fr.abstract", "Résumé de l’autre").press(browser(), "draft");
        Response second = choice.press(browser(), "merge");
        assertEquals(409, second.statusCode());
        assertEquals(
                303,
                FilledForm.on(second, "form.conflict").press(browser(), "merge").statusCode());
        assertEquals(
                new TalkText("Titre de l’autre", "Résumé de l’autre"),
                state().newest().texts().get("fr"));
    }

    /** On the way for so long that the window was saved by hand meanwhile. */
    @Test
    void anAutosaveThatComesLateReplacesNothing() {
        FilledForm form = opened().type("texts.fr.title", "Version voulue");
        assertEquals(303, form.press(browser(), "publish").statusCode());
        Response autosaved = form.type("texts.fr.title", "Premier jet").send(browser(), path + "/autosave");
        assertEquals(409, autosaved.statusCode());
        assertEquals("conflict", autosaved.jsonPath().getString("state"));
        assertEquals("Version voulue", state().newest().title("fr"));
    }

    @Test
    void keepingAllOfMineReplacesTheOther() {
        FilledForm first = opened();
        FilledForm second = opened();
        first.type("texts.fr.title", "Titre du premier").press(browser(), "draft");
        Response conflict = second.type("texts.fr.title", "Titre du second").press(browser(), "draft");
        assertEquals(409, conflict.statusCode());
        assertEquals(
                303,
                FilledForm.on(conflict, "form.conflict")
                        .press(browser(), "draft")
                        .statusCode());
        assertEquals("Titre du second", state().newest().title("fr"));
    }

    @Test
    void aThirdChangeMeanwhileAsksAgain() {
        FilledForm first = opened();
        FilledForm second = opened();
        first.type("texts.fr.title", "Titre du premier").press(browser(), "draft");
        Response conflict = second.type("texts.fr.title", "Titre du second").press(browser(), "draft");
        opened().type("texts.fr.title", "Titre du troisième").press(browser(), "draft");
        assertEquals(
                409,
                FilledForm.on(conflict, "form.conflict")
                        .press(browser(), "merge")
                        .statusCode());
        assertEquals("Titre du troisième", state().newest().title("fr"));
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        FilledForm first = opened().type("texts.fr.title", "Autre titre");
        FilledForm second = opened();
        first.press(browser(), "draft");
        first.press(browser(), "draft");
        assertEquals(
                409,
                second.type("texts.fr.title", "Encore un")
                        .press(browser(), "draft")
                        .statusCode());
        assertEquals(
                303,
                opened().type("texts.fr.title", "Un dernier")
                        .press(browser(), "draft")
                        .statusCode());
    }

    @Test
    void nobodyConflictsWithTheirOwnAutosave() {
        FilledForm form = opened();
        long before = revisions();
        for (String title : List.of("Ti", "Titre", "Titre neuf")) {
            Response saved = form.type("texts.fr.title", title).send(browser(), path + "/autosave");
            assertEquals(200, saved.statusCode());
            assertEquals("saved", saved.jsonPath().getString("state"));
        }
        assertEquals(before + 1, revisions());
        assertEquals("Titre neuf", state().newest().title("fr"));
        // the base it was opened on: the answers of its autosaves may have been lost
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
    void whoOpensATalkSetsOutFromWhatTheySaw() {
        FilledForm first = opened();
        first.type("texts.fr.title", "À moitié écrit").send(browser(), path + "/autosave");
        FilledForm second = opened();
        assertEquals("À moitié écrit", second.value("texts.fr.title"));
        first.type("texts.fr.title", "Tout écrit").send(browser(), path + "/autosave");
        Response conflict = second.type("tags", "Nouveau").press(browser(), "draft");
        assertEquals(409, conflict.statusCode());
        Document page = Jsoup.parse(conflict.asString());
        Element title = page.select("fieldset.choice").stream()
                .filter(choice -> choice.select("legend").text().startsWith("Titre"))
                .findFirst()
                .orElseThrow();
        assertEquals("theirs", title.select("input[checked]").val());
        FilledForm.on(conflict, "form.conflict").press(browser(), "merge");
        assertEquals("Tout écrit", state().newest().title("fr"));
        assertEquals(List.of("Nouveau"), state().newest().tags());
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
    void aNewTalkIsMadeOnceHoweverOftenItIsSent() {
        FilledForm form =
                FilledForm.on(browser().get("/admin/talks/new"), "#talk-form").type("texts.fr.title", "Une nouvelle");
        long first = form.send(browser(), "/admin/talks/autosave").jsonPath().getLong("talk");
        assertEquals(
                first, form.send(browser(), "/admin/talks/autosave").jsonPath().getLong("talk"));
        assertEquals("/admin/talks/" + first, form.press(browser(), "draft").header("Location"));
        assertEquals(2, talks.states().size());
    }

    @Test
    void whatIsWrittenInATalkThatWasDeletedBecomesANewOne() {
        FilledForm form = opened().type("texts.fr.title", "Sauvé de justesse");
        long deleted = state().id();
        SiteFixture.execute("update talk set deleted_at = now()");
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
    void publishingWhatWasDeletedMeanwhileMakesANewTalkOnce() {
        FilledForm form = opened().type("texts.fr.title", "Sauvé et publié");
        SiteFixture.execute("update talk set deleted_at = now()");
        assertEquals(303, form.press(browser(), "publish").statusCode());
        assertEquals(303, form.press(browser(), "publish").statusCode());
        assertEquals(
                List.of("Sauvé et publié"),
                talks.published().stream().map(talk -> talk.title("fr")).toList());
        assertEquals(1, talks.states().size());
    }

    @Test
    void anAutosaveOfWhatWasDeletedSaysSo() {
        FilledForm form = opened().type("texts.fr.title", "Encore un mot");
        SiteFixture.execute("update talk set deleted_at = now()");
        Response autosaved = form.send(browser(), path + "/autosave");
        assertEquals(410, autosaved.statusCode());
        assertEquals("gone", autosaved.jsonPath().getString("state"));
        assertEquals(0, talks.states().size());
    }

    private FilledForm opened() {
        return FilledForm.on(browser().get(path), "#talk-form");
    }

    private long revisions() {
        return (long) database.createNativeQuery("select count(*) from revision", Long.class)
                .getSingleResult();
    }

    private TalkState state() {
        return talks.states().get(0);
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
