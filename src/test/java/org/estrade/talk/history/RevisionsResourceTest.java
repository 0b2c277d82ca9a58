package org.estrade.talk.history;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.Stored;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevisionsResourceTest {

    private static final DeliveryContent SNOW = DeliveryContent.at(VenueContent.of("Snow Camp"))
            .withId(new UUID(0, 1))
            .withDate(PartialDate.of(2025, 1))
            .withCity("Grenoble");
    private static final DeliveryContent TOURS = DeliveryContent.at(VenueContent.of("Touraine Tech"))
            .withId(new UUID(0, 2))
            .withDate(PartialDate.of(2025, 2))
            .withCity("Tour");

    private static final TalkContent FIRST = new TalkContent(
            "optimisation",
            Map.of(
                    "fr",
                    new TalkText(
                            "Optimisation",
                            "Le premier.\n\nRéfléchissez aux ressources de calculs, puis au stockage.\n\nLa fin.")),
            List.of("Performance"),
            List.of(SNOW),
            List.of(LinkContent.of(LinkKind.CODE, "https://code.example/")));

    /** Published as it first was; then three drafts. */
    private static final TalkContent TAGGED = FIRST.withTags(List.of("Performance", "Data"));

    private static final TalkContent TOURED = TAGGED.withDeliveries(List.of(SNOW, TOURS));
    private static final TalkContent CORRECTED = TOURED.withDeliveries(List.of(SNOW, TOURS.withCity("Tours")));
    private static final TalkContent REWRITTEN = CORRECTED
            .withTags(List.of("Data"))
            .withTexts(
                    Map.of(
                            "fr",
                            new TalkText(
                                    "Optimisation",
                                    "Le premier.\n\nRéfléchissez aux ressources de calcul, puis au stockage.\n\nLa fin.\n\nEt après.")));

    private long id;

    @BeforeEach
    void aTalkWithAPast() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(FIRST));
        id = Stored.number("select max(id) from talk");
        revise(RevisionKind.DRAFT, TAGGED, TOURED, CORRECTED, REWRITTEN);
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void everyVersionSaysWhatItChanged_theNewestFirst() {
        Document page = read("");

        assertEquals(
                List.of(
                        "Résumé (français) · Mots-clés",
                        "Touraine Tech : ville corrigée",
                        "Intervention ajoutée : Touraine Tech",
                        "Mot-clé « Data » ajouté",
                        "Création"),
                page.select(".versions b").stream()
                        .map(RevisionsResourceTest::text)
                        .toList());
        List<String> hints = page.select(".versions .hint").eachText();
        assertTrue(hints.get(0).matches("\\d{1,2}(er)? \\S+ \\d{4} à \\d\\d:\\d\\d · Brouillon · .*"), hints.get(0));
        assertTrue(hints.get(0).endsWith(" · " + SignedInSpeaker.USERNAME), hints.get(0));
        assertTrue(hints.get(4).endsWith(" · Publication · en ligne"), hints.get(4));
        assertTrue(page.select("h1 + .hint").text().startsWith("5 révisions depuis le "));
    }

    @Test
    void atFirst_theNewestIsComparedWithTheOneBefore() {
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
                = Titre (français), adresse, interventions, liens
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
                = Titre (français), résumé (français), adresse, liens
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
                = Titre (français), résumé (français), adresse, liens
                """.replace("= Performance\n− [-Data]", "− [-Data]\n= Performance"),
                comparison(read("?from=" + revision(3) + "&to=" + revision(0))));
        assertEquals("""
                Interventions
                ≠ Touraine Tech, ville : [-Tour][+Tours]
                = Snow Camp, janvier 2025, Grenoble
                Inchangés
                = Titre (français), résumé (français), adresse, mots-clés, liens
                """, comparison(read("?to=" + revision(3))));
    }

    @Test
    void theFirstVersion_isComparedWithNothing_andOneWithItself() {
        Document first = read("?to=" + revision(0));
        assertTrue(first.select("#comparison-heading").text().startsWith("Première version, du "));
        assertTrue(comparison(first).contains("Interventions\n+ [+Snow Camp, janvier 2025, Grenoble]\n"));

        Document same = read("?from=" + revision(1) + "&to=" + revision(1));
        assertEquals(
                "Ces deux versions disent la même chose.",
                same.select(".sheet > p").text());
    }

    @Test
    void aVersionIsComparedWithThePublishedOne() {
        Document page = read("");
        String href = page.select(".comparison .actions a").attr("href").replaceFirst("#.*", "");
        Document compared = Jsoup.parse(SignedInSpeaker.browser().get(href).asString());

        assertTrue(compared.select("#comparison-heading").text().startsWith("De la version publiée au "));
        assertEquals(comparison(read("?from=" + revision(0) + "&to=" + revision(4))), comparison(compared));

        SiteFixture.execute("update talk set published_at = null");
        assertEquals(0, read("").select(".comparison .actions a").size());
        assertEquals(404, get("?from=published").statusCode());
    }

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
                = Titre (français), résumé (français), adresse, interventions, liens
                """, comparison(read("?from=" + revision(0))));
        assertEquals(before, given().get("/talks/optimisation").asString());
        assertEquals(
                List.of("restore Optimisation"),
                Stored.texts("select action || ' ' || subject_name from audit_entry where subject_id = " + id));
    }

    @Test
    void whatIsTheNewestAlready_isNotRestored() {
        assertEquals(0, read("").select(".comparison form[method=post]").size());

        Response answer = SignedInSpeaker.browser().post(path() + "/" + revision(4) + "/restoration");
        assertEquals(303, answer.statusCode());
        assertEquals(5, Stored.number("select count(*) from revision"));
        assertEquals(0, Stored.number("select count(*) from audit_entry where subject_id = " + id));
    }

    @Test
    void theNextPageSaysOnceWhatWasRestored() {
        var browser = SignedInSpeaker.browser();
        browser.post(path() + "/" + revision(1) + "/restoration");
        String flash =
                Jsoup.parse(browser.get(path()).asString()).select(".flash").text();

        assertTrue(
                flash.matches("La version du .* est de nouveau le brouillon. La page publiée n’a pas changé."), flash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?to=1x", "?from=x", "?from=-1", "?to=999999999999999999", "?from=%00", "?page=400"})
    void aVersionThatIsNotThere_isNotFound(String query) {
        assertEquals(404, get(query).statusCode());
    }

    @Test
    void anotherTalksVersions_areNotThisOnes() {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Une autre", "autre"), RevisionKind.DRAFT, null));
        long other = Stored.number("select max(id) from revision");

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
        SiteFixture.execute("update talk set deleted_at = now()");
        assertEquals(404, get("").statusCode());
    }

    @Test
    void aLongPastIsTurnedOver_pageByPage() {
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
        SiteFixture.execute("update account set language = 'en'");
        Document page = read("?to=" + revision(3));

        assertEquals("History", page.select("h1").text());
        assertEquals("Touraine Tech: city corrected", page.select(".current b").text());
        assertTrue(
                comparison(page).startsWith("Deliveries\n≠ Touraine Tech, city: [-Tour][+Tours]\n"), comparison(page));
    }

    @Test
    void aHundredThousandOtherCharacters_takeMoments() {
        String text = "mot ".repeat(25_000);
        revise(
                RevisionKind.DRAFT,
                REWRITTEN.withTexts(Map.of("fr", new TalkText("Optimisation", text))),
                REWRITTEN.withTexts(Map.of("fr", new TalkText("Optimisation", "autre" + text.replace("m", "n")))));

        Response answer = assertTimeout(Duration.ofSeconds(5), () -> get(""));
        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=published", "?page=0"})
    void thePageConforms(String query) {
        NuChecker.assertConforms(get(query).asString());
    }

    private void revise(RevisionKind kind, TalkContent... contents) {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        long account = Stored.number("select id from account");
        for (TalkContent content : contents) {
            QuarkusTransaction.requiringNew().run(() -> {
                Talk talk = talks.findById(id);
                talks.revise(talk, content, kind, account);
            });
        }
    }

    /** The id of the version with that many before it. */
    private long revision(int before) {
        return Stored.number("select id from revision where talk_id = " + id + " order by id limit 1 offset " + before);
    }

    private String path() {
        return "/admin/talks/" + id + "/revisions";
    }

    private Response get(String query) {
        return SignedInSpeaker.browser().urlEncodingEnabled(false).get(path() + query);
    }

    private Document read(String query) {
        return Jsoup.parse(get(query).then().statusCode(200).extract().asString());
    }

    /** A line a paragraph: what was deleted and inserted in brackets. */
    private static String comparison(Document page) {
        return page.select(".sheet section").stream()
                .map(section -> text(section.expectFirst("h3")) + "\n"
                        + section.select(".diff").stream()
                                .map(RevisionsResourceTest::line)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String line(Element diff) {
        diff.select(".visually-hidden").remove();
        diff.select("ins").forEach(ins -> ins.text("[+" + ins.wholeText() + "]"));
        diff.select("del").forEach(del -> del.text("[-" + del.wholeText() + "]"));
        return diff.expectFirst(".sign").text() + " " + text(diff.expectFirst("p")) + "\n";
    }

    private static String text(Element element) {
        return element.wholeText().strip().replace('\u00A0', ' ');
    }
}
