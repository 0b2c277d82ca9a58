package org.estrade.talk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredTalks;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The comparison of two versions of a talk. */
@QuarkusTest
class VersionComparisonTest extends HistoryFixture {

    @Test
    void byDefault_theNewestIsComparedWithTheOneBefore() {
        assertEquals("""
                Résumé (français)
                = 1 paragraphe inchangé
                ≠ Réfléchissez aux ressources de [-calculs][+calcul], puis au stockage.
                = 1 paragraphe inchangé
                + [+Et après.]
                Mots-clés
                − [-Performance]
                = Data
                Inchangés
                = Titre (français), adresse de la page, interventions, liens
                """, comparison(read("")));
    }

    @Test
    void anyTwoAreCompared_alsoBackwards() {
        assertEquals("""
                Interventions
                + [+Touraine Tech, février 2025, Tours]
                = Snow Camp, janvier 2025, Grenoble
                Mots-clés
                = Performance
                + [+Data]
                Inchangés
                = Titre (français), résumé (français), adresse de la page, liens
                """, comparison(read("?from=" + revision(0) + "&to=" + revision(3))));
        assertEquals(
                """
                Interventions
                − [-Touraine Tech, février 2025, Tours]
                = Snow Camp, janvier 2025, Grenoble
                Mots-clés
                = Performance
                − [-Data]
                Inchangés
                = Titre (français), résumé (français), adresse de la page, liens
                """.replace("= Performance\n− [-Data]", "− [-Data]\n= Performance"),
                comparison(read("?from=" + revision(3) + "&to=" + revision(0))));
        assertEquals("""
                Interventions
                ≠ Touraine Tech, ville : [-Tour][+Tours]
                = Snow Camp, janvier 2025, Grenoble
                Inchangés
                = Titre (français), résumé (français), adresse de la page, mots-clés, liens
                """, comparison(read("?to=" + revision(3))));
    }

    @Test
    void theFirstVersion_isComparedWithNothing_andOneWithItself() {
        Document first = read("?to=" + revision(0));
        assertTrue(first.select("#comparison-heading").text().startsWith("Première version, du "));
        assertTrue(comparison(first).contains("Interventions\n+ [+Snow Camp, janvier 2025, Grenoble]\n"));

        Document same = read("?from=" + revision(1) + "&to=" + revision(1));
        assertEquals(
                "Ces deux versions sont identiques.", same.select(".sheet > p").text());
    }

    @Test
    void aVersionIsComparedWithThePublishedOne() {
        Document page = read("");
        String href = page.select(".comparison .actions a").attr("href").replaceFirst("#.*", "");
        Document compared = Jsoup.parse(SignedInSpeaker.browser().get(href).asString());

        assertTrue(compared.select("#comparison-heading").text().startsWith("De la version publiée au "));
        assertEquals(comparison(read("?from=" + revision(0) + "&to=" + revision(4))), comparison(compared));

        StoredTalks.unpublishAll();
        assertEquals(0, read("").select(".comparison .actions a").size());
        assertEquals(404, get("?from=published").statusCode());
    }

    @Test
    void aHundredThousandOtherCharacters_areComparedInSeconds() {
        String text = "mot ".repeat(25_000);
        revise(
                RevisionKind.DRAFT,
                REWRITTEN.withTexts(Map.of("fr", new TalkText("Optimisation", text))),
                REWRITTEN.withTexts(Map.of("fr", new TalkText("Optimisation", "autre" + text.replace("m", "n")))));

        Response answer = assertTimeout(Duration.ofSeconds(5), () -> get(""));
        assertEquals(200, answer.statusCode());
    }
}
