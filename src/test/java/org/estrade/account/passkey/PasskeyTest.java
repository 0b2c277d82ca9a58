package org.estrade.account.passkey;

import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.account.AccountRepository;
import org.estrade.account.OneTimeTokens;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.junit.jupiter.api.Test;

/** Passkeys as an authenticator makes and uses them, and as somebody forges them. */
@QuarkusTest
class PasskeyTest extends PasskeyFixture {

    @Inject
    OneTimeTokens links;

    @Inject
    AccountRepository accounts;

    private static void assertRefused(Response answer) {
        assertEquals(422, answer.statusCode());
        assertNull(answer.getCookie("estrade"));
        assertTrue(answer.asString().contains("n’ouvre aucun compte"));
    }

    @Test
    void aPasskeySignsInAndIsInTheListAndTheAudit() {
        phone.counter = 2;
        Response answer = signIn(phone.use(signInOptions()));
        assertEquals(303, answer.statusCode());
        String session = answer.getCookie("estrade");
        String page = fromThisSite().cookie("estrade", session).get(LIST).asString();
        assertTrue(page.contains("Téléphone"), page);
        assertTrue(page.contains("Utilisée le"), page);
        assertEquals(List.of("passkey | account | " + SignedInSpeaker.USERNAME), AuditEntries.lines());
        assertNotNull(answer.getCookie("estrade-browser"));
    }

    @Test
    void thePageConforms() {
        assertEquals(1, speaker.open(LIST).select("form[action$=/removal]").size());
        assertTrue(speaker.refused(LIST, "name", " ", "credential", "{}").text().contains("Donnez-lui un nom"));
    }

    @Test
    void theOptionsAskForARecognisedUserOfThisHostAndNameNoAccount() {
        String options = signInOptions();
        assertTrue(options.contains("\"userVerification\":\"required\""), options);
        assertTrue(options.contains("\"rpId\":\"localhost\""), options);
        assertTrue(options.contains("\"allowCredentials\":[]"), options);
        assertFalse(options.contains("jeanne"), options);
        assertTrue(creation().contains("\"residentKey\":\"required\""));
    }

    @Test
    void anAnswerWorksOnce() {
        phone.counter = 2;
        String answer = phone.use(signInOptions());
        assertEquals(303, signIn(answer).statusCode());
        assertRefused(signIn(answer));
    }

    @Test
    void aChallengeThatNobodyIssuedIsRefused() {
        phone.counter = 2;
        assertRefused(signIn(phone.use(signInOptions(), "bm9ib2R5IGlzc3VlZCB0aGlzIGNoYWxsZW5nZQ")));
    }

    @Test
    void aChallengeIsValidForFiveMinutes() {
        phone.counter = 2;
        String options = signInOptions();
        StoredRows.in("passkey_challenge").set("created_at", Instant.now().minus(Duration.ofMinutes(6)));
        assertRefused(signIn(phone.use(options)));
    }

    @Test
    void aChallengeForAnotherPurposeIsRefused() {
        phone.counter = 2;
        assertRefused(signIn(phone.use(creation())));
    }

    @Test
    void anotherOriginOrHostIsRefused() {
        phone.counter = 2;
        phone.origin = "https://estrade.example";
        assertRefused(signIn(phone.use(signInOptions())));
        phone.origin = SignedInSpeaker.origin();
        phone.host = "estrade.example";
        assertRefused(signIn(phone.use(signInOptions())));
    }

    @Test
    void anAuthenticatorThatDoesNotRecogniseItsUserIsRefused() {
        phone.counter = 2;
        phone.recognisesUser = false;
        assertRefused(signIn(phone.use(signInOptions())));
    }

    @Test
    void aCounterThatGoesBackIsRefusedAndToldAtTheNextVisit() {
        phone.counter = 5;
        assertEquals(303, signIn(phone.use(signInOptions())).statusCode());
        phone.counter = 5;
        assertRefused(signIn(phone.use(signInOptions())));
        phone.counter = 4;
        assertRefused(signIn(phone.use(signInOptions())));
        assertEquals(
                List.of("2"),
                StoredRows.in("sign_in_event").where("kind", "failed-passkey").ordered("times", "id"));
        phone.counter = 6;
        assertEquals(303, signIn(phone.use(signInOptions())).statusCode());
    }

    @Test
    void anotherKeyUnderTheSameIdIsRefused() {
        SoftAuthenticator forger = new SoftAuthenticator(SignedInSpeaker.origin());
        forger.handle = phone.handle;
        forger.counter = 9;
        assertRefused(signIn(forger.use(signInOptions())));
    }

    @Test
    void aPasskeyThatClaimsAnotherAccountIsRefused() {
        phone.counter = 2;
        phone.handle = "somebody else".getBytes(StandardCharsets.US_ASCII);
        assertRefused(signIn(phone.use(signInOptions())));
    }

    @Test
    void aPasskeyThatIsDeletedOpensNothing() {
        String id = StoredRows.in("passkey").ordered("id", "id").get(0);
        assertEquals(303, speaker.send(LIST + "/" + id + "/removal").statusCode());
        phone.counter = 2;
        assertRefused(signIn(phone.use(signInOptions())));
        assertEquals(
                List.of(
                        "passkey | account | " + SignedInSpeaker.USERNAME,
                        "passkey-removed | account | " + SignedInSpeaker.USERNAME),
                AuditEntries.lines());
    }

    /** Somebody else may have added a passkey, at a browser that was left signed in. */
    @Test
    void aLinkForWhoeverLostEverythingDeletesThePasskeys() {
        Account account = accounts.findByUsername(SignedInSpeaker.USERNAME).orElseThrow();
        Response changed = fromThisSite()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("token", links.issueFor(account).text())
                .formParam("password", "une nouvelle phrase de passe")
                .post("/setup/password");
        assertEquals(303, changed.statusCode());
        phone.counter = 2;
        assertRefused(signIn(phone.use(signInOptions())));
    }

    @Test
    void onePasskeyIsOfOneAccountAndEachAccountDeletesItsOwn() {
        SignedInSpeaker.account("editor@orsel.example", "editor");
        String editor = SignedInSpeaker.signIn("editor@orsel.example", SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        String options =
                fromThisSite().cookie("estrade", editor).post(LIST + "/options").asString();
        Response again = fromThisSite()
                .cookie("estrade", editor)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("name", "La même")
                .formParam("credential", phone.create(options))
                .post(LIST);
        assertEquals(422, again.statusCode());
        String id = StoredRows.in("passkey").ordered("id", "id").get(0);
        assertEquals(
                404,
                fromThisSite()
                        .cookie("estrade", editor)
                        .post(LIST + "/" + id + "/removal")
                        .statusCode());
        SoftAuthenticator own = new SoftAuthenticator(SignedInSpeaker.origin());
        own.id = new byte[] {1, 2, 3, 4};
        String fresh =
                fromThisSite().cookie("estrade", editor).post(LIST + "/options").asString();
        assertEquals(
                303,
                fromThisSite()
                        .cookie("estrade", editor)
                        .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                        .formParam("name", "La sienne")
                        .formParam("credential", own.create(fresh))
                        .post(LIST)
                        .statusCode());
        own.counter = 2;
        String session = signIn(own.use(signInOptions())).getCookie("estrade");
        assertEquals(
                403,
                fromThisSite().cookie("estrade", session).get("/admin/accounts").statusCode());
        assertEquals(
                200,
                fromThisSite().cookie("estrade", session).get("/admin/talks").statusCode());
    }

    @Test
    void aChallengeOfAnotherAccountMakesNoPasskey() {
        SignedInSpeaker.account("editor@orsel.example", "editor");
        String editor = SignedInSpeaker.signIn("editor@orsel.example", SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        String options =
                fromThisSite().cookie("estrade", editor).post(LIST + "/options").asString();
        SoftAuthenticator other = new SoftAuthenticator(SignedInSpeaker.origin());
        other.id = new byte[] {9, 9, 9, 9};
        assertEquals(
                422,
                speaker.send(LIST, "name", "Échange", "credential", other.create(options))
                        .statusCode());
    }

    @Test
    void whatIsNoAnswerOfAnAuthenticatorIsRefused() {
        for (String nonsense : List.of(
                "",
                "{}",
                "[]",
                "null",
                "\0",
                "{\"id\":1}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"é\",\"rawId\":\"%\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\"}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"AA\"}}",
                phone.use(signInOptions()).replaceFirst("\"signature\":\"[^\"]*", "\"signature\":\""),
                phone.use(signInOptions()).replaceFirst("\"authenticatorData\":\"[^\"]*", "\"authenticatorData\":\"AA"),
                "{".repeat(5000))) {
            assertRefused(signIn(nonsense));
            assertEquals(
                    422,
                    speaker.send(LIST, "name", "Rien", "credential", nonsense).statusCode(),
                    nonsense);
        }
    }

    /** The same network address keeps twenty challenges, so that a stranger cannot fill the table. */
    @Test
    void theTableOfChallengesIsBounded() {
        for (int i = 0; i < 30; i++) {
            signInOptions();
        }
        assertEquals(20, StoredRows.in("passkey_challenge").count());
        StoredRows.in("passkey_challenge").set("created_at", Instant.now().minus(Duration.ofMinutes(6)));
        SiteFixture.housekeeping();
        assertEquals(0, StoredRows.in("passkey_challenge").count());
    }
}
