package org.estrade.linkcheck;

import static org.estrade.linkcheck.WatchedLinks.admin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.AdminBrowser;
import org.estrade.support.LocalWeb;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links in abstracts, notes and biographies: watched, and mended, like the links of talks. */
@QuarkusTest
class LinksInTextsTest {

    @Inject
    LinkWatch watch;

    private final LocalWeb web = new LocalWeb();
    private final String moss = web.address("texts", "/moss");
    private final String fern = web.address("texts", "/fern");

    @BeforeEach
    void aSpeaker() {
        WatchedLinks.begin(watch, web);
    }

    @AfterEach
    void leaveNothing() {
        WatchedLinks.end(watch, web);
    }

    @Test
    void aMovedLinkOfEveryTextTakesItsNewAddress_withTheHistoryOfTheTalk() {
        web.redirect("/moss", 301, "/fern").page("/fern", "text/html", "<title>Fern</title>");
        TalkText text = new TalkText(
                "Mousse",
                "Voir [la mousse](" + moss + ") ou ![une image](" + moss + ").",
                ShortTexts.EMPTY.with(TextLength.LINE, "Plus sur " + moss));
        TalkContent talk = TestTalks.titled("Mousse", "mousse").withTexts(Map.of("fr", text));
        talk = talk.withDeliveries(
                List.of(DeliveryContent.at(VenueContent.of("Le jardin")).withNote("Compte rendu : " + moss)));
        SiteFixture.publish(List.of(talk));
        StoredSite.text("fr").set("pitch", "Je cultive. " + moss, "in_300", "Voir " + moss + ".");
        week();
        assertEquals("moved", StoredRows.in("link_check").where("address", moss).value("state"));
        assertEquals(
                List.of("Jeanne d'Orsel (dans un texte)", "Mousse (dans un texte)"),
                List.of(places().split(", ")).stream().distinct().toList());

        post("move");
        Document page = visitors();
        assertEquals(2, page.select(".abstract a[href=" + fern + "]").size(), page.html());
        assertTrue(page.text().contains(fern), page.text());
        assertEquals(0, StoredRows.in("link_check").like("address", "%/moss").count());
        assertEquals("Je cultive. " + fern, StoredSite.text("fr").value("pitch"));
        assertEquals("Voir " + fern + ".", StoredSite.text("fr").value("in_300"));
        assertEquals(
                2,
                admin("/admin/talks/" + StoredTalks.id() + "/revisions")
                        .select("ol.rows > li")
                        .size());
    }

    @Test
    void aDeadLinkOfAnAbstractLeadsToItsArchivedCopy_orIsHidden() {
        String copy = "https://web.archive.example/web/2019/x";
        web.page("/moss", 404, Map.of(), new byte[0]);
        WatchedLinks.archive(web, copy);
        publish("Voir [la mousse](" + moss + ").");
        week();
        week();
        week();
        assertEquals("Voir la mousse (copie archivée).", abstractText());
        assertEquals(copy, visitors().expectFirst(".abstract a").attr("href"));
        NuChecker.assertConforms(admin("/admin/links").outerHtml());
        Document form = admin("/admin/talks/" + StoredTalks.id());
        assertTrue(
                form.expectFirst(".abstract .dead-link")
                        .text()
                        .startsWith(moss + " La page n’existe plus (404), en échec depuis"),
                form.select(".abstract").text());
        NuChecker.assertConforms(form.outerHtml());
        assertTrue(admin("/admin/talks").select(".notes").text().contains("1 lien mort à remplacer texts.example"));

        post("hide");
        assertEquals("Voir la mousse.", abstractText());
        assertEquals(0, visitors().select(".abstract a").size());
    }

    @Test
    void anAddressThatOnlyAPersonCanChangeIsNamed_withTheWayToTheForm() {
        String written = web.address("texts", "/\\(moss\\)");
        web.redirect("/(moss)", 301, "/fern").page("/fern", "text/html", "<title>Fern</title>");
        publish("Voir [la mousse](" + written + ").");
        week();
        long id = StoredRows.in("link_check").like("address", "%(moss)").id();
        Document page = new AdminBrowser().follow("/admin/links/" + id + "/move");
        assertTrue(page.expectFirst(".flash").text().endsWith(": Mousse Ouvrir le formulaire"), page.text());
        assertEquals(
                "/admin/talks/" + StoredTalks.id(),
                page.expectFirst(".checked-links .what p a").attr("href"));
        assertTrue(
                visitors().select(".abstract a").attr("href").endsWith("/%28moss%29"),
                visitors().html());
    }

    @Test
    void aBiographyThatWouldBeTooLongStaysAsItIs() {
        String far = "/" + "f".repeat(140);
        web.redirect("/moss", 301, far).page(far, "text/html", "<title>Fern</title>");
        StoredSite.text("fr").set("in_140", "Voir " + moss);
        week();
        Document page = new AdminBrowser().follow(WatchedLinks.button(moss, "move"));
        assertEquals("Voir " + moss, StoredSite.text("fr").value("in_140"));
        assertEquals(
                "/admin/settings#biography140-fr", page.expectFirst(".flash a").attr("href"));
        assertEquals(1, admin("/admin/settings").select("#biography140-fr").size());
    }

    private static void publish(String markdown) {
        SiteFixture.publish(List.of(
                TestTalks.titled("Mousse", "mousse").withTexts(Map.of("fr", new TalkText("Mousse", markdown)))));
    }

    private void week() {
        WatchedLinks.week(watch);
    }

    private void post(String action) {
        WatchedLinks.press(moss, action);
    }

    private static String places() {
        return admin("/admin/links").select(".checked-links .what > p:nth-child(2)").eachText().stream()
                .filter(text -> text.contains("texte"))
                .findFirst()
                .orElse("");
    }

    private static String abstractText() {
        return visitors().expectFirst(".abstract").text();
    }

    private static Document visitors() {
        return WatchedLinks.talk("mousse");
    }
}
