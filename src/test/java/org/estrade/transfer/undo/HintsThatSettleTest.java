package org.estrade.transfer.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.AdminBrowser;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.transfer.PreviewForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an import warned of stays visible at the talk until it is right or the speaker says that it is. */
@QuarkusTest
class HintsThatSettleTest {

    private static final String PAGE = """
            ## Sommaire

            - [Un essai : la suite](#un-essai-la-suite)

            ## Un essai la suite

            Un résumé.

            Donné à :
            - Testival, mars 2024, Tour
            - Comptoir d’essai

            Tags :
            - Essais
            """;

    private static final String TOWN = "ville inconnue : « Tour », sans doute « Tours »";
    private static final String TITLE = "le sommaire importé dit « Un essai : la suite »";
    private static final String DATE = "Comptoir d’essai : pas de date";

    @Inject
    ImportUndo imports;

    @BeforeEach
    void aSignedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void whatTheImportWarnedOf_isShownInTheFormInTheListAndOnTheDashboard() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();

        assertEquals(List.of(TITLE, TOWN, DATE), inForm(browser.open(form())));
        assertEquals(List.of(TITLE, TOWN, DATE), texts(browser.open("/admin/talks"), ".talks .note"));
        assertEquals(List.of(TITLE, TOWN, DATE), texts(browser.open("/admin/talks?show=incomplete"), ".talks .note"));
        assertEquals(List.of(TITLE), texts(browser.open("/admin"), ".gaps .note"));
    }

    @Test
    void whatIsCorrected_isNoLongerShown() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();
        FilledForm filled = filled(browser).type("texts.fr.title", "Un essai : la suite");
        filled.type(cityField(filled), "Tours").press(browser.request(), "draft");

        assertEquals(List.of(DATE), inForm(browser.open(form())));
    }

    @Test
    void whatIsDismissed_isNoLongerShown_andWhatWasTypedIsKept() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();
        String typed = "Un résumé, pas encore enregistré.";
        Response answer =
                filled(browser).type("texts.fr.abstract", typed).press(browser.request(), button(browser, DATE));
        Document after = Jsoup.parse(answer.asString());

        assertEquals(List.of(TITLE, TOWN), inForm(after));
        assertEquals(typed, FilledForm.on(answer, "#talk-form").value("texts.fr.abstract"));
        assertEquals("unsaved", after.expectFirst("#save-state").attr("data-state"));
        assertEquals(List.of(TITLE, TOWN), inForm(browser.open(form())));
        assertEquals(
                0,
                browser.open(form()).select(".card .note").stream()
                        .filter(note -> note.text().contains("pas de date"))
                        .count());
        assertEquals(List.of(TITLE, TOWN), texts(browser.open("/admin/talks"), ".talks .note"));
    }

    @Test
    void aFormWithoutChangesIsStillSavedAfterADismissal() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();
        Response answer = filled(browser).press(browser.request(), button(browser, TOWN));

        assertEquals(
                "published",
                Jsoup.parse(answer.asString()).expectFirst("#save-state").attr("data-state"));
    }

    @Test
    void aLaterImportOfThePage_doesNotBringADismissedHintBack() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();
        for (String hint : List.of(TITLE, TOWN, DATE)) {
            filled(browser).press(browser.request(), button(browser, hint));
        }
        assertEquals(List.of(), inForm(browser.open(form())));

        apply(PAGE.replace("Un résumé.", "Un autre résumé."));

        assertEquals(List.of(), inForm(browser.open(form())));
    }

    @Test
    void undoingTheImport_takesItsHintsAway_andNotThoseOfAnEarlierOne() {
        apply(PAGE.replace("mars 2024, Tour", "mars 2024, Tours"));
        AdminBrowser browser = new AdminBrowser();
        assertEquals(List.of(TITLE, DATE), inForm(browser.open(form())));
        apply(PAGE);
        assertEquals(List.of(TITLE, DATE, TOWN), inForm(browser.open(form())));

        browser.send("/admin/import/" + imports.recent().get(0).id + "/undo");

        assertEquals(List.of(TITLE, DATE), inForm(browser.open(form())));
        browser.send("/admin/import/" + imports.recent().get(0).id + "/undo");
        assertEquals(List.of("[]"), StoredTalks.all().lines("hints"));
    }

    @Test
    void theNumberOfAnUnknownHint_changesNothing() {
        apply(PAGE);
        AdminBrowser browser = new AdminBrowser();
        filled(browser).press(browser.request(), "dismiss.99");
        filled(browser).press(browser.request(), "dismiss");
        assertEquals(List.of(TITLE, TOWN, DATE), inForm(browser.open(form())));
    }

    private static void apply(String source) {
        assertEquals(303, PreviewForm.of("essai.md", source).apply().statusCode());
    }

    private static String form() {
        return "/admin/talks/" + StoredTalks.id();
    }

    private static List<String> inForm(Document page) {
        return texts(page, ".to-check .note");
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).stream()
                .map(note -> note.text().replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    /** The value of the button that dismisses a hint. */
    private static String button(AdminBrowser browser, String hint) {
        return browser.open(form()).select(".to-check li").stream()
                .filter(item -> item.text().replace('\u00A0', ' ').contains(hint))
                .findFirst()
                .orElseThrow()
                .expectFirst("button")
                .val();
    }

    private static FilledForm filled(AdminBrowser browser) {
        return FilledForm.on(browser.request().get(form()), "#talk-form");
    }

    /** The name of the field of the wrong town. */
    private static String cityField(FilledForm form) {
        return form.fields().entrySet().stream()
                .filter(field -> field.getValue().equals("Tour"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
