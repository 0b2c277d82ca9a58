package org.estrade.linkcheck;

import static org.estrade.linkcheck.WatchedLinks.admin;
import static org.estrade.support.SignedInSpeaker.browser;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.LocalWeb;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links through simulated weeks, on the admin's page and on the visitors' page. */
@QuarkusTest
class LinkWatchTest {

    @Inject
    LinkWatch watch;

    private static final String SLIDES = "http://slides.%";

    private final LocalWeb web = new LocalWeb();
    private final String address = web.address("slides", "/moss");

    @BeforeEach
    void aPublishedTalkWithOneLink() {
        WatchedLinks.begin(watch, web);
        publish(address);
        web.page("/moss", "text/html", "<title>Moss</title>");
    }

    @AfterEach
    void leaveNothing() {
        WatchedLinks.end(watch, web);
    }

    @Test
    void aNewLinkIsLookedAtAfterAnHour_andThenOnceAWeek() {
        watch.checkDue();
        assertEquals(List.of(), web.requests());
        assertEquals("unchecked", state());
        WatchedLinks.due();
        watch.checkDue();
        assertEquals("alive", state());
        assertEquals(2, web.requests().size());
        watch.checkDue();
        assertEquals(2, web.requests().size());
    }

    @Test
    void aLinkIsDeadAfterThreeFailures_andVisitorsGetTheArchivedCopy() {
        String copy = "https://web.archive.example/web/2019/x";
        web.page("/moss", 404, Map.of(), new byte[0]);
        WatchedLinks.archive(web, copy);
        for (String expected : List.of("failing", "failing", "dead")) {
            assertEquals(address, visitorsLink().attr("href"));
            week();
            assertEquals(expected, state());
        }
        assertEquals(copy, visitorsLink().attr("href"));
        assertTrue(
                visitorsLink().text().contains("(copie archivée)"),
                visitorsLink().text());
        Document page = page();
        assertEquals("Morts 1", page.expectFirst(".link-group summary").text());
        assertTrue(page.expectFirst(".checked-links .fault")
                .text()
                .startsWith("La page n’existe plus (404), en échec depuis le"));
        NuChecker.assertConforms(page.outerHtml());
        assertEquals(
                "1 lien mort à remplacer",
                admin("/admin").select(".page-head a[href=/admin/links]").text());
        String form = "/admin/talks/" + StoredTalks.id();
        assertEquals(
                "Ce lien est mort. La page n’existe plus (404), en échec depuis le 14 novembre 2025. Voir ce qu’on peut faire",
                admin(form).select(".link-row .file-note").text());
        Element hint = admin("/admin/talks").expectFirst(".talks > li .notes .note:last-child");
        assertEquals(
                "1\u00a0lien mort à remplacer slides.example"
                        + " La page n’existe plus (404), en échec depuis le 14\u00a0novembre 2025",
                hint.wholeText().strip().replaceAll("[ \\n]+", " "));
        assertEquals(
                page.expectFirst(".checked-links > li").id(),
                hint.expectFirst("a").attr("href").replace("/admin/links#", ""));

        post("archive");
        assertEquals(copy, visitorsLink().attr("href"));
        assertFalse(visitorsLink().text().contains("copie archivée"));
    }

    @Test
    void aFailureThatEndsIsForgotten() {
        web.page("/moss", 500, Map.of(), new byte[0]);
        week();
        week();
        web.page("/moss", "text/html", "<title>Moss</title>");
        week();
        assertEquals("alive", state());
        web.page("/moss", 500, Map.of(), new byte[0]);
        week();
        assertEquals("failing", state());
    }

    @Test
    void aMovedLinkTakesItsNewAddressInOnePress() {
        web.redirect("/moss", 301, "/new").page("/new", "text/html", "<title>Moss</title>");
        week();
        assertEquals("moved", state());
        assertEquals(address, visitorsLink().attr("href"));
        post("move");
        assertEquals(web.address("slides", "/new"), visitorsLink().attr("href"));
        assertEquals("unchecked", state());
    }

    @Test
    void aDeadLinkCanBeHiddenAndShownAgain() {
        web.page("/moss", 410, Map.of(), new byte[0]);
        week();
        week();
        week();
        post("hide");
        assertEquals(
                0, visitors().select("article a.button[href=" + address + "]").size());
        assertTrue(page().expectFirst(".checked-links .hint").text().contains("Masqué aux visiteurs"));
        post("show");
        assertEquals(address, visitorsLink().attr("href"));
    }

    @Test
    void theSpeakerKnowsBetterThanTheProgram() {
        web.page("/moss", 404, Map.of(), new byte[0]);
        week();
        week();
        week();
        post("trust");
        week();
        assertEquals("alive", state());
        web.page("/moss", "text/html", "<title>Moss</title>");
        week();
        web.page("/moss", 404, Map.of(), new byte[0]);
        week();
        assertEquals("failing", state());
    }

    @Test
    void aHostThatRefusesProgramsProvesNothing() {
        web.page("/moss", 403, Map.of(), new byte[0]);
        for (int i = 0; i < 5; i++) {
            week();
        }
        assertEquals("unclear", state());
    }

    @Test
    void aLinkIsLookedAtNow_andTheRequestsAreListed() {
        page();
        post("check");
        assertEquals("alive", state());
        Document requests = Jsoup.parse(browser()
                .get("/admin/links/requests")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertTrue(requests.text().contains(address), requests.text());
        assertTrue(requests.text().contains("vérification d’un lien · 200"), requests.text());
        NuChecker.assertConforms(requests.outerHtml());
    }

    @Test
    void aLinkThatIsNoLongerUsedIsForgotten() {
        week();
        publish(web.address("slides", "/other"));
        watch.checkDue();
        assertEquals(
                List.of(web.address("slides", "/other")),
                StoredRows.in("link_check").like("address", SLIDES).lines("address"));
    }

    @Test
    void newLinksAreSavedInTheArchiveOnlyWhenTheSpeakerSaysSo() {
        week();
        assertFalse(web.requests().stream().anyMatch(request -> request.contains("/save/")), web.requests() + "");
        StoredRows.in("link_check").delete();
        browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("watches", "on")
                .formParam("savesCopies", "on")
                .post("/admin/links/settings")
                .then()
                .statusCode(303);
        week();
        assertTrue(web.requests().contains("GET /save/" + address), web.requests() + "");
        assertEquals(2, page().select(".link-settings input[checked]").size());
    }

    private void publish(String url) {
        TalkContent talk = TestTalks.titled("Mousse", "mousse");
        SiteFixture.publish(List.of(talk.withLinks(List.of(LinkContent.of(LinkKind.SLIDES, url)))));
    }

    private void week() {
        WatchedLinks.week(watch);
    }

    private String state() {
        return StoredRows.in("link_check").like("address", SLIDES).value("state");
    }

    private static Document page() {
        return admin("/admin/links");
    }

    private static Document visitors() {
        return WatchedLinks.talk("mousse");
    }

    private static Element visitorsLink() {
        return visitors().expectFirst("a.button:has(use[href=#_slides])");
    }

    private void post(String action) {
        WatchedLinks.press(address, action);
    }
}
