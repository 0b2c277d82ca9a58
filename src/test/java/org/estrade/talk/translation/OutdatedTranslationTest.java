package org.estrade.talk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.support.AdminBrowser;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkText;
import org.estrade.transfer.PreviewForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form says what has changed in the French text since the English one was written. */
@QuarkusTest
class OutdatedTranslationTest {

    private static final String FRENCH = "texts.fr.abstract";
    private static final String ENGLISH = "texts.en.abstract";

    private AdminBrowser browser;
    private String path;

    @BeforeEach
    void aTalkInTwoLanguages() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Deux langues", "deux-langues")
                .withTexts(Map.of(
                        "fr", new TalkText("Deux langues", "Un premier.\n\nUn deuxième."),
                        "en", new TalkText("Two languages", "A first one.\n\nA second one.")))));
        browser = new AdminBrowser();
        path = "/admin/talks/" + StoredTalks.id("deux-langues");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void aChangedSourceIsShownUntilTheTranslationIsTouched() {
        assertEquals(List.of(), changes());
        save(FRENCH, "Un premier.\n\nUn deuxième, plus long.");
        save(FRENCH, "Un premier.\n\nUn deuxième, plus long.\n\nUn troisième.");
        assertEquals(List.of("Un deuxième<ins>, plus long</ins>.", "<ins>Un troisième.</ins>"), changes());
        NuChecker.assertConforms(browser.open(path).outerHtml());

        save(ENGLISH, "A first one.\n\nA second one, longer.\n\nA third one.");
        assertEquals(List.of(), changes());
    }

    @Test
    void aSourceThatIsAsItWasAgainIsNoChange() {
        save(FRENCH, "Autre chose.");
        assertEquals(2, changes().size());
        save(FRENCH, "Un premier.\n\nUn deuxième.");
        assertEquals(List.of(), changes());
    }

    @Test
    void theSpeakerCanSayThatTheTranslationIsRightAndKeepsWhatTheyTyped() {
        save(FRENCH, "Un premier.\n\nUn second.");
        FilledForm form = form().type(ENGLISH, "Not saved yet.");
        Response answer = form.press(browser.request(), "translated.1");
        Document page = Jsoup.parse(answer.asString());
        assertEquals(200, answer.statusCode());
        assertEquals(0, page.select(".source-changes").size());
        assertEquals(
                "Not saved yet.", page.expectFirst("[name='texts.en.abstract']").text());
        assertEquals(List.of(), changes());

        save(FRENCH, "Un premier.\n\nUn dernier.");
        assertEquals(List.of("Un <del>second</del><ins>dernier</ins>."), changes());
    }

    @Test
    void aSaveOfBothLanguagesIsNoChange() {
        FilledForm form = form().type(FRENCH, "Nouveau.").type(ENGLISH, "New.");
        assertEquals(303, form.press(browser.request(), "draft").statusCode());
        assertEquals(List.of(), changes());
    }

    @Test
    void aSourceThatAnImportChangesIsShownToo() {
        SiteFixture.empty();
        importPage("Un premier.\n\nUn deuxième.");
        path = "/admin/talks/" + StoredTalks.id("deux-langues");
        FilledForm form = form().type("texts.en.title", "Two languages").type(ENGLISH, "A first one.");
        assertEquals(303, form.press(browser.request(), "draft").statusCode());
        importPage("Un premier.\n\nUn deuxième, plus long.");
        assertEquals(List.of("Un deuxième<ins>, plus long</ins>."), changes());
    }

    /** A page with the French text alone. */
    private static void importPage(String text) {
        String page = "## Deux langues\n\n" + text + "\n\n- Forum des essais, mars 2024\n";
        assertEquals(303, PreviewForm.of("page.md", page).apply().statusCode());
    }

    private void save(String field, String text) {
        assertEquals(
                303, form().type(field, text).press(browser.request(), "draft").statusCode());
    }

    private FilledForm form() {
        return FilledForm.on(browser.request().get(path), "#talk-form");
    }

    private List<String> changes() {
        return browser.open(path).select(".source-changes .pieces").stream()
                .map(paragraph -> paragraph.html())
                .toList();
    }
}
