package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that ends while the speaker is typing, in a browser without scripts. */
@QuarkusTest
class EndedSessionTest {

    private static final String OTHER = "camille@orsel.example";

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
        session = signedIn(SignedInSpeaker.USERNAME, "");
        path = "/admin/talks/" + state().id();
    }

    @Test
    void theTypedFormIsShownAgainAfterTheSignInAndNotPublished() {
        FilledForm form = FilledForm.on(browser().get(path), "#talk-form")
                .type("texts.fr.title", "Ce que j’écrivais : « é » & 100 %")
                .type("deliveries[0].venue", "Lieu");
        end();
        Response late = form.press(browser().header("Referer", address(path)), "publish");
        assertEquals(303, late.statusCode());
        assertEquals("/login?return=" + path.replace("/", "%2F"), late.header("Location"));
        session = signedIn(SignedInSpeaker.USERNAME, session);
        Response page = browser().get(path);
        FilledForm again = FilledForm.on(page, "#talk-form");
        assertEquals("Ce que j’écrivais : « é » & 100 %", again.value("texts.fr.title"));
        assertEquals("Lieu", again.value("deliveries[0].venue"));
        assertTrue(Jsoup.parse(page.asString()).select(".flash").text().contains("Rien n’en est encore enregistré"));
        assertEquals("Titre", state().newest().title("fr"));
        assertEquals("Titre", state().published().title("fr"));
        assertEquals(303, again.press(browser(), "draft").statusCode());
        assertEquals("Ce que j’écrivais : « é » & 100 %", state().newest().title("fr"));
        assertEquals(
                "Ce que j’écrivais : « é » & 100 %",
                FilledForm.on(browser().get(path), "#talk-form").value("texts.fr.title"));
        assertEquals(
                0,
                Jsoup.parse(browser().get(path).asString())
                        .select("[data-unsaved]")
                        .size());
    }

    /** A button outside the form, on a page whose text the autosave has just stored. */
    @Test
    void anotherFormDoesNotReplaceTheStoredForm() {
        FilledForm form = FilledForm.on(browser().get(path), "#talk-form").type("texts.fr.title", "En sûreté");
        end();
        form.send(browser().header("Referer", address(path)), path + "/autosave");
        Response copy = browser()
                .contentType(ContentType.URLENC)
                .header("Referer", address(path))
                .post(path + "/copy");
        assertEquals("/login?return=" + path.replace("/", "%2F"), copy.header("Location"));
        session = signedIn(SignedInSpeaker.USERNAME, session);
        assertEquals(
                "En sûreté", FilledForm.on(browser().get(path), "#talk-form").value("texts.fr.title"));
    }

    @Test
    void theFormOfANewTalkIsAlsoShownAgain() {
        FilledForm form =
                FilledForm.on(browser().get("/admin/talks/new"), "#talk-form").type("texts.fr.title", "Toute neuve");
        end();
        // without a Referer: some browsers are configured to send none
        assertEquals(
                "/login?return=%2Fadmin%2Ftalks%2Fnew",
                form.press(browser(), "draft").header("Location"));
        session = signedIn(SignedInSpeaker.USERNAME, session);
        assertEquals(
                "Toute neuve",
                FilledForm.on(browser().get("/admin/talks/new"), "#talk-form").value("texts.fr.title"));
    }

    @Test
    void aRejectedFormShowsTheSavedVersion() {
        FilledForm form = FilledForm.on(browser().get(path), "#talk-form").type("texts.fr.title", "À oublier");
        end();
        form.press(browser(), "draft");
        session = signedIn(SignedInSpeaker.USERNAME, session);
        String giveUp =
                Jsoup.parse(browser().get(path).asString()).select(".flash a").attr("href");
        assertEquals("Titre", FilledForm.on(browser().get(giveUp), "#talk-form").value("texts.fr.title"));
        assertEquals("Titre", FilledForm.on(browser().get(path), "#talk-form").value("texts.fr.title"));
    }

    @Test
    void anotherAccountDoesNotGetTheForm() {
        SignedInSpeaker.account(OTHER, "speaker");
        FilledForm form = FilledForm.on(browser().get(path), "#talk-form").type("texts.fr.title", "Secret");
        end();
        form.press(browser(), "draft");
        session = signedIn(OTHER, session);
        assertEquals("Titre", FilledForm.on(browser().get(path), "#talk-form").value("texts.fr.title"));
    }

    @Test
    void theFormOfAVisitorIsNotStored() {
        Response sent = SignedInSpeaker.fromThisSite()
                .cookie("estrade", "made-up")
                .formParams(Map.of("texts.fr.title", "De passage"))
                .post(path);
        assertEquals(303, sent.statusCode());
        session = signedIn(SignedInSpeaker.USERNAME, "made-up");
        assertEquals("Titre", FilledForm.on(browser().get(path), "#talk-form").value("texts.fr.title"));
    }

    private static void end() {
        SignedInSpeaker.endSessions();
    }

    /** Sends a form from a browser that still has the cookie of its former session. */
    private static String signedIn(String username, String former) {
        return SignedInSpeaker.fromThisSite()
                .cookie("estrade", former)
                .formParam("username", username)
                .formParam("password", SignedInSpeaker.PASSWORD)
                .post("/login")
                .getCookie("estrade");
    }

    private static String address(String path) {
        return SignedInSpeaker.origin() + path;
    }

    private TalkState state() {
        return talks.states().get(0);
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
