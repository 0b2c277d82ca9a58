package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two windows that save one talk: the editor who saves later chooses, field by field, which text is kept. */
@QuarkusTest
class ConflictTest extends OpenTalkFixture {

    @Test
    void theLaterEditorChoosesFieldByField() {
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
    void aSecondConflictKeepsTheChoicesOfTheFirst() {
        FilledForm laterForm = opened();
        opened().type("texts.fr.title", "Titre de l’autre").press(browser(), "draft");
        Response first = laterForm.type("texts.fr.title", "Titre à moi").press(browser(), "draft");
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

    @Test
    void keepingTheTypedVersionReplacesTheStoredOne() {
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
    void aChangeDuringTheConflictCausesAnotherConflict() {
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
    void aWindowIsComparedWithTheVersionThatItOpened() {
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
}
