package org.estrade.visitor.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything in one JSON document, and the schema that it promises to keep to. */
@QuarkusTest
class TalksJsonTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final TalkContent TALK = TestTalks.complete();
    private static final DeliveryContent TESTIVAL = TALK.deliveries().get(0);

    @BeforeEach
    void aSpeakerAndATalk() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TALK));
        Instant published = Instant.parse("2025-01-02T03:04:05Z");
        Instant changed = Instant.parse("2025-02-03T04:05:06.7Z");
        StoredTalks.all().set("published_at", published, "first_published_at", published, "changed_at", changed);
        StoredRows.in("delivery_change").set("sequence", 3, "changed_at", changed);
        StoredNames.venue("Testival")
                .set("country", "France", "city", "Tours", "latitude", 47.3941, "longitude", 0.6848);
        StoredNames.addLabel("Tests", "en", "Testing");
    }

    @Test
    void itHoldsEverythingAndNothingUnknown() {
        String expected = """
                {"$schema": "ORIGIN/talks.schema.json", "version": 1,
                 "site": {"name": "Jeanne d'Orsel", "languages": ["fr", "en"],
                  "texts": {
                   "fr": {"title": "Conférences", "url": "ORIGIN/",
                    "pitch": "Je cultive des données : le catalogue, l'énergie et ce qui pousse après."},
                   "en": {"title": "Talks", "url": "ORIGIN/en",
                    "pitch": "I grow data: catalogues, energy and what comes up next."}},
                  "links": [{"label": "Code", "url": "https://code.example/jeanne"},
                   {"label": "Réseau", "url": "https://reseau.example/jeanne"},
                   {"label": "M'inviter", "url": "mailto:jeanne@orsel.example"}]},
                 "talks": [{"id": "TALK", "slug": "le-test-complet",
                  "urls": {"fr": "ORIGIN/talks/le-test-complet", "en": "ORIGIN/en/talks/le-test-complet"},
                  "published": "2025-01-02T03:04:05Z", "updated": "2025-02-03T04:05:06Z",
                  "texts": {"fr": {"title": "Le test complet : tout y est", "abstract": "Un résumé, *en Markdown*."},
                   "en": {"title": "The complete test", "abstract": "An abstract."}},
                  "tags": [{"name": "Tests", "labels": {"en": "Testing"}}, {"name": "Architecture", "labels": {}}],
                  "deliveries": [
                   {"id": "FIRST", "date": "2024-05-30", "endDate": "2024-05-31",
                    "venue": {"name": "Testival", "website": "https://testival.example/"}, "city": "Tours",
                    "country": "France", "coordinates": {"latitude": 47.3941, "longitude": 0.6848}, "online": false,
                    "edition": "#3", "note": "la même histoire, côté métier", "language": "en", "cancelled": false,
                    "sequence": 3, "updated": "2025-02-03T04:05:06Z",
                    "speakers": [{"name": "Ada Exemple", "website": "https://ada.example/"}, {"name": "Bob Exemple"}],
                    "links": [{"kind": "slides", "url": "https://slides.example/1", "language": "en"},
                     {"kind": "article", "url": "https://journal.example/2", "label": "Le compte rendu",
                      "credit": "Chloé Exemple"}]},
                   {"id": "SECOND", "venue": {"name": "Meetup des tests"}, "online": true, "cancelled": true,
                    "sequence": 3, "updated": "2025-02-03T04:05:06Z", "speakers": [], "links": []}],
                  "links": [{"kind": "code", "url": "https://code.example/3"}]}]}""".replace("ORIGIN", SignedInSpeaker.origin())
                .replace("TALK", StoredTalks.all().value("uid"))
                .replace("FIRST", TESTIVAL.id().toString())
                .replace("SECOND", TALK.deliveries().get(1).id().toString());
        assertEquals(
                JsonPath.from(expected).getMap(""),
                JsonPath.from(text("/talks.json")).getMap(""));
    }

    @Test
    void itKeepsToTheSchemaThatIsServed() {
        SiteFixture.publish(ManyTalks.eight());
        assertEquals(List.of(), complaints(text("/talks.json")));
        assertEquals(
                List.of("2026-02", "2025-03"),
                JsonPath.from(text("/talks.json")).getList("talks[0].deliveries.date"));
        SiteFixture.publish(List.of(TALK));
        assertEquals(List.of(), complaints(text("/talks.json")));
        SiteFixture.publishUnchecked(OddTalks.all());
        assertEquals(List.of(), complaints(text("/talks.json")));
    }

    @Test
    void anEmptySiteKeepsToItAsWell() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        assertEquals(List.of(), complaints(text("/talks.json")));
        assertEquals(List.of(), JsonPath.from(text("/talks.json")).getList("talks"));
    }

    @Test
    void theSchemaSeesWhatIsWrong() {
        String right = text("/talks.json");
        assertEquals(1, complaints(right.replace("2024-05-31", "2024-5-31")).size());
        assertEquals(
                1,
                complaints(right.replace("\"version\" : 1", "\"version\" : 2")).size());
        assertEquals(1, complaints(right.replace("\"online\" : false,", "")).size());
        assertFalse(complaints(right.replace("https://ada.example/", "javascript:1"))
                .isEmpty());
    }

    @Test
    void theSchemaIsOneAndDescribesEveryField() {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), meta.validate(text("/talks.schema.json"), InputFormat.JSON));
        assertFalse(meta.validate("{\"type\": \"talk\"}", InputFormat.JSON).isEmpty());

        Map<String, Object> schema = JsonPath.from(text("/talks.schema.json")).getMap("");
        List<String> silent = new ArrayList<>();
        fieldsWithoutWords("", schema, schema, silent);
        assertEquals(List.of(), silent);
        assertEquals(
                "application/schema+json", given().get("/talks.schema.json").contentType());
    }

    @Test
    void pagesOfOtherSitesMayReadIt() {
        for (String path : List.of("/talks.json", "/talks.schema.json")) {
            Response answer =
                    given().header("Origin", "https://ailleurs.example").get(path);
            assertEquals("*", answer.header("Access-Control-Allow-Origin"), path);
            assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"), path);
        }
        for (String path : List.of("/", "/talks/le-test-complet", "/login", "/admin/talks.json", "/robots.txt")) {
            Response answer = given().redirects().follow(false).get(path);
            assertFalse(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"), path);
            assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"), path);
        }
    }

    @SuppressWarnings("unchecked")
    private static void fieldsWithoutWords(
            String path, Map<String, Object> part, Map<String, Object> root, List<String> silent) {
        Map<String, Object> fields = (Map<String, Object>) part.getOrDefault("properties", Map.of());
        fields.forEach((name, field) -> {
            Map<String, Object> described = (Map<String, Object>) field;
            Object target = described.get("$ref");
            boolean says = described.containsKey("description")
                    || (target != null && definition(root, target).containsKey("description"));
            if (!says) {
                silent.add(path + "/" + name);
            }
        });
        ((Map<String, Object>) part.getOrDefault("$defs", Map.of()))
                .forEach(
                        (name, definition) -> fieldsWithoutWords(name, (Map<String, Object>) definition, root, silent));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> definition(Map<String, Object> root, Object reference) {
        String name = reference.toString().replace("#/$defs/", "");
        return (Map<String, Object>) ((Map<String, Object>) root.get("$defs")).get(name);
    }

    /** By the schema as it is served, formats included; nothing is fetched from elsewhere. */
    private static List<String> complaints(String json) {
        return FACTORY
                .getSchema(text("/talks.schema.json"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.contentType().contains("json"), path);
        return answer.asString();
    }
}
