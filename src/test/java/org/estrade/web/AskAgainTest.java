package org.estrade.web;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a sensitive change, somebody whose sign-in is older than ten minutes proves again to be the owner of the account. */
@QuarkusTest
class AskAgainTest {

    /** What asks again. A page that shows a form asks before the form is filled in. */
    private static final Set<String> SENSITIVE = Set.of(
            "GET /admin/account/passkeys",
            "POST /admin/account/passkeys",
            "POST /admin/account/passkeys/options",
            "POST /admin/account/passkeys/{id:[0-9]{1,18}}/removal",
            "GET /admin/account/mail",
            "POST /admin/account/mail",
            "GET /admin/account/second-factor",
            "GET /admin/account/second-factor/secret.svg",
            "POST /admin/account/second-factor",
            "POST /admin/account/second-factor/secret",
            "POST /admin/account/second-factor/codes",
            "POST /admin/account/second-factor/removal",
            "POST /admin/account/other-sessions/closing",
            "POST /admin/accounts",
            "POST /admin/accounts/{id:[0-9]{1,18}}/link",
            "POST /admin/accounts/{id:[0-9]{1,18}}/removal",
            "GET /admin/export/archive.zip",
            "GET /admin/export/hugo.zip",
            "GET /admin/export/jekyll.zip");

    private AdminBrowser speaker;

    @BeforeEach
    void anOldSignIn() {
        SiteFixture.anonymous();
        SignedInSpeaker.account();
        speaker = new AdminBrowser();
        elevenMinutesLater();
    }

    @AfterEach
    void nobody() {
        SignedInSpeaker.nobody();
    }

    private static void elevenMinutesLater() {
        StoredRows.in("session").age("confirmed_at", Duration.ofMinutes(11));
        StoredRows.in("session").age("created_at", Duration.ofMinutes(11));
    }

    private static void assertAsks(Response answer, String page) {
        assertEquals(303, answer.statusCode());
        String target = "/admin/confirm?return=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        assertTrue(answer.header("Location").endsWith(target), answer.header("Location"));
    }

    @Test
    void everySensitiveAddressAsksAndNoOther() {
        Set<String> asking = Endpoints.all().stream()
                .filter(Endpoints.Endpoint::asksAgain)
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SENSITIVE), asking);
        for (Endpoints.Endpoint endpoint : Endpoints.admin()) {
            if (endpoint.asksAgain()) {
                Response answer = speaker.request().request(endpoint.method(), Endpoints.sample(endpoint.path()));
                assertEquals(303, answer.statusCode(), endpoint::toString);
                assertTrue(answer.header("Location").contains("/admin/confirm?return=%2Fadmin%2F"), endpoint::toString);
            }
        }
        assertEquals(1, StoredRows.in("account").count());
    }

    @Test
    void afterTheConfirmationWhatWasTypedIsOnThePage() {
        assertAsks(speaker.send("/admin/accounts", "username", "éditrice@orsel.example"), "/admin/accounts");
        Document ask = speaker.open("/admin/confirm?return=/admin/accounts");
        assertEquals("/admin/accounts", ask.expectFirst("[name=return]").val());
        String former = StoredRows.in("session").value("token_hash");
        Document page = speaker.follow("/admin/confirm", "current", PASSWORD, "return", "/admin/accounts");
        assertFalse(former.equals(StoredRows.in("session").value("token_hash")), "the session keeps its token");
        assertEquals("éditrice@orsel.example", page.expectFirst("#username").val());
        assertTrue(page.text().contains("C’est confirmé"), page::text);
        assertEquals(
                200,
                speaker.send("/admin/accounts", "username", "éditrice@orsel.example")
                        .statusCode());
        // ten minutes later it asks again
        elevenMinutesLater();
        assertAsks(speaker.send("/admin/accounts", "username", "autre@orsel.example"), "/admin/accounts");
    }

    @Test
    void aSecretIsNotKept() {
        assertAsks(
                speaker.send("/admin/account/passkeys", "name", "Clé", "credential", "{\"secret\":1}"),
                "/admin/account/passkeys");
        assertEquals(List.of("name=Cl%C3%A9"), StoredRows.in("session").lines("carried_fields"));
    }

    @Test
    void aWrongPasswordConfirmsNothingAndIsSlowedDown() {
        assertTrue(speaker.refused("/admin/confirm", "current", "").text().contains("Indiquez votre mot de passe"));
        Document wrong = speaker.refused("/admin/confirm", "current", "pas le bon", "return", "/admin/export");
        assertTrue(wrong.text().contains("Ce n’est pas votre mot de passe"), wrong::text);
        assertEquals("/admin/export", wrong.expectFirst("[name=return]").val());
        assertAsks(speaker.request().get("/admin/export/archive.zip"), "/admin/export");
        int status = 422;
        for (int i = 0; i < 8 && status == 422; i++) {
            status = speaker.send("/admin/confirm", "current", "pas le bon").statusCode();
        }
        assertEquals(429, status);
        assertEquals(429, speaker.send("/admin/confirm", "current", PASSWORD).statusCode());
    }

    @Test
    void theConfirmationLeadsNowhereElse() {
        for (String elsewhere : List.of("https://elsewhere.example/", "//elsewhere.example", "/logout", "")) {
            Response answer = speaker.send("/admin/confirm", "current", PASSWORD, "return", elsewhere);
            assertEquals(303, answer.statusCode());
            assertTrue(answer.header("Location").endsWith("/admin"), answer.header("Location"));
        }
    }

    @Test
    void aConfirmationIsOfOneBrowser() {
        AdminBrowser other = new AdminBrowser();
        elevenMinutesLater();
        assertEquals(303, other.send("/admin/confirm", "current", PASSWORD).statusCode());
        assertEquals(200, other.request().get("/admin/export/archive.zip").statusCode());
        assertAsks(speaker.request().get("/admin/export/archive.zip"), "/admin/export");
    }

    @Test
    void anEditorIsRefusedBeforeBeingAsked() {
        SignedInSpeaker.account("editor@orsel.example", "editor");
        String session =
                SignedInSpeaker.signIn("editor@orsel.example", PASSWORD).getCookie("estrade");
        elevenMinutesLater();
        assertEquals(
                403,
                SignedInSpeaker.fromThisSite()
                        .cookie("estrade", session)
                        .get("/admin/export/archive.zip")
                        .statusCode());
    }

    @Test
    void aNewPasswordGivesTheSessionANewToken() {
        String former = SignedInSpeaker.signIn(USERNAME, PASSWORD).getCookie("estrade");
        Response changed = SignedInSpeaker.fromThisSite()
                .cookie("estrade", former)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("current", PASSWORD)
                .formParam("password", "une nouvelle phrase de passe")
                .post("/admin/account/password");
        assertEquals(303, changed.statusCode());
        String present = changed.getCookie("estrade");
        assertFalse(present.equals(former));
        assertEquals(303, page(former).statusCode());
        assertEquals(200, page(present).statusCode());
        assertTrue(page(present).asString().contains("Une session ouverte"));
    }

    private static Response page(String session) {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session).get("/admin/account");
    }
}
