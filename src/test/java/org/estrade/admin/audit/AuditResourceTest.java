package org.estrade.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {

    private long here;
    private long binned;

    @BeforeEach
    void twoTalks_oneInTheBin() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.titled("Ici", "ici"), TestTalks.titled("Jetée", "jetee")));
        here = StoredTalks.id("ici");
        binned = StoredTalks.id("jetee");
        StoredTalks.delete("jetee");
        AuditEntries.clear();
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void itListsAccountActionAndTime_theNewestFirst_byDay() {
        StoredRows.in("venue").add("name", "Snow Camp");
        long venue = StoredNames.venue("Snow Camp").id();
        entry("2025-11-12 09:00", "ada", "create", "talk", here, "Ici");
        entry("2025-11-12 10:05", "ada", "publish", "talk", here, "Ici");
        entry("2025-11-12 23:30", null, "publish-failed", "talk", binned, "Jetée");
        entry("2025-11-13 09:00", "bob", "merge", "venue", venue, "Snow Camp");
        entry("2025-11-13 09:01", "bob", "delete", "person", 999_999L, "Zoé");
        entry("2025-11-13 09:02", "bob", "edit", "site", null, "Jeanne");
        entry("2025-11-13 09:03", "bob", "import", "import", null, "Ici, Jetée");
        entry("2025-11-13 09:04", "bob", "password", "account", 1L, "bob");

        Document page = read("");
        assertEquals("""
                13 novembre 2025
                10:04 bob a changé le mot de passe pour le compte « bob » /admin/account
                10:03 bob a importé des conférences : « Ici, Jetée »
                10:02 bob a modifié les réglages du site /admin/settings
                10:01 bob a supprimé la personne « Zoé »
                10:00 bob a fusionné l’événement « Snow Camp » /admin/venues/%d
                00:30 Estrade n’a pas pu publier la conférence « Jetée » /admin/bin
                12 novembre 2025
                11:05 ada a publié la conférence « Ici » /admin/talks/%d
                10:00 ada a créé la conférence « Ici » /admin/talks/%d
                """.formatted(venue, here, here), entryLines(page));
        assertEquals("2025-11-13T10:04:00+01:00", page.select("time").first().attr("datetime"));
        NuChecker.assertConforms(SignedInSpeaker.browser().get("/admin/history").asString());
    }

    @Test
    void everyActionHasASentence_andAnUnknownActionANeutralOne() {
        List<String> actions = List.of(
                "create",
                "edit",
                "publish",
                "unpublish",
                "schedule",
                "unschedule",
                "publish-failed",
                "delete",
                "restore",
                "purge",
                "merge",
                "duplicate",
                "order",
                "import",
                "password",
                "sessions",
                "preview-link",
                "revoke",
                "juggle");
        actions.forEach(action -> entry("2025-11-12 09:00", "ada", action, "talk", here, "Ici"));
        for (String language : List.of("fr", "en")) {
            SignedInSpeaker.language(language);
            List<String> sentences = read("").select(".audit .what").eachText();

            assertEquals(actions.size(), sentences.size());
            assertEquals(sentences.stream().distinct().toList(), sentences);
            assertTrue(
                    sentences.stream().allMatch(sentence -> sentence.matches("ada \\S.+ [«“]\\W?Ici\\W?[»”]")),
                    sentences::toString);
        }
        assertEquals(
                "ada acted on the talk “Ici”",
                read("").select(".audit .what").first().text());
    }

    @Test
    void manyEntriesAreListedPageByPage_fiftyOnAPage() {
        for (int i = 1; i <= 51; i++) {
            entry("2025-11-12 09:00", "ada", "edit", "talk", here, "Version " + i);
        }
        Document first = read("");
        Document second = read("?page=1");

        assertEquals(50, first.select(".audit li").size());
        assertEquals(List.of("/admin/history?page=1"), first.select(".pager a").eachAttr("href"));
        assertEquals(1, second.select(".audit li").size());
        assertTrue(second.select(".audit li").text().contains("Version 1"));
        assertEquals(List.of("/admin/history?page=0"), second.select(".pager a").eachAttr("href"));
        assertEquals(
                "Rien pour le moment.", read("?page=999999").select(".nothing").text());
        assertEquals(50, read("?page=x").select(".audit li").size());
    }

    @Test
    void namesAreShownAsTextNotAsHtml() {
        entry("2025-11-12 09:00", "<b>", "edit", "<i>", 1L, "<script>alert(1)</script>");
        Document page = read("");

        assertEquals(0, page.select("main script, main i, main b b").size());
        assertTrue(page.select(".audit .what").text().contains("<script>alert(1)</script>"));
    }

    @Test
    void withoutEntries_thePageHasASentence() {
        assertEquals("Rien pour le moment.", read("").select(".nothing").text());
    }

    private static void entry(String at, String username, String action, String kind, Long id, String name) {
        AuditEntries.add(Instant.parse(at.replace(' ', 'T') + ":00Z"), username, action, kind, id, name);
    }

    private static Document read(String query) {
        return Jsoup.parse(SignedInSpeaker.browser()
                .get("/admin/history" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String entryLines(Document page) {
        return page.select(".day").stream()
                .map(day -> day.select("h2").text() + "\n"
                        + day.select("li").stream()
                                .map(line ->
                                        (line.text() + " " + line.select("a").attr("href")).strip() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }
}
