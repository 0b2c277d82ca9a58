package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths that the talks page had on the speaker's former site redirect to it. */
@QuarkusTest
class FormerPageAddressTest extends SettingsFixture {

    @ParameterizedTest
    @CsvSource({
        "/conferences/, /",
        "/conferences, /",
        "/Conf%C3%A9rences/, /",
        "/conferences/?q=data, /?q=data",
        "/old%20talks.html, /",
        "/talks, /",
        "/en/speaking/, /en",
        "/cv, /"
    })
    void aFormerAddressRedirectsToThePage(String asked, String target) {
        assertEquals(404, get(asked).statusCode(), asked);
        save("/conferences/\nhttps://former.example/old%20talks.html\ntalks\n/en/speaking\n/cv");
        Response answer = get(asked);
        assertEquals(301, answer.statusCode(), asked);
        assertEquals(target, answer.header("Location").replaceFirst("^https?://[^/]+", ""), asked);
        save("");
        assertEquals(404, get(asked).statusCode(), asked);
    }

    @Test
    void otherPathsAreStillNotFoundAndPagesStay() {
        save("/conferences/");
        for (String other : List.of("/conferences/autre", "/conference", "/conferences/index.html")) {
            assertEquals(404, get(other).statusCode(), other);
        }
        assertEquals(200, get("/").statusCode());
        assertEquals(
                404,
                SignedInSpeaker.fromThisSite()
                        .redirects()
                        .follow(false)
                        .post("/conferences/")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kit",
                "/en",
                "/en/kit/",
                "/feed.atom",
                "/admin/x",
                "ftp://former.example/x",
                "/a//b",
                "/a/../b"
            })
    void aPathThatCannotRedirectIsRefusedInOneSentence(String path) {
        Map<String, List<String>> form = form(page());
        form.put("formerAddresses", List.of("/conferences/\n" + path));
        Response refused = send(form);
        assertEquals(422, refused.statusCode());
        assertEquals(
                "« " + path
                        + " » ne peut pas rediriger : indiquez un chemin comme /conferences/, qu’aucune page de ce site n’a.",
                Jsoup.parse(refused.asString())
                        .expectFirst("#formerAddresses-problem")
                        .text()
                        .replace('\u00a0', ' '));
        assertEquals("", sites.settings().general().formerAddresses());
    }

    private void save(String addresses) {
        Map<String, List<String>> form = form(page());
        form.put("formerAddresses", List.of(addresses));
        assertEquals(303, send(form).statusCode());
    }

    private static Response get(String path) {
        return SignedInSpeaker.fromThisSite()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path);
    }
}
