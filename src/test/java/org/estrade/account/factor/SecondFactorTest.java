package org.estrade.account.factor;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.estrade.media.QrCode;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor from its first code to its end, without scripts. */
@QuarkusTest
class SecondFactorTest {

    private static final String PAGE = "/admin/account/second-factor";

    private AdminBrowser speaker;
    private Instant now;

    @BeforeEach
    void speaker() {
        SiteFixture.anonymous();
        SignedInSpeaker.account();
        AuditEntries.clear();
        speaker = new AdminBrowser();
        at(Instant.parse("2026-01-01T12:00:00Z"));
    }

    @AfterEach
    void nobody() {
        SignedInSpeaker.nobody();
        SiteFixture.on(LocalDate.of(2026, 1, 1));
    }

    private void at(Instant moment) {
        now = moment;
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);
    }

    /** The bytes of the secret that the page shows. */
    private byte[] begin() {
        Document page = speaker.follow(PAGE + "/secret");
        String letters = page.expectFirst(".secret").text().replace(" ", "");
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letters.charAt(i));
            number = number.shiftLeft(5).add(BigInteger.valueOf(value));
        }
        byte[] signed = number.toByteArray();
        byte[] secret = new byte[20];
        int length = Math.min(signed.length, 20);
        System.arraycopy(signed, signed.length - length, secret, 20 - length, length);
        return secret;
    }

    /** Switches the second factor on; returns the recovery codes. */
    private List<String> activate(byte[] secret) {
        Response answer = speaker.send(PAGE, "code", Totp.code(secret, Totp.step(now)));
        assertEquals(200, answer.statusCode(), answer.asString());
        NuChecker.assertConforms(answer.asString());
        return Jsoup.parse(answer.asString()).select(".codes code").eachText();
    }

    private void nextStep() {
        at(now.plusSeconds(30));
    }

    private String code(byte[] secret) {
        return Totp.code(secret, Totp.step(now));
    }

    private static RequestSpecification form() {
        return fromThisSite().contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8));
    }

    /** The token of the form that a right password leads to. */
    private static String password(String username) {
        Response answer = form().formParam("username", username)
                .formParam("password", PASSWORD)
                .formParam("return", "/admin/talks")
                .post("/login");
        assertEquals(200, answer.statusCode());
        assertNull(answer.getCookie("estrade"));
        NuChecker.assertConforms(answer.asString());
        return Jsoup.parse(answer.asString()).expectFirst("[name=token]").val();
    }

    private static Response send(String token, String code) {
        return form().formParam("token", token)
                .formParam("code", code)
                .formParam("return", "/admin/talks")
                .post("/login/code");
    }

    @Test
    void itIsSwitchedOnByARightCodeAndAskedForAfterThePassword() {
        byte[] secret = begin();
        assertEquals(303, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(
                QrCode.of(Totp.address(secret, "Estrade", USERNAME)).svg(),
                speaker.request().get(PAGE + "/secret.svg").asString());
        assertTrue(speaker.refused(PAGE, "code", "000000").text().contains("Ce code n’est pas le bon"));
        assertEquals(10, activate(secret).size());
        assertEquals(404, speaker.request().get(PAGE + "/secret.svg").statusCode());
        Document page = speaker.open(PAGE);
        assertTrue(page.text().contains("Il reste 10 codes de secours"), page::text);
        assertEquals(0, page.select(".codes, .secret").size());

        String token = password(USERNAME);
        nextStep();
        Response signedIn = send(token, code(secret));
        assertEquals(303, signedIn.statusCode());
        assertTrue(signedIn.header("Location").endsWith("/admin/talks"));
        assertNotNull(signedIn.getCookie("estrade"));
        assertEquals(422, send(token, code(secret)).statusCode(), "the form works once");
    }

    @Test
    void aCodeWorksOnceAndAnOldOneNever() {
        byte[] secret = begin();
        activate(secret);
        // the code that switched it on
        assertEquals(422, send(password(USERNAME), code(secret)).statusCode());
        nextStep();
        String used = code(secret);
        assertEquals(303, send(password(USERNAME), used).statusCode());
        assertEquals(422, send(password(USERNAME), used).statusCode());
        String former = Totp.code(secret, Totp.step(now) - 1);
        assertEquals(422, send(password(USERNAME), former).statusCode());
        // the phone is one step ahead
        assertEquals(
                303,
                send(password(USERNAME), Totp.code(secret, Totp.step(now) + 1)).statusCode());
        assertEquals(
                422,
                send(password(USERNAME), Totp.code(secret, Totp.step(now) + 3)).statusCode());
    }

    @Test
    void eachRecoveryCodeWorksOnceHoweverItIsTyped() {
        List<String> codes = activate(begin());
        String typed = " " + codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
        assertEquals(303, send(password(USERNAME), typed).statusCode());
        assertEquals(422, send(password(USERNAME), codes.get(3)).statusCode());
        assertTrue(speaker.open(PAGE).text().contains("Il reste 9 codes de secours"));
        assertEquals(
                List.of("recovery-code"),
                StoredRows.in("sign_in_event").where("kind", "recovery-code").lines("kind"));
        for (String code : codes) {
            assertEquals(0, StoredRows.in("recovery_code").containing(code).count());
        }
        Response renewed = speaker.send(PAGE + "/codes");
        List<String> fresh =
                Jsoup.parse(renewed.asString()).select(".codes code").eachText();
        assertEquals(10, fresh.size());
        assertEquals(422, send(password(USERNAME), codes.get(5)).statusCode());
        assertEquals(303, send(password(USERNAME), fresh.get(5)).statusCode());
    }

    @Test
    void wrongCodesAreSlowedDownAndARightPasswordForgetsNone() {
        activate(begin());
        SignedInSpeaker.forgetFailures();
        int status = 422;
        for (int i = 0; i < 8 && status == 422; i++) {
            status = send(password(USERNAME), "000000").statusCode();
        }
        assertEquals(429, status);
        Response refused = form().formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login");
        assertEquals(429, refused.statusCode(), "the password counts with the codes");
        assertTrue(StoredRows.in("sign_in_event").where("kind", "failed-code").count() > 0);
    }

    @Test
    void aFormOfTheCodeExpires() {
        byte[] secret = begin();
        activate(secret);
        String token = password(USERNAME);
        nextStep();
        StoredRows.in("pending_sign_in").age("created_at", Duration.ofMinutes(11));
        Response late = send(token, code(secret));
        assertEquals(422, late.statusCode());
        assertTrue(late.asString().contains("recommencez la connexion"));
        assertEquals(422, send("", "").statusCode());
        assertEquals(422, form().post("/login/code").statusCode());
        SiteFixture.housekeeping();
        assertEquals(0, StoredRows.in("pending_sign_in").count());
    }

    @Test
    void aNewPasswordEndsASignInThatWaitsForItsCode() {
        byte[] secret = begin();
        activate(secret);
        String token = password(USERNAME);
        assertEquals(
                303,
                speaker.send("/admin/account/password", "current", PASSWORD, "password", "une nouvelle phrase de passe")
                        .statusCode());
        nextStep();
        assertEquals(422, send(token, code(secret)).statusCode());
    }

    @Test
    void itIsSwitchedOffAndTheAuditSaysBoth() {
        activate(begin());
        assertTrue(speaker.follow(PAGE + "/removal").text().contains("est désactivée"));
        assertEquals(303, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(
                List.of("second-factor | account | " + USERNAME, "second-factor-removed | account | " + USERNAME),
                AuditEntries.lines());
        assertEquals(0, StoredRows.in("recovery_code").count());
    }

    /** Somebody who lost the phone and all codes gets a new link from the owner. */
    @Test
    void aLinkForANewPasswordSwitchesItOff() {
        String editor = "editor@orsel.example";
        SignedInSpeaker.account(editor, "editor");
        long id = StoredRows.in("account").where("username", editor).id();
        StoredRows.in("second_factor").add("account_id", id, "secret", new byte[20], "active_since", now);
        String token = password(editor);
        Document page =
                Jsoup.parse(speaker.send("/admin/accounts/" + id + "/link").asString());
        String link = page.expectFirst(".link").text();
        assertEquals(
                303,
                form().formParam("token", link.substring(link.indexOf("token=") + 6))
                        .formParam("password", "une nouvelle phrase de passe")
                        .post("/setup/password")
                        .statusCode());
        assertFalse(StoredRows.in("second_factor").count() > 0);
        assertEquals(422, send(token, "000000").statusCode());
        assertEquals(
                303,
                SignedInSpeaker.signIn(editor, "une nouvelle phrase de passe").statusCode());
    }
}
