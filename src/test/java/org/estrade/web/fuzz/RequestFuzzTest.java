package org.estrade.web.fuzz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No request, however odd, causes an error of the server, or an answer without the headers that protect it. */
@QuarkusTest
@Tag("slow")
class RequestFuzzTest {

    private static final long SEED = 16;

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void theSameRequestIsMadeFromTheSameNumber() {
        assertEquals(
                OddRequest.of(SEED, 7, "a", "b").shown(),
                OddRequest.of(SEED, 7, "a", "b").shown());
    }

    @Test
    void oddRequestsOfStrangersAndSpeakers() throws IOException {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        RequestFuzzer fuzzer = new RequestFuzzer(RestAssured.port, SEED, "estrade=" + cookie);
        fuzzer.run(Duration.ofSeconds(20), 100);
        assertEquals(Map.of(), fuzzer.faults());
        assertTrue(
                fuzzer.statuses().keySet().stream().anyMatch(status -> status.startsWith("2")),
                fuzzer.statuses()::toString);
        assertEquals(200, given().get("/robots.txt").statusCode());
    }
}
