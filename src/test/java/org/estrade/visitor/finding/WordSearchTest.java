package org.estrade.visitor.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which a talk is found, and from when on: when it is published, renamed or taken off the site. */
@QuarkusTest
class WordSearchTest extends FindingFixture {

    @Test
    void aTalkIsFoundByItsWords() {
        assertFound("""
                optimisations -> froid
                OPTIMISER -> froid
                plateformes -> froid
                donnee -> froid
                interpretabilite -> modeles
                INTERPRÉTABILITÉ -> modeles
                interpretable -> modeles
                modele -> modeles
                coeur -> peu
                cœurs -> peu
                study -> curious
                city -> curious
                cities -> curious
                curieuse -> curious
                inter -> modeles
                mes -> froid
                numér -> froid
                rivage -> froid
                yeu -> froid
                ile yeu -> froid
                tran -> froid
                duval -> modeles
                metier -> modeles
                #11 -> modeles
                c++ -> froid
                R -> modeles
                curious apprennent -> curious
                pourquoi lyon -> modeles
                pourquoi rivage ->
                archi -> modeles curious
                data -> curious
                adresse ->
                secret ->
                introuvable ->""");
    }

    /** Stop words are in every text: they are ignored beside other words, and searched for when they stand alone. */
    @Test
    void stopWordsAreIgnoredBesideOtherWords() {
        assertFound("""
                les optimisations de la plateforme -> froid
                à l'optimisation -> froid
                the cities -> curious
                a cœur -> peu
                un -> peu
                à -> froid
                of the -> curious
                the of tomorrow -> curious""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "🎉", "'", "\\", ":*", "& | !", "\uFFFD"})
    void aQueryWithoutWordsFindsNothingAndSaysSo(String typed) {
        Document page = open("/", "q", typed);

        assertEquals(List.of(), page.select("article").eachText());
        assertEquals(typed, page.select("[name=q]").attr("value"));
        assertEquals(
                "Aucune conférence ne correspond à cette recherche. Tout afficher",
                page.select("[role=status]").text());
        assertEquals("/#_find", page.select("[role=status] a").attr("href"));
    }

    @Test
    void theWordsOfADraftAreNotFoundBeforeItIsPublished() {
        TalkContent draft = COLD.withTexts(Map.of("fr", new TalkText("Mesurer le chaud", "Une canicule.")));
        QuarkusTransaction.requiringNew()
                .run(() -> talks.revise(talks.find("slug", "froid").firstResult(), draft, RevisionKind.DRAFT, null));
        assertEquals("", results("/", "q", "canicule"));
        assertEquals("froid", results("/", "q", "optimisation"));

        republish("froid", draft);
        assertEquals("froid", results("/", "q", "canicule"));
        assertEquals("", results("/", "q", "optimisation"));
    }

    @Test
    void anUnpublishedOrDeletedTalkIsNotFound() {
        QuarkusTransaction.requiringNew()
                .run(() -> talks.unpublish(talks.find("slug", "froid").firstResult()));
        assertEquals("", results("/", "q", "froid"));
        assertEquals(
                0,
                StoredRows.in("talk_search")
                        .where("talk_id", StoredTalks.id("froid"))
                        .count());

        QuarkusTransaction.requiringNew()
                .run(() -> talks.setDeleted(talks.find("slug", "modeles").firstResult(), true));
        assertEquals("", results("/", "q", "duval"));
    }

    @Test
    @Tag("slow")
    void aRenamedVenueOrTagIsFoundByItsNewNameAtOnce() {
        SignedInSpeaker.account();
        AdminBrowser browser = new AdminBrowser();
        String venue = "/admin/venues/" + StoredNames.venue("Rivage Conf").id();
        browser.follow(venue, "name", "Falaise Days", "version", browser.version(venue));
        String tag = "/admin/tags/" + StoredNames.tag("Numérique responsable").id();
        browser.follow(tag, "name", "Sobriété", "version", browser.version(tag));
        SignedInSpeaker.nobody();

        assertEquals("froid", results("/", "q", "falaise"));
        assertEquals("froid", results("/", "q", "rivage"), "the former name stays a spelling of the venue");
        assertEquals("froid", results("/", "q", "sobriete"));
        assertEquals("froid", results("/", "tag", "sobriete"));
        assertEquals(
                "froid", results("/", "tag", "Numérique responsable"), "an address that others may have linked to");
    }

    @Test
    void talksWithoutIndexedWordsAreIndexedAtTheNextStart() {
        StoredRows.in("talk_search").delete();
        assertEquals("", results("/", "q", "froid"));

        QuarkusTransaction.requiringNew()
                .run(() ->
                        io.quarkus.arc.Arc.container().beanManager().getEvent().fire(new StartupEvent()));
        SiteFixture.forgetWhatWasRead();
        assertEquals("froid", results("/", "q", "froid"));
    }

    /** Each expected line: the typed words -> the slugs of the talks that they find, in either language. */
    private static void assertFound(String expected) {
        String results = expected.lines()
                .map(line -> line.replaceFirst(" ->.*", ""))
                .map(typed -> (typed + " -> " + results("/en", "q", typed)).strip())
                .collect(Collectors.joining("\n"));
        assertEquals(expected, results);
    }
}
