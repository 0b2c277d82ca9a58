package org.estrade.visitor.finding;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.AdminBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are looked for in four talks, of which each test names those that it finds. */
@QuarkusTest
class FindingTest {

    private static final TalkContent COLD = talk(
            "froid",
            "Mesurer le froid",
            "L'optimisation d'une plateforme de données, à l'aide de [mesures](https://secret.example/adresse) en C++.",
            List.of("Numérique responsable"),
            DeliveryContent.at(VenueContent.of("Rivage Conf"))
                    .withCity("Île-d’Yeu")
                    .withSpeakers(List.of(SpeakerContent.of("Bao Trần")))
                    .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, "https://diapos.example/1"))));

    private static final TalkContent MODELS = talk(
            "modeles",
            "Interprétabilité des modèles",
            "Le pourquoi et le comment.",
            List.of("Architecture"),
            DeliveryContent.at(VenueContent.of("Meetup R de Lyon"))
                    .withEdition("#11")
                    .withNote("sous l'angle métier")
                    .withLinks(List.of(
                            new LinkContent(LinkKind.VIDEO, "https://videos.example/2", null, null, "Claire Duval"))));

    private static final TalkContent CURIOUS = new TalkContent(
            "curious",
            Map.of(
                    "fr", new TalkText("Des machines curieuses", "Qui apprennent seules."),
                    "en", new TalkText("Curious machines", "What studies say about the cities of tomorrow.")),
            List.of("Architecture", "Data"),
            List.of(),
            List.of());

    private static final TalkContent LITTLE = talk("peu", "Un cœur simple", "", List.of());

    @Inject
    TalkRepository talks;

    @BeforeEach
    void fourTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(COLD, MODELS, CURIOUS, LITTLE));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

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

    /** Little words are in every text: beside others they say nothing, and alone they are found where they stand. */
    @Test
    void littleWordsDoNotStandInTheWay() {
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
    void whatIsNoWordFindsNothingAndSaysSo(String typed) {
        Document page = open("/", "q", typed);

        assertEquals(List.of(), page.select("article").eachText());
        assertEquals(typed, page.select("[name=q]").attr("value"));
        assertEquals(
                "Aucune conférence ne correspond à cette recherche. Tout afficher",
                page.select("[role=status]").text());
        assertEquals("/#_find", page.select("[role=status] a").attr("href"));
    }

    @Test
    void aTagIsFoundByWhatItIsCalledInEitherLanguage() {
        SiteFixture.execute("delete from tag_label");
        SiteFixture.execute("insert into tag_label (tag_id, language, label)"
                + " select id, 'en', 'Green computing' from tag where name = 'Numérique responsable'");
        republish("froid", COLD);

        assertEquals("froid", results("/", "q", "green"));
        assertEquals("froid", results("/", "q", "responsables"));
        Document english = open("/en", "tag", "numerique-responsable");
        assertEquals("Green computing · Talks · Jeanne d’Orsel", english.title());
        assertEquals("Green computing", english.select(".find [aria-current]").text());
        assertEquals("Green computing", english.select("article .tags").text());
        assertEquals(
                "/en?tag=numerique-responsable",
                english.select("article .tags a").attr("href"));
    }

    @Test
    void theWordsOfADraftAreNobodysBusinessUntilItIsPublished() {
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
    void whatIsTakenBackIsFoundNoMore() {
        QuarkusTransaction.requiringNew()
                .run(() -> talks.unpublish(talks.find("slug", "froid").firstResult()));
        assertEquals("", results("/", "q", "froid"));
        assertEquals(
                List.of(), StoredRows.of("select 1 from talk_search join talk on id = talk_id where slug = 'froid'"));

        QuarkusTransaction.requiringNew()
                .run(() -> talks.setDeleted(talks.find("slug", "modeles").firstResult(), true));
        assertEquals("", results("/", "q", "duval"));
    }

    @Test
    @Tag("slow")
    void whatIsRenamedIsFoundByItsNewNameAtOnce() {
        SignedInSpeaker.account();
        AdminBrowser browser = new AdminBrowser();
        String venue = "/admin/venues/" + StoredRows.number("select id from venue where name = 'Rivage Conf'");
        browser.follow(venue, "name", "Falaise Days", "version", browser.version(venue));
        String tag = "/admin/tags/" + StoredRows.number("select id from tag where name = 'Numérique responsable'");
        browser.follow(tag, "name", "Sobriété", "version", browser.version(tag));
        SignedInSpeaker.nobody();

        assertEquals("froid", results("/", "q", "falaise"));
        assertEquals("", results("/", "q", "rivage"));
        assertEquals("froid", results("/", "q", "sobriete"));
        assertEquals("froid", results("/", "tag", "sobriete"));
        assertEquals(
                "froid", results("/", "tag", "Numérique responsable"), "an address that others may have linked to");
    }

    @Test
    void whatWasPublishedBeforeAnybodyCouldSearchIsFoundAfterTheNextStart() {
        SiteFixture.execute("delete from talk_search");
        assertEquals("", results("/", "q", "froid"));

        QuarkusTransaction.requiringNew()
                .run(() ->
                        io.quarkus.arc.Arc.container().beanManager().getEvent().fire(new StartupEvent()));
        SiteFixture.forgetWhatWasRead();
        assertEquals("froid", results("/", "q", "froid"));
    }

    @Test
    void whatIsAskedForIsAskedForTogether() {
        assertEquals("modeles", results("/", "tag", "architecture", "has", "video"));
        assertEquals("curious", results("/", "tag", "architecture", "q", "machine"));
        assertEquals("", results("/", "tag", "data", "has", "slides"));
        assertEquals("froid", results("/", "has", "slides", "q", " ", "tag", "", "page", ""));
    }

    @Test
    void thePageSaysWhatItShowsAndHowToGoOn() {
        Document page = open("/", "tag", "ARCHITECTURE", "q", " machine ");

        assertEquals("« machine » · Architecture · Conférences · Jeanne d’Orsel", page.title());
        assertEquals(
                "1 conférence sur 4. Tout afficher",
                page.select("[role=status]").text());
        assertEquals("Des machines curieuses", page.select(".contents li").text());
        assertEquals(List.of(), page.select(".frise, .agenda").eachText());
        assertEquals("""
                Avec vidéo /?q=machine&tag=architecture&has=video#_find
                Avec slides /?q=machine&tag=architecture&has=slides#_find
                Architecture 2 /?q=machine#_find (true)
                Data /?q=machine&tag=data#_find
                Numérique responsable /?q=machine&tag=numerique-responsable#_find""", chips(page));
        assertEquals(
                Map.of("tag", "architecture", "q", "machine"),
                Map.of(
                        "tag",
                        page.select("[name=tag]").attr("value"),
                        "q",
                        page.select("[name=q]").attr("value")));
        assertEquals("/#_find", page.select(".find form").attr("action"));
        assertEquals(
                List.of("/?q=machine&tag=architecture", "/en?q=machine&tag=architecture"),
                page.select(".languages a").eachAttr("href"));
    }

    @Test
    void searchEnginesAreLedToTagsButNotToAnswers() {
        String origin = open("/").select("link[rel=canonical]").attr("href").replaceFirst("/$", "");
        Document tag = open("/en", "has", "", "tag", "Architecture", "page", "1");
        assertEquals(
                origin + "/en?tag=architecture",
                tag.select("link[rel=canonical]").attr("href"));
        assertEquals(
                List.of(origin + "/?tag=architecture", origin + "/en?tag=architecture"),
                tag.select("link[hreflang][rel=alternate]").eachAttr("href"));
        assertEquals("", tag.select("[name=robots]").attr("content"));
        for (Document answer : List.of(open("/", "q", "machine"), open("/", "tag", "data", "has", "video"))) {
            assertEquals("noindex", answer.select("[name=robots]").attr("content"));
            assertEquals("", answer.select("link[rel=canonical]").attr("href"));
        }
    }

    @Test
    void thePlaceOfATalkIsTheSameWhateverIsShown() {
        SiteFixture.publish(List.of(
                talk("a", "Un titre", "", List.of("A")),
                talk("b", "Un titre", "", List.of("B")),
                talk("c", "Un titre", "", List.of("A")),
                talk("d", "Un autre", "", List.of("B"))));

        assertEquals(
                List.of("un-titre-1", "un-autre"),
                open("/", "tag", "b").select("article").eachAttr("id"));
    }

    @Test
    void aTagLeadsToItsTalksFromATalksOwnPage() {
        Document talk = Jsoup.parse(given().get("/en/talks/froid").asString());

        assertEquals("/en?tag=numerique-responsable", talk.select(".tags a").attr("href"));
        assertEquals("froid", results("/en", "tag", "numerique-responsable"));
    }

    @Test
    void nobodyLooksForOneOfThreeTalks() {
        SiteFixture.publish(List.of(COLD, MODELS, CURIOUS));

        assertEquals(0, open("/").select(".find, script[src]").size());
        assertEquals("modeles curious", results("/", "tag", "architecture"));
        assertEquals(
                "2 conférences sur 3. Tout afficher",
                open("/", "tag", "architecture").select("[role=status]").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?tag=architecture&has=video", "/en?q=%22%3E%3Cb%3E%F0%9F%8E%89"})
    void thePageConforms(String address) {
        NuChecker.assertConforms(given().urlEncodingEnabled(false).get(address).asString());
    }

    /** Lines of what is typed and of which talks that finds, in either language. */
    private static void assertFound(String expected) {
        String results = expected.lines()
                .map(line -> line.replaceFirst(" ->.*", ""))
                .map(typed -> (typed + " -> " + results("/en", "q", typed)).strip())
                .collect(Collectors.joining("\n"));
        assertEquals(expected, results);
    }

    private void republish(String slug, TalkContent content) {
        QuarkusTransaction.requiringNew()
                .run(() -> talks.publish(talks.find("slug", slug).firstResult(), content));
    }

    /** The slugs of the talks on that page. */
    private static String results(String path, String... query) {
        return String.join(
                " ",
                open(path, query).select("article h2 a").eachAttr("href").stream()
                        .map(href -> href.replaceFirst(".*/talks/", ""))
                        .toList());
    }

    private static Document open(String path, String... query) {
        var request = given();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        String html = request.get(path).then().statusCode(200).extract().asString();
        assertTrue(html.startsWith("<!doctype html>"), html);
        return Jsoup.parse(html);
    }

    private static String chips(Document page) {
        return String.join(
                "\n",
                page.select(".find .tags a").stream()
                        .map(chip -> chip.text() + " " + chip.attr("href")
                                + (chip.hasAttr("aria-current") ? " (" + chip.attr("aria-current") + ")" : ""))
                        .toList());
    }

    private static TalkContent talk(
            String slug, String title, String abstractMarkdown, List<String> tags, DeliveryContent... deliveries) {
        return new TalkContent(
                slug, Map.of("fr", new TalkText(title, abstractMarkdown)), tags, List.of(deliveries), List.of());
    }
}
