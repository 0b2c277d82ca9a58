package org.estrade.session;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionEndTest {

    private String session;

    @BeforeEach
    void oneSession() {
        SignedInSpeaker.account();
        session = fromThisSite()
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .formParam("stay", "on")
                .post("/login")
                .getCookie("estrade");
    }

    @AfterEach
    void leaveNothing() {
        SignedInSpeaker.nobody();
    }

    @Test
    void aSessionEndsAfterAWeekWithoutARequest() {
        StoredRows.in("session").age("last_seen_at", Duration.ofDays(7).minusMinutes(1));
        assertEquals(200, status());
        StoredRows.in("session").age("last_seen_at", Duration.ofDays(7).minusMinutes(1));
        assertEquals(200, status());
        StoredRows.in("session").age("last_seen_at", Duration.ofDays(7).plusMinutes(1));
        assertEquals(303, status());
    }

    @Test
    void aSessionEndsAfterThirtyDays() {
        StoredRows.in("session").age("expires_at", Duration.ofDays(30).minusMinutes(1));
        assertEquals(200, status());
        StoredRows.in("session").age("expires_at", Duration.ofMinutes(1));
        assertEquals(303, status());
    }

    @Test
    void withoutTheOptionToStayASessionEndsAfterTwelveHours() {
        String browser = signIn(USERNAME, PASSWORD).getCookie("estrade");
        StoredRows.in("session").age("expires_at", Duration.ofHours(12).minusMinutes(1));
        assertEquals(200, status(browser));
        StoredRows.in("session").age("expires_at", Duration.ofMinutes(1));
        assertEquals(303, status(browser));
    }

    /** The clock of the database jumps by an hour: nobody is signed out, and a sensitive page asks again at the latest then. */
    @Test
    void aClockThatJumpsAnHourEitherWayEndsNoSession() {
        for (Duration jump : List.of(Duration.ofHours(1), Duration.ofHours(-2), Duration.ofHours(1))) {
            for (String column : List.of("created_at", "last_seen_at", "expires_at", "confirmed_at")) {
                StoredRows.in("session").age(column, jump);
            }
            assertEquals(200, status(), jump::toString);
        }
    }

    /** A dump holds the rows as they are. Restoring it writes them anew, in another transaction. */
    @Test
    void aRestoredDumpOpensNoSessionAgain() {
        assertEquals(200, status());
        StoredRows.in("session_era").rewrite("written");
        assertEquals(303, status());

        String later = signIn(USERNAME, PASSWORD).getCookie("estrade");
        assertEquals(303, status());
        assertEquals(200, status(later));
        assertEquals(1, StoredRows.in("known_browser").count());
        String other = signIn(USERNAME, PASSWORD).getCookie("estrade");
        assertEquals(200, status(later));
        assertEquals(200, status(other));
    }

    private int status() {
        return status(session);
    }

    private static int status(String token) {
        return fromThisSite().cookie("estrade", token).get("/admin/venues").statusCode();
    }
}
