package org.estrade.talk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.talk.store.RevisionKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the versions of a talk. */
@QuarkusTest
class RevisionsResourceTest extends HistoryFixture {

    @Test
    void everyVersionHasASummaryOfItsChanges_theNewestFirst() {
        Document page = read("");

        assertEquals(
                List.of(
                        "Résumé (français) · Mots-clés",
                        "Touraine Tech : ville corrigée",
                        "Intervention ajoutée : Touraine Tech",
                        "Mot-clé « Data » ajouté",
                        "Création"),
                page.select(".versions b").stream().map(HistoryFixture::text).toList());
        List<String> hints = page.select(".versions .hint").eachText();
        assertTrue(hints.get(0).matches("\\d{1,2}(er)? \\S+ \\d{4} à \\d\\d:\\d\\d · Brouillon · .*"), hints.get(0));
        assertTrue(hints.get(0).endsWith(" · " + SignedInSpeaker.USERNAME), hints.get(0));
        assertTrue(hints.get(4).endsWith(" · Publication · en ligne"), hints.get(4));
        assertTrue(page.select("h1 + .hint").text().startsWith("5 versions depuis le "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?to=1x", "?from=x", "?from=-1", "?to=999999999999999999", "?from=%00", "?page=400"})
    void anUnknownVersion_isNotFound(String query) {
        assertEquals(404, get(query).statusCode());
    }

    @Test
    void manyVersions_areListedPageByPage() {
        for (int i = 0; i < 50; i++) {
            revise(RevisionKind.AUTOSAVE, REWRITTEN.withTags(List.of("Essai " + i)));
        }
        Document first = read("");
        Document second = read("?page=1");

        assertEquals(50, first.select(".versions li").size());
        assertEquals("Mots-clés modifiés", first.select(".versions b").last().text());
        assertEquals(List.of(path() + "?page=1"), first.select(".pager a").eachAttr("href"));
        assertEquals(5, second.select(".versions li").size());
        assertEquals(List.of(path() + "?page=0"), second.select(".pager a").eachAttr("href"));
        assertTrue(second.select(".versions a").first().attr("href").endsWith("&page=1#comparison"));
    }

    @Test
    void inEnglish_allOfItIsEnglish() {
        SignedInSpeaker.language("en");
        Document page = read("?to=" + revision(3));

        assertEquals("History", page.select("h1").text());
        assertEquals("Touraine Tech: city corrected", page.select(".current b").text());
        assertTrue(
                comparison(page).startsWith("Deliveries\n≠ Touraine Tech, city: [-Tour][+Tours]\n"), comparison(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=published", "?page=0"})
    void thePageConforms(String query) {
        NuChecker.assertConforms(get(query).asString());
    }
}
