package org.estrade.visitor.finding;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.RawRequest;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an address, the answer is a page that says so, and it comes at once. */
@Tag("slow")
@QuarkusTest
class OddAddressesTest {

    @BeforeEach
    void eightTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag=nowhere",
                "tag=%FF",
                "tag=%00",
                "tag='%20or%201=1",
                "has=foo",
                "has=VIDEO",
                "has=article",
                "page=0",
                "page=-1",
                "page=2",
                "page=01",
                "page=1.5",
                "page=99999999999",
                "page=2147483648",
                "page=999999",
                "page=abc",
                "page=%D9%A1",
                "q=architecture&page=2",
                "tag=architecture&tag=x&has=foo"
            })
    void anAddressThatNoPageHasIsNotFound(String query) {
        for (String path : List.of("/?", "/en?")) {
            Response answer = get(path + query);
            assertEquals(404, answer.statusCode(), path + query);
            assertEquals("404", Jsoup.parse(answer.asString()).select(".years").text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=+&tag=&has=&page=",
                "page=1",
                "unknown=x",
                "tag=&tag=Architecture",
                "tag=architecture&tag=nowhere",
                "tag=ARCHITECTURE",
                "tag=r",
                "q=%FF%FE",
                "q=%C3%28",
                "q=%00",
                "q=a%00b",
                "q=%ED%A0%80",
                "q=%0d%0aSet-Cookie:x",
                "q=%27%22%5C%3A*%26%21%7C%28%29%3C-%3E",
                "q=%27%27%27%5C%5C",
                "q=%F0%9F%8E%89+%D9%85%D8%B1%D8%AD%D8%A8%D8%A7",
                "q=%EF%B7%90"
            })
    void anAddressThatMeansSomethingOrNothingIsAPage(String query) {
        assertTimeout(
                Duration.ofSeconds(5), () -> assertEquals(200, get("/?" + query).statusCode()));
    }

    @Test
    void whatCannotBeDecodedIsRefused() {
        for (String query : List.of("q=%zz", "q=%", "tag=%1")) {
            assertEquals(
                    400,
                    RawRequest.send("GET", "/?" + query, "Accept: text/html").status(),
                    query);
        }
    }

    @Test
    void whatIsTooLongIsRefusedOrCutShort() {
        assertEquals(414, RawRequest.send("GET", "/?q=" + "x".repeat(100_000)).status());
        assertTimeout(Duration.ofSeconds(5), () -> {
            Response many = get("/?q=" + "de+".repeat(1_000));
            assertEquals(200, many.statusCode());
            assertEquals(
                    TalkQuery.MOST_CHARACTERS,
                    Jsoup.parse(many.asString())
                            .select("[name=q]")
                            .attr("value")
                            .length());
            assertEquals(200, get("/?q=" + "a".repeat(3_000)).statusCode());
            assertEquals(200, get("/?q=" + "%F0%9F%8E%89".repeat(300)).statusCode());
        });
    }

    @Test
    void wordsCannotBeAskedForWhileTheDatabaseIsGoneButTagsCan() {
        assertEquals(200, get("/?q=architecture").statusCode());
        StoredRows.in("talk_search").rename("talk_search_gone");
        try {
            assertEquals(200, get("/?tag=mlops").statusCode());
            Response answer = get("/?q=architecture");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.asString().contains("s’est mal passé"));
        } finally {
            StoredRows.in("talk_search_gone").rename("talk_search");
        }
        assertEquals(200, get("/?q=architecture").statusCode());
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(address);
    }
}
