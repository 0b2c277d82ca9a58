package org.estrade.visitor.reference;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.visitor.feed.OddTalks;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talk as bibliographies take it over. */
@QuarkusTest
class ReferencesTest {

    private static final TalkContent TALK = TestTalks.complete();
    private static final DeliveryContent TESTIVAL = TALK.deliveries().get(0);
    private static final String KEY =
            "le-test-complet-" + TESTIVAL.id().toString().substring(0, 8);

    @BeforeEach
    void aSpeakerAndATalk() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TALK));
        StoredNames.venue("Testival").set("country", "France", "city", "Tours");
    }

    @Test
    void bibTexAsItIsSent() {
        assertEquals("""
                @unpublished{%s,
                  author = {Jeanne d'Orsel and Ada Exemple and Bob Exemple},
                  title = {{The complete test}},
                  note = {Talk, Testival \\#3, Tours, France},
                  eventtitle = {Testival \\#3},
                  venue = {Tours, France},
                  eventdate = {2024-05-30/2024-05-31},
                  year = {2024},
                  month = may,
                  langid = {english},
                  url = {%s/en/talks/le-test-complet}
                }
                """.formatted(KEY, SignedInSpeaker.origin()), text("/talks/le-test-complet.bib"));
    }

    @Test
    void cslJsonAsItIsSent() {
        assertEquals("""
                [ {
                  "id" : "%s",
                  "type" : "speech",
                  "title" : "The complete test",
                  "author" : [ {
                    "given" : "Jeanne",
                    "family" : "d'Orsel"
                  }, {
                    "given" : "Ada",
                    "family" : "Exemple"
                  }, {
                    "given" : "Bob",
                    "family" : "Exemple"
                  } ],
                  "genre" : "Talk",
                  "event-title" : "Testival #3",
                  "event" : "Testival #3",
                  "event-place" : "Tours, France",
                  "event-date" : {
                    "date-parts" : [ [ 2024, 5, 30 ], [ 2024, 5, 31 ] ]
                  },
                  "issued" : {
                    "date-parts" : [ [ 2024, 5, 30 ], [ 2024, 5, 31 ] ]
                  },
                  "language" : "en",
                  "URL" : "%s/en/talks/le-test-complet"
                } ]""".formatted(KEY, SignedInSpeaker.origin()), text("/talks/le-test-complet.csl.json"));
    }

    @Test
    void datesAreSaidAsFarAsTheyAreKnown() throws Exception {
        SiteFixture.publish(List.of(TALK.withDeliveries(List.of(
                at("Jour").withDate(PartialDate.parse("2025-03-14")),
                at("Mois").withDate(PartialDate.parse("2025-03")),
                at("Année").withDate(PartialDate.parse("2025")),
                at("Jamais")))));
        assertEquals(
                List.of("Jour 2025-03-14 2025 March", "Mois 2025-03 2025 March", "Année 2025 2025 ", "Jamais   "),
                entries("le-test-complet").stream()
                        .map(entry -> String.join(
                                " ",
                                field(entry, "eventtitle"),
                                field(entry, "eventdate"),
                                field(entry, "year"),
                                field(entry, "month")))
                        .toList());
        JsonPath csl = JsonPath.from(text("/talks/le-test-complet.csl.json"));
        assertEquals(
                List.of(List.of(2025, 3, 14), List.of(2025, 3), List.of(2025)),
                csl.getList("issued.findAll { it != null }.collect { it['date-parts'][0] }"));
        assertEquals(4, csl.getList("id").stream().distinct().count());
    }

    @Test
    void aTalkThatWasNotGivenIsOneReference() throws Exception {
        SiteFixture.publish(List.of(TALK.withDeliveries(List.of(TESTIVAL.withCancelled(true)))));
        List<BibTeXEntry> entries = entries("le-test-complet");
        assertEquals(1, entries.size());
        assertEquals(
                "le-test-complet-" + StoredTalks.all().value("uid").substring(0, 8),
                entries.get(0).getKey().getValue());
        assertEquals("Conférence", field(entries.get(0), "note"));
        assertEquals(
                List.of("Le test complet : tout y est"),
                JsonPath.from(text("/talks/le-test-complet.csl.json")).getList("title"));
    }

    @Test
    void everyTalkIsRead() throws Exception {
        SiteFixture.publish(ManyTalks.eight());
        int read = 0;
        for (TalkContent talk : ManyTalks.eight()) {
            read += entries(talk.slug()).size();
            assertEquals(
                    entries(talk.slug()).stream()
                            .map(entry -> entry.getKey().getValue())
                            .toList(),
                    JsonPath.from(text("/talks/" + talk.slug() + ".csl.json")).getList("id"));
        }
        // all but the cancelled one
        assertEquals(StoredRows.in("delivery").where("cancelled", false).count(), read);
    }

    @Test
    void oneFileHasTheReferencesOfEveryTalk() throws Exception {
        SiteFixture.publish(ManyTalks.eight());
        List<String> keys = new ArrayList<>();
        for (TalkContent talk : ManyTalks.eight()) {
            entries(talk.slug()).forEach(entry -> keys.add(entry.getKey().getValue()));
        }
        assertEquals(
                keys,
                parsed("/talks.bib").stream()
                        .map(entry -> entry.getKey().getValue())
                        .toList());
        assertEquals(keys, JsonPath.from(text("/talks.csl.json")).getList("id"));
        assertEquals(
                "application/x-bibtex;charset=UTF-8", given().get("/talks.bib").contentType());
        Response csl = given().get("/talks.csl.json");
        assertEquals("application/vnd.citationstyles.csl+json", csl.contentType());
        assertEquals("attachment; filename=\"talks.csl.json\"", csl.header("Content-Disposition"));
        assertEquals("*", csl.header("Access-Control-Allow-Origin"));
        assertEquals(
                304,
                given().header("If-None-Match", csl.header("ETag"))
                        .get("/talks.csl.json")
                        .statusCode());
    }

    @Test
    void aSiteWithoutTalksHasEmptyFiles() throws Exception {
        SiteFixture.empty();
        assertEquals(List.of(), parsed("/talks.bib"));
        assertEquals(List.of(), JsonPath.from(text("/talks.csl.json")).getList(""));
    }

    @Test
    void oddTextsStayReadable() throws Exception {
        SiteFixture.publishUnchecked(OddTalks.all());
        for (String slug : List.of("odd", "emoji", "lines")) {
            BibTeXEntry entry = entries(slug).get(0);
            assertTrue(field(entry, "author").endsWith(" and {A, B and C}"), field(entry, "author"));
            assertEquals("https://", field(entry, "url").substring(0, 4) + "s://");
        }
        assertEquals(
                List.of(OddTalks.EMOJI),
                JsonPath.from(text("/talks/emoji.csl.json")).getList("title"));
        assertEquals("{" + OddTalks.EMOJI + "}", field(entries("emoji").get(0), "title"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | Ada | '' | Lovelace",
                "Simone Lucie Weil | Simone Lucie | '' | Weil",
                "Marie de la Tour | Marie | de la | Tour",
                "Jeanne d’Orsel | Jeanne | '' | d’Orsel",
                "de Tours | '' | de | Tours",
                "Jean de La Fontaine | Jean | de | La Fontaine",
                "Ana de la Cruz Gómez | Ana | de la | Cruz Gómez",
                "Ada de Tours et Lovelace | Ada | de Tours et | Lovelace",
                "Ada lovelace | Ada | '' | lovelace",
                "Molière | '' | '' | Molière"
            })
    void aNameIsCutAsBibTexCutsIt(String name, String given, String particle, String family) {
        assertEquals(new PersonName(given, particle, family, ""), PersonName.of(name));
    }

    @Test
    void coSpeakersAreNotTheOnlyAuthorsWhenTheSpeakerIsNotKnown() throws Exception {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TALK.withDeliveries(
                List.of(at("A"), at("B").withSpeakers(List.of(SpeakerContent.of("Marie de la Tour")))))));
        assertEquals(
                List.of("", ""),
                entries("le-test-complet").stream()
                        .map(entry -> field(entry, "author"))
                        .toList());
        assertEquals(
                List.of(),
                JsonPath.from(text("/talks/le-test-complet.csl.json")).getList("author.findAll { it != null }"));
    }

    @Test
    void filesHaveNamesAndOldAddressesLeadToThem() {
        StoredTalks.addFormerSlug("ancien-nom", "le-test-complet");
        Map.of(".bib", "application/x-bibtex;charset=UTF-8", ".csl.json", "application/vnd.citationstyles.csl+json")
                .forEach((ending, type) -> {
                    Response file = given().get("/talks/le-test-complet" + ending);
                    assertEquals(type, file.contentType());
                    assertEquals(
                            "attachment; filename=\"le-test-complet" + ending + "\"",
                            file.header("Content-Disposition"));
                    Response moved = given().redirects().follow(false).get("/talks/ancien-nom" + ending);
                    assertEquals(
                            "301 /talks/le-test-complet" + ending, moved.statusCode() + " " + moved.header("Location"));
                    assertEquals(404, given().get("/talks/inconnu" + ending).statusCode());
                });
    }

    private static DeliveryContent at(String venue) {
        return DeliveryContent.at(VenueContent.of(venue));
    }

    private static List<BibTeXEntry> entries(String slug) throws Exception {
        return parsed("/talks/" + slug + ".bib");
    }

    private static List<BibTeXEntry> parsed(String path) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text(path)));
        return List.copyOf(database.getEntries().values());
    }

    private static String field(BibTeXEntry entry, String name) {
        var value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.asString();
    }
}
