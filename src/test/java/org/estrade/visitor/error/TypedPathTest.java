package org.estrade.visitor.error;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.support.SiteFixture;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them: with upper case, accents, a slash at the end. */
@QuarkusTest
class TypedPathTest {

    @BeforeEach
    void oneTalk() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(new TalkContent(
                "ete-2025", Map.of("fr", new TalkText("Été 2025", "")), List.of(), List.of(), List.of())));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "/Talks/ete-2025, /talks/ete-2025",
        "/TALKS/ETE-2025, /talks/ete-2025",
        "/talks/%C3%89t%C3%A9-2025, /talks/ete-2025",
        "/talks/%C3%89t%C3%A9%202025, /talks/ete-2025",
        "/talks/Ete-2025?a=B, /talks/ete-2025?a=B",
        "/en/Talks/Ete-2025/, /en/talks/ete-2025",
        "/talks/ete-2025%20, /talks/ete-2025",
        "/EN, /en",
        "/EN/, /en",
        "/Kit, /kit",
        "/Talks/ete-2025.PNG, /talks/ete-2025.png",
    })
    void aPathInUpperCaseFindsItsWay(String typed, String meant) {
        Response answer = get(typed);
        assertEquals(301, answer.statusCode(), typed);
        assertEquals(meant, answer.header("Location").replaceFirst("^https?://[^/]+", ""), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "/talks/ete-2025/, /talks/ete-2025",
        "/talks/ete-2025/?a=B&q=%C3%A9, /talks/ete-2025?a=B&q=%C3%A9",
        "/en/, /en",
        "/en/?q=x, /en?q=x",
        "/en/talks/ete-2025/, /en/talks/ete-2025",
        "/feed.atom/, /feed.atom",
        "/talks/ete-2025.png/, /talks/ete-2025.png"
    })
    void aSlashAtTheEndLeadsToTheOneAddressOfThePage(String typed, String meant) {
        for (int again = 0; again < 2; again++) {
            Response answer = get(typed);
            assertEquals(301, answer.statusCode(), typed);
            assertEquals(meant, answer.header("Location").replaceFirst("^https?://[^/]+", ""), typed);
        }
        assertEquals(200, get(meant).statusCode(), meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/talks/ete-2025", "/en", "/", "/?q=x"})
    void anAddressWithoutASlashShowsThePage(String typed) {
        assertEquals(200, get(typed).statusCode(), typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/Nowhere/At/All",
                "/preview/ABC",
                "/media/A/B",
                "/talks/nowhere",
                "/talks/nowhere/",
                "/de/",
                "/Talks/Nowhere",
                "/DE",
                "/de/talks/Ete-2025",
                "/JS/x.js"
            })
    void anotherPathIsNotFound(String typed) {
        assertEquals(404, get(typed).statusCode(), typed);
    }

    /** Every redirection ends after one step: its target is plain. */
    @Test
    void aRedirectionIsNotRedirectedAgain() {
        for (String typed : List.of("/Talks/Nowhere", "/Talks/%E8%A8%AD%E8%A8%88-A/", "/talks/-A-", "/Talks/...")) {
            Response answer = get(typed);
            if (answer.statusCode() == 301) {
                Response next = get(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
                assertEquals(true, next.statusCode() != 301, typed);
            }
        }
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(path);
    }
}
