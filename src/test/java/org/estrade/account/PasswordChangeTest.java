package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The current password is compared, and a new one is stored, as safely as at the sign-in. */
@QuarkusTest
class PasswordChangeTest {

    private static final String NEW_PASSWORD = "une autre phrase assez longue";

    private String session;

    @BeforeEach
    void jeanne() {
        SignedInSpeaker.account();
        session = signIn(USERNAME, PASSWORD).getCookie("estrade");
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void attemptsAtTheCurrentPasswordAreSlowedDownLikeSignIns() {
        for (int i = 0; i < 4; i++) {
            assertEquals(422, change("pas le bon", NEW_PASSWORD).statusCode());
        }
        for (int seconds = 1; seconds <= 64; seconds *= 2) {
            Response slowed = change("pas le bon", NEW_PASSWORD);
            assertEquals(List.of(429, "" + seconds), List.of(slowed.statusCode(), slowed.header("Retry-After")));
            if (seconds < 64) {
                StoredRows.in("sign_in_failure").age("failed_at", Duration.ofSeconds(seconds));
            } else {
                assertEquals("Ce n’est pas votre mot de passe actuel. Réessayez dans 2\u00a0minutes.", problem(slowed));
            }
        }
        Response early = change(PASSWORD, NEW_PASSWORD);
        assertEquals(429, early.statusCode());
        assertEquals("Trop de tentatives. Réessayez dans 2\u00a0minutes.", problem(early));
        NuChecker.assertConforms(early.asString());
        StoredRows.in("sign_in_failure").age("failed_at", Duration.ofSeconds(64));
        assertEquals(303, change(PASSWORD, NEW_PASSWORD).statusCode());
    }

    @Test
    void strangersDoNotSlowDownAChangeOfThePassword() {
        for (int i = 0; i < 12; i++) {
            signIn(USERNAME, "pas le bon");
        }
        assertEquals(429, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, change(PASSWORD, NEW_PASSWORD).statusCode());
    }

    @Test
    void aHashOfAnEarlierReleaseIsReplacedAtTheNextRightSignIn() {
        SignedInSpeaker.account();
        String bcrypt = StoredRows.in("account").value("password_hash");
        assertTrue(bcrypt.startsWith("$2"), bcrypt);
        signIn(USERNAME, "pas le bon");
        assertEquals(bcrypt, StoredRows.in("account").value("password_hash"));
        signIn(USERNAME, PASSWORD);
        String argon2 = StoredRows.in("account").value("password_hash");
        assertTrue(argon2.startsWith("$argon2id$v=19$m=64,t=2,p=1$"), argon2);
        signIn(USERNAME, PASSWORD);
        assertEquals(argon2, StoredRows.in("account").value("password_hash"));
    }

    @Test
    void aPasswordOfTwoHundredAccentedLettersSignsIn() {
        String longest = "é".repeat(198) + "ab";
        assertEquals(303, change(PASSWORD, longest).statusCode());
        assertEquals(303, signIn(USERNAME, longest).statusCode());
        assertEquals(422, signIn(USERNAME, longest.replace("ab", "ac")).statusCode());
        Response tooLong = change(longest, longest + "c");
        assertEquals(
                List.of(422, "Trop long\u00a0: 200\u00a0caractères au plus."),
                List.of(tooLong.statusCode(), problem(tooLong)));
    }

    private Response change(String current, String password) {
        Response answer = fromThisSite()
                .cookie("estrade", session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("current", current)
                .formParam("password", password)
                .post("/admin/account/password");
        session = Optional.ofNullable(answer.getCookie("estrade")).orElse(session);
        return answer;
    }

    private static String problem(Response answer) {
        return Jsoup.parse(answer.asString()).expectFirst(".problem span").wholeText();
    }
}
