package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.estrade.support.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two windows with the form of the settings: the later save is refused, and its page shows both versions. */
@QuarkusTest
class SettingsConflictTest extends SettingsFixture {

    @Test
    void aConflictShowsTheTypedAndTheStoredSettings() {
        Map<String, List<String>> laterForm = form(page());
        Map<String, List<String>> earlierForm = form(page());
        earlierForm.put("name", List.of("Leur nom"));
        earlierForm.put("links-1-label", List.of(""));
        earlierForm.put("links-1-url", List.of(""));
        assertEquals(303, send(earlierForm).statusCode());
        laterForm.put("name", List.of("Mon nom"));
        laterForm.put("pitch-en", List.of("My pitch"));
        Response conflict = send(laterForm);
        assertEquals(409, conflict.statusCode());
        assertEquals("Leur nom", sites.content().name());
        Document page = Jsoup.parse(conflict.asString());
        assertEquals(
                List.of(
                        "Enregistré\u00a0: Leur nom",
                        "Enregistré\u00a0: I grow data: catalogues, energy and what comes up next.",
                        "Enregistré\u00a0: Code https://code.example/jeanne"),
                page.select(".stored").stream().map(Element::wholeText).toList());
        Map<String, List<String>> again = form(page);
        assertNotEquals(laterForm.get("version"), again.get("version"));
        again.put("version", laterForm.get("version"));
        again.remove("beside");
        assertEquals(laterForm, again);
        NuChecker.assertConforms(conflict.asString());

        assertEquals(303, send(form(page)).statusCode());
        assertEquals("Mon nom", sites.content().name());
        assertEquals(2, sites.content().links().size());
    }

    @Test
    void theStoredSettingsAreShownUntilTheFormIsSaved() throws IOException {
        Map<String, List<String>> laterForm = form(page());
        assertEquals(303, send(form(page()), picture("png", 10, 10)).statusCode());
        laterForm.put("name", List.of("Mon nom"));
        Document conflict = Jsoup.parse(send(laterForm).asString());
        assertEquals(0, conflict.select(".portrait img").size());
        Map<String, List<String>> wrong = form(conflict);
        wrong.put("contactEmail", List.of("jeanne"));
        Response refused = send(wrong);
        assertEquals(422, refused.statusCode());
        NuChecker.assertConforms(refused.asString());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                List.of(
                        "Enregistré : Jeanne d'Orsel",
                        "Enregistré : rien",
                        "Enregistré : un autre portrait. L’utiliser"),
                page.select(".stored").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
        Map<String, List<String>> taking = form(page);
        taking.put("contactEmail", List.of(""));
        taking.put("do", List.of(page.select(".portrait .stored button").val()));
        Document taken = Jsoup.parse(send(taking).asString());
        assertEquals(1, taken.select(".portrait img").size());
        assertEquals(303, send(form(taken)).statusCode());
        assertEquals("Mon nom", sites.content().name());
        assertEquals(1, page().select(".portrait img").size());
    }

    @Test
    void savingTheSameFormTwiceIsNoConflict() {
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Deux fois"));
        assertEquals(
                List.of(303, 303), List.of(send(form).statusCode(), send(form).statusCode()));
    }

    @Test
    void settingsOfTheKitCanAlsoBeInConflict() {
        Map<String, List<String>> laterForm = form(page());
        Map<String, List<String>> earlierForm = form(page());
        earlierForm.put("biography300-fr", List.of("La leur."));
        earlierForm.put("portraitCredit", List.of("Chloé Exemple"));
        assertEquals(303, send(earlierForm).statusCode());
        laterForm.put("biography300-fr", List.of("La mienne."));
        Response conflict = send(laterForm);
        assertEquals(409, conflict.statusCode());
        NuChecker.assertConforms(conflict.asString());
        assertEquals(
                List.of("Enregistré\u00a0: Chloé Exemple", "Enregistré\u00a0: La leur."),
                Jsoup.parse(conflict.asString()).select(".stored").stream()
                        .map(Element::wholeText)
                        .toList());
    }
}
