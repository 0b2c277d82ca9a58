package org.estrade.watching;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the program sees of it, on a port that visitors do not reach. */
@QuarkusTest
class ManagementTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/live", "health/ready", "health/started", "metrics"})
    void isOnAPortOfItsOwn(String path) {
        given().get("/");
        assertEquals(200, given().get(management.resolve(path)).statusCode(), management.toString());
        assertEquals(404, given().get("/q/" + path).statusCode());
    }

    @Test
    void readySaysHowTheDatabaseIs() {
        given().get("/");
        given().get(management.resolve("health/ready"))
                .then()
                .body("status", org.hamcrest.Matchers.is("UP"))
                .body("checks.find { it.name == 'pages' }.data.database", org.hamcrest.Matchers.is("answers"));
    }

    @Test
    void pagesAreCountedByWhereTheyComeFrom() {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        String ready = "estrade_pages_served_total{from=\"ready\"}";
        String made = "estrade_pages_served_total{from=\"made\"}";
        double readyBefore = metric(ready);
        double madeBefore = metric(made);
        for (int visitor = 0; visitor < 3; visitor++) {
            given().get("/en");
        }
        assertEquals(madeBefore + 1, metric(made));
        assertEquals(readyBefore + 2, metric(ready));
        assertTrue(metric("estrade_page_make_seconds_count") > 0);
    }

    @Test
    void wrongPasswordsAreCounted() {
        String wrong = "estrade_sign_in_failures_total{reason=\"password\"}";
        double before = metric(wrong);
        SignedInSpeaker.account();
        SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, "not the password");
        assertEquals(before + 1, metric(wrong));
        SignedInSpeaker.forgetFailures();
        SignedInSpeaker.nobody();
    }

    @Test
    void thePoolIsSeen() {
        assertTrue(metric("agroal_active_count{datasource=\"default\"}") >= 1);
    }

    private double metric(String name) {
        List<String> lines = given().get(management.resolve("metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .toList();
        assertEquals(
                1,
                lines.size(),
                () -> name + " in " + given().get(management.resolve("metrics")).asString());
        return Double.parseDouble(lines.get(0).substring(name.length()));
    }
}
