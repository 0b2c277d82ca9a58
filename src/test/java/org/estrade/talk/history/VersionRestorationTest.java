package org.estrade.talk.history;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The restoration of an earlier version as the draft. */
@QuarkusTest
class VersionRestorationTest extends HistoryFixture {

    @Test
    void aVersionIsRestoredAsADraft_andVisitorsSeeNoChange() {
        String before = given().get("/talks/optimisation").asString();
        String action = read("?to=" + revision(1))
                .select(".comparison form[method=post]")
                .attr("action");
        Response answer = SignedInSpeaker.browser().post(action);

        assertEquals(303, answer.statusCode());
        assertEquals("/admin/talks/" + id, answer.header("Location").replaceFirst("^https?://[^/]*", ""));
        assertTrue(read("").select(".versions .hint").get(0).text().contains(" · Restauration · "));
        assertEquals("""
                Mots-clés
                = Performance
                + [+Data]
                Inchangés
                = Titre (français), résumé (français), adresse de la page, interventions, liens
                """, comparison(read("?from=" + revision(0))));
        assertEquals(before, given().get("/talks/optimisation").asString());
        assertEquals(List.of("restore Optimisation"), AuditEntries.about(id).lines("action || ' ' || subject_name"));
    }

    @Test
    void theNewestVersion_isNotRestored() {
        assertEquals(0, read("").select(".comparison form[method=post]").size());

        Response answer = SignedInSpeaker.browser().post(path() + "/" + revision(4) + "/restoration");
        assertEquals(303, answer.statusCode());
        assertEquals(5, StoredRows.in("revision").count());
        assertEquals(0, AuditEntries.about(id).count());
    }

    @Test
    void theNextPageHasAMessageAboutTheRestoration() {
        var browser = SignedInSpeaker.browser();
        browser.post(path() + "/" + revision(1) + "/restoration");
        String flash =
                Jsoup.parse(browser.get(path()).asString()).select(".flash").text();

        assertTrue(
                flash.matches("La version du .* est de nouveau le brouillon. La page publiée n’a pas changé."), flash);
    }

    @Test
    void versionsOfAnotherTalk_areNotFound() {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Une autre", "autre"), RevisionKind.DRAFT, null));
        long other = StoredRows.in("revision").newestId();

        assertEquals(404, get("?to=" + other).statusCode());
        assertEquals(404, get("?from=" + other).statusCode());
        assertEquals(
                404,
                SignedInSpeaker.browser()
                        .post(path() + "/" + other + "/restoration")
                        .statusCode());
        assertEquals(
                404,
                SignedInSpeaker.browser().get("/admin/talks/999999/revisions").statusCode());
        StoredTalks.deleteAll();
        assertEquals(404, get("").statusCode());
    }
}
