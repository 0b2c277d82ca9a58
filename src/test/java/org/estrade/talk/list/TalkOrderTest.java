package org.estrade.talk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving talks in the admin's list, with buttons and at the request of a script. */
@QuarkusTest
class TalkOrderTest {

    @Inject
    TalkRepository talks;

    private String session;

    @BeforeEach
    void threeTalks() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(
                TestTalks.titled("Bêta", "beta"),
                TestTalks.titled("alpha : un essai", "alpha"),
                TestTalks.titled("Gamma", "gamma")));
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @Test
    void buttonsMoveATalkAndShowItsNewPosition() {
        long beta = id("beta");
        Response moved = browser().formParam("move", "down").post("/admin/talks/" + beta + "/position");
        assertEquals(303, moved.statusCode());
        assertEquals("/admin/talks?moved=" + beta + ".down", moved.header("Location"));
        assertEquals(List.of("alpha", "beta", "gamma"), slugs());
        assertEquals(
                "« Bêta » est à la place 2 sur 3.",
                page("/admin/talks").select(".flash p").text().replace('\u00A0', ' '));
        Document list = page("/admin/talks?moved=" + beta + ".down");
        assertEquals(
                "Descendre « Bêta »",
                list.select("[autofocus]").attr("aria-label").replace('\u00A0', ' '));
        NuChecker.assertConforms(list.outerHtml());
        browser().formParam("move", "up").post("/admin/talks/" + id("alpha") + "/position");
        assertEquals(List.of("alpha", "beta", "gamma"), slugs());
    }

    @Test
    void aTalkMovesToAnEndOfTheListAndTheOppositeButtonHasTheFocus() {
        long beta = id("beta");
        Response moved = browser().formParam("move", "bottom").post("/admin/talks/" + beta + "/position");
        assertEquals(List.of("alpha", "gamma", "beta"), slugs());
        assertEquals(
                List.of("up"),
                page(moved.header("Location").replaceFirst("^.*(?=/admin)", ""))
                        .select("[autofocus]")
                        .eachAttr("value"));
        browser().formParam("move", "top").post("/admin/talks/" + beta + "/position");
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
        assertEquals(
                List.of("down"),
                page("/admin/talks?moved=" + beta + ".top")
                        .select("[autofocus]")
                        .eachAttr("value"));
        assertEquals(
                List.of(), page("/admin/talks?moved=x.y").select("[autofocus]").eachAttr("value"));
    }

    @Test
    void scriptsMoveATalkToAPosition() {
        assertEquals(
                204,
                browser()
                        .formParam("index", "0")
                        .post("/admin/talks/" + id("gamma") + "/position")
                        .statusCode());
        assertEquals(List.of("gamma", "beta", "alpha"), slugs());
        browser().formParam("index", "99").post("/admin/talks/" + id("gamma") + "/position");
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
        assertEquals(
                404,
                browser()
                        .formParam("index", "0")
                        .post("/admin/talks/999/position")
                        .statusCode());
        assertEquals(
                404,
                browser()
                        .formParam("move", "up")
                        .post("/admin/talks/999/position")
                        .statusCode());
    }

    private long id(String slug) {
        return talks.find("slug", slug).firstResult().id;
    }

    private List<String> slugs() {
        return talks.published().stream().map(TalkContent::slug).toList();
    }

    private Document page(String path) {
        return Jsoup.parse(browser().urlEncodingEnabled(false).get(path).asString());
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
