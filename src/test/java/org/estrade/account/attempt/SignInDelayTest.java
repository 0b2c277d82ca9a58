package org.estrade.account.attempt;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.origin;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.estrade.cluster.Housekeeping;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failures slow down whoever makes them, and never the speaker's own browser. */
@QuarkusTest
class SignInDelayTest {

    private static final String WRONG = "Adresse ou mot de passe incorrect.";

    @Inject
    SignInThrottle throttle;

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SignedInSpeaker.nobody();
    }

    @Test
    void afterAFewFreeAttemptsTheDelayDoubles_upToFiveMinutes() {
        // the first failure of an address is counted apart
        for (int i = 0; i < 5; i++) {
            Response free = wrong();
            assertEquals(List.of(422, WRONG), List.of(free.statusCode(), problem(free)));
        }
        List<String> sentences = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Response slowed = wrong();
            assertEquals(429, slowed.statusCode());
            sentences.add(problem(slowed).replace(WRONG + " ", ""));
            seconds.add(retryAfter(slowed));
            age(retryAfter(slowed));
        }
        assertEquals(
                List.of(
                        "Réessayez dans une seconde.",
                        "Réessayez dans 2\u00a0secondes.",
                        "Réessayez dans 4\u00a0secondes.",
                        "Réessayez dans 8\u00a0secondes.",
                        "Réessayez dans 16\u00a0secondes.",
                        "Réessayez dans 32\u00a0secondes.",
                        "Réessayez dans 2\u00a0minutes.",
                        "Réessayez dans 3\u00a0minutes.",
                        "Réessayez dans 5\u00a0minutes.",
                        "Réessayez dans 5\u00a0minutes."),
                sentences);
        assertEquals(List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300), seconds);
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(422, wrong().statusCode());
    }

    @Test
    void aClockThatIsPutBackAnHourKeepsNobodyWaiting() {
        slowDown();
        assertEquals(429, signIn(USERNAME, PASSWORD).statusCode());
        StoredRows.in("sign_in_failure").age("failed_at", Duration.ofHours(-1));
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
    }

    @Test
    void anAttemptThatComesTooEarlyIsNotCounted_andTheFormIsKept() {
        slowDown();
        long counted = StoredRows.in("sign_in_failure").count();
        Response early = fromThisSite()
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .formParam("stay", "on")
                .formParam("return", "/admin/import")
                .post("/login");
        assertEquals(429, early.statusCode());
        assertEquals("Trop de tentatives. Réessayez dans 2\u00a0minutes.", problem(early));
        assertTrue(retryAfter(early) > 55 && retryAfter(early) <= 64, early.header("Retry-After"));
        Document page = Jsoup.parse(early.asString());
        assertEquals(
                List.of(USERNAME, "/admin/import", "", true),
                List.of(
                        page.select("#username").val(),
                        page.select("[name=return]").val(),
                        page.select("#password").val(),
                        page.select("#stay").hasAttr("checked")));
        assertEquals(counted, StoredRows.in("sign_in_failure").count());

        Response english = given().header("Origin", origin())
                .header("Accept-Language", "en")
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login");
        assertEquals("Too many failed attempts. Try again in 2 minutes.", problem(english));
        age(5);
        assertTrue(retryAfter(wrong()) <= 59);
    }

    @Test
    void strangersNeverSlowDownABrowserThatIsKnown() {
        String known = signIn(USERNAME, PASSWORD).getCookie("estrade-browser");
        slowDown();
        assertEquals(429, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, withCookie(known, USERNAME, PASSWORD).statusCode());

        // nor do many failures of the network that it shares with them
        for (int i = 0; i < 40; i++) {
            StoredRows.in("sign_in_failure").add("subject", "address:127.0.0.1");
        }
        assertEquals(303, withCookie(known, USERNAME, PASSWORD).statusCode());
    }

    @Test
    void aKnownBrowserHasACountOfItsOwn() {
        String known = signIn(USERNAME, PASSWORD).getCookie("estrade-browser");
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    422, withCookie(known, USERNAME, "mauvais mot de passe").statusCode());
        }
        for (int seconds = 1; seconds <= 64; seconds *= 2) {
            Response slowed = withCookie(known, USERNAME, "mauvais mot de passe");
            assertEquals(seconds, retryAfter(slowed));
            if (seconds < 64) {
                age(seconds);
            }
        }
        assertEquals(429, withCookie(known, USERNAME, PASSWORD).statusCode());
        // without its cookie, it is a stranger without a failure
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        age(64);
        assertEquals(303, withCookie(known, USERNAME, PASSWORD).statusCode());
    }

    @Test
    void aCookieOfAnotherAccountOrAnInventedOneIsWorthNothing() {
        SignedInSpeaker.account("bob@orsel.example", "speaker");
        String bobs = signIn("bob@orsel.example", PASSWORD).getCookie("estrade-browser");
        slowDown();
        for (String cookie : List.of(bobs, "", "x", "estrade".repeat(7))) {
            assertEquals(429, withCookie(cookie, USERNAME, PASSWORD).statusCode(), cookie);
        }
        String brought =
                withCookie("estrade".repeat(7), "bob@orsel.example", PASSWORD).getCookie("estrade-browser");
        assertFalse(brought.startsWith("estrade"), brought);
    }

    @Test
    void oneAddressThatGuessesDoesNotSlowDownAnother() {
        for (int i = 0; i < 30; i++) {
            throttle.begin(USERNAME, "192.0.2.1", null);
        }
        assertFalse(throttle.begin(USERNAME, "192.0.2.1", null).allowed());
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
    }

    @Test
    void manyAddressesTogetherAreSlowedDown() {
        for (int i = 0; i < 5; i++) {
            assertTrue(throttle.begin(USERNAME, "192.0.2." + i, null).allowed());
        }
        SignInThrottle.Attempt sixth = throttle.begin(USERNAME, "192.0.2.6", null);
        assertFalse(sixth.allowed());
        assertTrue(sixth.pause().compareTo(Duration.ofSeconds(1)) <= 0
                && !sixth.pause().isZero());
    }

    @Test
    void oneAddressHasTwentyFreeAttemptsForAllNames() {
        for (int i = 0; i < 19; i++) {
            assertEquals(
                    422,
                    signIn("nom" + i + "@orsel.example", "mauvais mot de passe").statusCode());
        }
        assertEquals(429, signIn("nom19@orsel.example", "mauvais mot de passe").statusCode());
    }

    @Test
    void aSuccessForgetsOnlyTheFailuresOfItsAccount() {
        for (int i = 0; i < 3; i++) {
            wrong();
            signIn("bob@orsel.example", "mauvais mot de passe");
        }
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(
                6, StoredRows.in("sign_in_failure").like("subject", "address:%").count());
        assertEquals(
                3, StoredRows.in("sign_in_failure").like("subject", "account:%").count());
    }

    @Test
    void allWaysToWriteANameAreOneAccountWithOneCount() {
        SignedInSpeaker.account("oratrice", "speaker");
        assertEquals(303, signIn("oratr\u0130ce", PASSWORD).statusCode());
        assertEquals(303, signIn("ORATRICE", PASSWORD).statusCode());
        assertEquals(2, StoredRows.in("known_browser").count());
        for (String name : List.of("oratrice", "oratr\u0130ce", "ORATR\u0130CE", "oratr\u0131ce", "\uff4fratrice ")) {
            signIn(name, "mauvais mot de passe");
        }
        assertEquals(
                2,
                StoredRows.in("sign_in_failure").like("subject", "account:%").lines("subject").stream()
                        .distinct()
                        .count());
        assertEquals(
                "oratrice",
                StoredRows.in("account_name").where("name_key", "oratrice").value("name_key"));
    }

    @Test
    void oldFailuresAreDeleted() {
        wrong();
        StoredRows.in("sign_in_failure").age("failed_at", Duration.ofMinutes(61));
        throttle.deleteOld(new Housekeeping());
        assertEquals(0, StoredRows.in("sign_in_failure").count());
    }

    /** Twelve failures from this machine: the next attempt is allowed after 64 seconds. */
    private static void slowDown() {
        for (int i = 0; i < 12; i++) {
            Response answer = wrong();
            if (i < 11 && answer.statusCode() == 429) {
                age(retryAfter(answer));
            }
        }
    }

    private static void age(int seconds) {
        StoredRows.in("sign_in_failure").age("failed_at", Duration.ofSeconds(seconds));
    }

    private static Response wrong() {
        return signIn(USERNAME, "mauvais mot de passe");
    }

    private static Response withCookie(String cookie, String username, String password) {
        return fromThisSite()
                .cookie("estrade-browser", cookie)
                .formParam("username", username)
                .formParam("password", password)
                .post("/login");
    }

    private static int retryAfter(Response answer) {
        return Integer.parseInt(answer.header("Retry-After"));
    }

    private static String problem(Response answer) {
        return Jsoup.parse(answer.asString()).expectFirst(".problem span").wholeText();
    }
}
