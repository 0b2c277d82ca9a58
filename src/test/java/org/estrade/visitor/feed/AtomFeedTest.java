package org.estrade.visitor.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estrade.support.ManyTalks;
import org.estrade.support.RelaxNg;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The feed, as a reader of feeds fetches it. */
@QuarkusTest
class AtomFeedTest {

    private static final Instant CHANGED = Instant.parse("2025-06-02T09:30:00Z");

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedInSpeaker.nobody();
    }

    @Test
    void itSaysWhoseTalksTheyAre() {
        Document feed = xml("/en/feed.atom");
        String origin = SignedInSpeaker.origin();

        assertEquals("en", feed.expectFirst("feed").attr("xml:lang"));
        assertEquals("Talks · Jeanne d’Orsel", feed.expectFirst("feed > title").text());
        assertEquals(
                "I grow data: catalogues, energy and what comes up next.",
                feed.expectFirst("feed > subtitle").text());
        assertEquals(
                List.of("Jeanne d’Orsel", origin + "/en"),
                feed.expectFirst("author").children().eachText());
        assertEquals(
                List.of(
                        "self application/atom+xml  " + origin + "/en/feed.atom",
                        "alternate text/html en " + origin + "/en",
                        "alternate application/atom+xml fr " + origin + "/feed.atom"),
                feed.select("feed > link").stream()
                        .map(link -> String.join(
                                " ", link.attr("rel"), link.attr("type"), link.attr("hreflang"), link.attr("href")))
                        .toList());
    }

    @Test
    void anEntryTellsAllOfATalk() {
        Document feed = xml("/feed.atom");
        Element entry = feed.expectFirst("entry:has([href$=/talks/livrer-un-modele])");

        assertEquals(
                "Livrer un modèle comme on livre du code",
                entry.expectFirst("title").text());
        assertEquals(
                "urn:uuid:" + StoredTalks.withSlug("livrer-un-modele").value("uid"),
                entry.expectFirst("id").text());
        assertEquals(List.of("MLOps", "Architecture"), entry.select("category").eachAttr("term"));
        assertEquals(
                "🔢\u00A0Il y a le code, et il y a ce qu’il a appris. Ces deux choses n’ont ni le même âge, ni le même"
                        + " poids (quelques Mo contre plusieurs Go), ni les mêmes gardiens.",
                entry.expectFirst("summary").wholeText());
        Document content = Jsoup.parse(entry.expectFirst("content").wholeText());
        assertEquals(
                List.of(
                        "🔢\u00A0Il y a le code, et il y a ce qu’il a appris.",
                        "Ces deux choses n’ont ni le même âge, ni le même poids (quelques Mo contre plusieurs Go),"
                                + " ni les mêmes gardiens."),
                content.select("p").stream().map(p -> p.wholeText()).toList());
        assertEquals("Donnée 2\u00A0fois", content.expectFirst("h3").wholeText());
        assertEquals(
                List.of(
                        "avril 2024, Ambre Conf, Vilnius – Slides, Vidéo",
                        "novembre 2023, Atelier Science des données\u00A0#11, Paris, avec Inès Calvet"),
                content.select("li").stream().map(li -> li.wholeText()).toList());
        assertEquals(
                List.of(
                        "https://diapos.example/modele-en.pdf",
                        "https://videos.example/w?v=modele-en",
                        "https://ines.example/"),
                content.select("a").eachAttr("href"));
    }

    @Test
    void aReaderFindsEveryTalkOnceAndTheLastPublishedFirst() throws FeedException {
        Instant start = Instant.parse("2025-01-01T08:00:00Z");
        for (String position : StoredTalks.all().lines("position")) {
            StoredTalks.all()
                    .where("position", Integer.parseInt(position))
                    .set("first_published_at", start.plusSeconds(Integer.parseInt(position)));
        }
        StoredTalks.withSlug("en-production-et-apres")
                .set("first_published_at", Instant.parse("2025-06-01T08:00:00.7Z"), "changed_at", CHANGED);
        SyndFeed feed = read("/feed.atom");

        assertEquals(ManyTalks.eight().size(), feed.getEntries().size());
        SyndEntry first = feed.getEntries().get(0);
        assertEquals("En production\u00A0: et après\u202F?", first.getTitle());
        assertEquals(
                Instant.parse("2025-06-01T08:00:00Z"), first.getPublishedDate().toInstant());
        assertEquals(
                Instant.parse("2025-06-02T09:30:00Z"), first.getUpdatedDate().toInstant());
        assertEquals(SignedInSpeaker.origin() + "/talks/en-production-et-apres", first.getLink());
        assertEquals("jardins-de-donnees", feed.getEntries().get(1).getLink().replaceFirst(".*/", ""));
        assertEquals(
                ManyTalks.eight().size(),
                feed.getEntries().stream().map(SyndEntry::getUri).distinct().count());
    }

    static List<Arguments> edits() {
        StoredRows links = StoredRows.in("link");
        return List.of(
                Arguments.of(StoredRows.in("person"), "website", "https://ines.example/nouveau"),
                Arguments.of(links.with("delivery_id"), "credit", "Inès Calvet"),
                Arguments.of(links.with("delivery_id"), "language", "de"),
                Arguments.of(links.with("talk_id"), "language", "de"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whateverAnEntryShowsMakesItNewer(StoredRows rows, String column, String value) throws FeedException {
        compareAll();
        StoredTalks.all().set("first_published_at", Instant.parse("2025-06-01T08:00:00Z"), "changed_at", CHANGED);
        compareAll();
        assertEquals(0, newer());

        rows.set(column, value);
        compareAll();
        assertTrue(newer() > 0, column);
    }

    /** How many entries are newer than the moment at which all talks were changed. */
    private static long newer() throws FeedException {
        return read("/feed.atom").getEntries().stream()
                .filter(entry -> entry.getUpdatedDate().toInstant().isAfter(CHANGED))
                .count();
    }

    /** Compares all talks with what was shown, as a change of a name does. */
    private static void compareAll() {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            talks.lockAll();
            talks.raiseContentVersion();
        });
    }

    @Test
    void everyFeedIsValid() throws FeedException {
        for (String path : List.of("/feed.atom", "/en/feed.atom")) {
            RelaxNg.assertValid("atom.rnc", text(path));
            assertEquals("atom_1.0", read(path).getFeedType());
        }
    }

    @Test
    void theSchemaSeesWhatIsMissing() {
        String feed = text("/feed.atom");
        assertEquals(
                1,
                RelaxNg.complaints("atom.rnc", feed.replaceFirst("<updated>[^<]*</updated>", ""))
                        .size());
        assertEquals(
                1,
                RelaxNg.complaints("atom.rnc", feed.replaceFirst("Z</updated>", "</updated>"))
                        .size());
    }

    @Test
    void aTalkInTheOtherLanguageSaysSo() {
        Element entry = xml("/en/feed.atom").expectFirst("entry:has([href$=/jardins-de-donnees])");
        assertEquals("fr", entry.expectFirst("title").attr("xml:lang"));
        assertEquals("en", entry.expectFirst("link").attr("hreflang"));
        Document content = Jsoup.parse(entry.expectFirst("content").wholeText());
        assertEquals("fr", content.expectFirst("div").attr("lang"));
        assertEquals("February 2026", content.expectFirst("time").text());
    }

    @Test
    void itsNameOutlivesEveryEditAndEveryAddress() {
        String id = xml("/feed.atom").expectFirst("feed > id").text();
        StoredSite.settings().set("name", "Une autre");
        SiteFixture.publish(List.of(TestTalks.titled("Autre chose", "autre-chose")));

        Response elsewhere = given().header("Host", "ailleurs.example:81").get("/feed.atom");
        Document feed = Jsoup.parse(elsewhere.asString(), "", Parser.xmlParser());
        assertEquals(id, feed.expectFirst("feed > id").text());
        assertEquals(
                "http://ailleurs.example:81/feed.atom",
                feed.expectFirst("link[rel=self]").attr("href"));
        assertNotEquals(id, xml("/en/feed.atom").expectFirst("feed > id").text());
    }

    @Test
    void aTagIsCalledWhatTheReaderCallsIt() {
        StoredNames.addLabel("Données", "en", "Data");
        assertEquals(
                List.of("Données Data"),
                xml("/en/feed.atom").select("entry:has([href$=/mesurer-le-froid]) category[term=Données]").stream()
                        .map(tag -> tag.attr("term") + " " + tag.attr("label"))
                        .toList());
    }

    @Test
    void aSiteWithoutTalksHasAValidFeed() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        RelaxNg.assertValid("atom.rnc", text("/feed.atom"));
        assertEquals("localhost", xml("/feed.atom").expectFirst("author > name").text());
    }

    @Test
    void oddTextsStayValid() throws FeedException {
        SiteFixture.publishUnchecked(OddTalks.all());
        for (String path : List.of("/feed.atom", "/en/feed.atom")) {
            RelaxNg.assertValid("atom.rnc", text(path));
            assertEquals(3, read(path).getEntries().size());
        }
        assertTrue(xml("/feed.atom").select("entry > title").eachText().contains(OddTalks.EMOJI));
    }

    @Test
    void aReaderThatHasItIsToldSo() {
        Response first = given().get("/feed.atom");
        assertEquals("application/atom+xml;charset=UTF-8", first.contentType());
        assertEquals("*", first.header("Access-Control-Allow-Origin"));
        assertEquals("cross-origin", first.header("Cross-Origin-Resource-Policy"));
        Map<String, String> known = Map.of("If-None-Match", first.header("ETag"));
        assertEquals(304, given().headers(known).get("/feed.atom").statusCode());
        SiteFixture.publish(List.of(TestTalks.titled("Nouvelle", "nouvelle")));
        assertEquals(200, given().headers(known).get("/feed.atom").statusCode());
    }

    @Test
    void thePagesLeadToIt() {
        TalkContent talk = ManyTalks.eight().get(0);
        Map<String, String> paths =
                Map.of("/", "", "/en", "/en", "/talks/" + talk.slug(), "", "/en/talks/" + talk.slug(), "/en");
        paths.forEach((page, prefix) -> assertEquals(
                List.of(prefix + "/feed.atom", prefix + "/calendar.ics", "/talks.json"),
                Jsoup.parse(text(page))
                        .select("link[rel=alternate][type]")
                        .eachAttr("href")
                        .subList(0, 3)));
    }

    private static SyndFeed read(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(text(path)));
    }

    private static Document xml(String path) {
        return Jsoup.parse(text(path), "", Parser.xmlParser());
    }

    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.asString();
    }
}
