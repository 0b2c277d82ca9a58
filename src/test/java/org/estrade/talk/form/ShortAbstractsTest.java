package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The short abstracts in the form, in the history and on the conflict page. */
@QuarkusTest
class ShortAbstractsTest {

    private static final String MEGAPHONE = "📣";

    @Inject
    TalkRepository talks;

    private String session;
    private String path;

    @BeforeEach
    void aTalk() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")));
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        path = "/admin/talks/" + state().id();
    }

    @AfterEach
    void nothingIsLeft() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void shortAbstractsArePublishedAsTyped() {
        Response published = opened().type("texts.fr.abstract140", MEGAPHONE.repeat(140))
                .type("texts.fr.abstract300", "Deux lignes,\r\nici.")
                .type("texts.en.title", "Title")
                .type("texts.en.abstract1000", "In English.")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        Map<String, TalkText> texts = Map.of(
                "fr",
                new TalkText("Titre", "", new ShortTexts(MEGAPHONE.repeat(140), "Deux lignes,\nici.", "")),
                "en",
                new TalkText("Title", "", new ShortTexts("", "", "In English.")));
        assertEquals(
                List.of(texts, texts),
                List.of(state().newest().texts(), state().published().texts()));
        assertEquals(
                List.of("en |  |  | In English.", "fr | " + MEGAPHONE.repeat(140) + " | Deux lignes,\nici. | "),
                StoredRows.in("talk_text").lines("language", "in_140", "in_300", "in_1000"));
    }

    @Test
    void aShortAbstractThatIsTooLongIsRefusedAndShownAgain() {
        String long140 = MEGAPHONE.repeat(141);
        Response refused = opened().type("texts.fr.abstract140", long140).press(browser(), "draft");
        assertEquals(422, refused.statusCode());
        NuChecker.assertConforms(refused.asString());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                List.of("Résumé en 140 caractères (fr)\u00a0: C’est trop long\u00a0: 141 caractères, 140 au plus."),
                page.select("#problems a").stream().map(Element::wholeText).toList());
        Element field = page.expectFirst(page.select("#problems a").attr("href"));
        assertEquals(List.of(long140, "true"), List.of(field.val(), field.attr("aria-invalid")));
        assertEquals(
                "1 caractère de trop\u00a0: 140 au plus",
                page.expectFirst("#texts-fr-abstract140-room").wholeText());
        assertEquals(List.of(true, false), open(page));
        assertEquals(new TalkText("Titre", ""), state().newest().texts().get("fr"));
    }

    @Test
    void theFieldsAreClosedUntilAShortAbstractExists() {
        Document page = Jsoup.parse(browser().get(path).asString());
        assertEquals(List.of(false, false), open(page));
        assertEquals(
                List.of(
                        "0\u00a0/\u00a0140 caractères",
                        "0\u00a0/\u00a0300 caractères",
                        "0\u00a0/\u00a01\u202f000 caractères"),
                page.select("section.text [data-room]").stream()
                        .map(Element::wholeText)
                        .toList());
        opened().type("texts.en.title", "Title")
                .type("texts.en.abstract300", "Short.")
                .press(browser(), "draft");
        Document written = Jsoup.parse(browser().get(path).asString());
        assertEquals(List.of(false, true), open(written));
        assertEquals(
                List.of("Résumés courts 0 sur 3", "Résumés courts 1 sur 3"),
                written.select("details.short-abstracts > summary").eachText());
        assertEquals("Short.", written.getElementById("texts-en-abstract300").val());
    }

    private static List<Boolean> open(Document page) {
        return page.select("details.short-abstracts").stream()
                .map(details -> details.hasAttr("open"))
                .toList();
    }

    @Test
    void aLanguageWithOnlyAShortAbstractIsKept() {
        opened().type("texts.en.abstract140", "Not titled yet.").press(browser(), "draft");
        assertEquals(
                new TalkText("", "", new ShortTexts("Not titled yet.", "", "")),
                state().newest().texts().get("en"));
    }

    @Test
    void anAbstractWithoutATitleIsNotPublished() {
        Response refused =
                opened().type("texts.en.abstract140", "Not titled yet.").press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        assertEquals(
                List.of("#texts-en-title"),
                Jsoup.parse(refused.asString()).select("#problems a").eachAttr("href"));
        assertNull(state().published().texts().get("en"));
    }

    @Test
    void aConflictListsShortAbstractsSeparately() {
        FilledForm laterForm = opened();
        opened().type("texts.fr.abstract140", "Le premier dit cela.").press(browser(), "draft");
        Response conflict = laterForm
                .type("texts.fr.abstract140", "Le second dit ceci.")
                .type("texts.fr.abstract300", "Et ceci.")
                .press(browser(), "draft");
        assertEquals(409, conflict.statusCode());
        NuChecker.assertConforms(conflict.asString());
        Document page = Jsoup.parse(conflict.asString());
        assertEquals(
                List.of("Résumé en 140 caractères (français)", "Résumé en 300 caractères (français)"),
                page.select("legend").eachText());
        FilledForm choice = FilledForm.on(conflict, "form.conflict");
        choice.type(page.select("fieldset.choice input[type=radio]").attr("name"), "theirs");
        assertEquals(303, choice.press(browser(), "merge").statusCode());
        assertEquals(
                new ShortTexts("Le premier dit cela.", "Et ceci.", ""),
                state().newest().texts().get("fr").shortAbstracts());
    }

    @Test
    void theHistoryComparesShortAbstractsWordByWord() {
        opened().type("texts.fr.abstract140", "Pour aller vite.").press(browser(), "draft");
        opened().type("texts.fr.abstract140", "Pour aller plus vite.").press(browser(), "draft");
        Response history = browser().get(path + "/revisions");
        NuChecker.assertConforms(history.asString());
        Document page = Jsoup.parse(history.asString());
        assertEquals(
                List.of("Résumé en 140 caractères (français)", "Résumé en 140 caractères (français)", "Création"),
                page.select(".versions b").eachText());
        assertEquals(
                List.of("plus"),
                page.select("ins").eachText().stream().map(String::strip).toList());
    }

    @Test
    void aRevisionWithoutShortAbstractsCanBeRead() {
        StoredRows.in("revision").removeJson("content", "{texts,fr,short}");
        StoredRows.in("revision").setJson("content", "{texts,en}", """
                {"title": "Old", "abstract": "Words", "short": {"140": null}}""");
        assertEquals(
                Map.of("fr", new TalkText("Titre", ""), "en", new TalkText("Old", "Words")),
                state().newest().texts());
        assertEquals(200, browser().get(path).statusCode());
        assertEquals(200, browser().get(path + "/revisions").statusCode());
    }

    private FilledForm opened() {
        return FilledForm.on(browser().get(path), "#talk-form");
    }

    private TalkState state() {
        return talks.states().get(0);
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
