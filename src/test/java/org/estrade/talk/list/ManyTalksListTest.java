package org.estrade.talk.list;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.CountedStatements;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The admin of a site with many talks: pages of the list, and the statements that each page asks of the database. */
@QuarkusTest
class ManyTalksListTest {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/talks",
            "/admin/talks?page=2",
            "/admin/talks?q=numero",
            "/admin/talks?show=incomplete&sort=title",
            "/admin/talks?sort=given",
            "/admin/proposals",
            "/admin/proposals/new",
            "/admin/deliveries/new",
            "/admin/venues",
            "/admin/venues?q=rennes",
            "/admin/people",
            "/admin/tags",
            "/admin/bin",
            "/admin/export");

    @Inject
    @PersistenceUnitExtension
    CountedStatements statements;

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeaker() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    @Tag("slow")
    void aThousandTalksCostAsManyStatementsAsAHundred() {
        publish(100);
        Map<String, Long> ofHundred = counts();
        publish(1000);
        assertEquals(ofHundred, counts());
        assertTrue(ofHundred.values().stream().allMatch(count -> count < 40), ofHundred::toString);
    }

    @Test
    void theListHasPages() {
        publish(120);
        AdminBrowser browser = new AdminBrowser();
        Document first = browser.open("/admin/talks");
        assertEquals(50, first.select("#talks > li").size());
        assertEquals("De 1 à 50, sur 120 conférences", text(first, ".pages .hint"));
        assertEquals("Choisir les 50 de cette page", text(first, "[data-choose-all]"));
        assertEquals("/admin/talks?page=2", first.expectFirst("[rel=next]").attr("href"));
        assertEquals(0, first.select("[rel=prev]").size());
        Document last = browser.open("/admin/talks?page=3&all=yes");
        assertEquals(20, last.select("#talks > li [type=checkbox][checked]").size());
        assertEquals("101", last.expectFirst("#talks").attr("start"));
        assertEquals("/admin/talks?page=2", last.expectFirst("[rel=prev]").attr("href"));
        assertEquals(0, last.select("[rel=next]").size());
        assertEquals("?page=3", last.select("[name=back]").val());
        NuChecker.assertConforms(last.outerHtml());
        assertEquals(
                last.select("#talks h2").text(),
                browser.open("/admin/talks?page=99").select("#talks h2").text());
        assertEquals(
                "/admin/talks?q=numero&sort=title&page=2",
                browser.open("/admin/talks?q=numero&sort=title")
                        .expectFirst("[rel=next]")
                        .attr("href"));
        assertEquals(
                0, browser.open("/admin/talks?q=numero+77").select(".pages").size());
    }

    @Test
    void aTalkMovesToAnotherPageWithItsFocus() {
        publish(120);
        AdminBrowser browser = new AdminBrowser();
        Document second = browser.open("/admin/talks?page=2");
        assertEquals(0, second.select("#talks [name=move][disabled]").size());
        long talk = Long.parseLong(second.expectFirst("#talks > li").attr("data-talk"));
        assertEquals("/admin/talks?moved=" + talk + ".up", move(browser, talk, "up"));
        Document first = browser.open("/admin/talks?moved=" + talk + ".up");
        assertEquals(
                talk + ".up",
                first.select("#talks > li").last().attr("data-talk") + "."
                        + first.select("[autofocus]").val());
        assertEquals("/admin/talks?page=3&moved=" + talk + ".bottom", move(browser, talk, "bottom"));
        Document last = browser.open("/admin/talks?page=3&moved=" + talk + ".bottom");
        assertEquals("up", last.select("[autofocus]").val());
        assertEquals(
                List.of("down", "bottom"),
                last.select("#talks > li").last().select("[disabled]").eachAttr("value"));
    }

    private static String move(AdminBrowser browser, long talk, String move) {
        return browser.send("/admin/talks/" + talk + "/position", "move", move)
                .header("Location")
                .replaceFirst("^.*(?=/admin)", "");
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text().replace('\u00a0', ' ');
    }

    private Map<String, Long> counts() {
        AdminBrowser browser = new AdminBrowser();
        Map<String, Long> counts = new TreeMap<>();
        // the first list computes the summaries, of which a thread computes the last ones
        do {
            browser.open("/admin/talks");
        } while (StoredRows.in("talk_summary").where("stale", true).count() > 0);
        String tag = "/admin/tags/" + StoredNames.all("tag").oldestId();
        for (String path : Stream.concat(PAGES.stream(), Stream.of(tag)).toList()) {
            browser.open(path);
            counts.put(path.equals(tag) ? "a tag" : path, statements.during(() -> browser.open(path)));
        }
        counts.put("a search", statements.during(() -> page("/?q=numero")));
        counts.put("a talk", statements.during(() -> page("/talks/conference-7")));
        counts.put("a publication", statements.during(ManyTalksListTest::publishOneAgain));
        return counts;
    }

    private static void page(String path) {
        given().get(path).then().statusCode(200);
    }

    private static void publishOneAgain() {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.publish(
                        talks.find("slug", "conference-7").firstResult(),
                        talk(7).withTexts(Map.of("fr", new TalkText("Un autre titre", "")))));
    }

    private static void publish(int count) {
        SiteFixture.publish(
                IntStream.range(0, count).mapToObj(ManyTalksListTest::talk).toList());
    }

    private static TalkContent talk(int number) {
        return TestTalks.titled("Conférence numéro " + number, "conference-" + number)
                .withTags(List.of("Essais"))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Salle " + number % 10))
                        .withDate(PartialDate.of(2000 + number % 30))));
    }
}
