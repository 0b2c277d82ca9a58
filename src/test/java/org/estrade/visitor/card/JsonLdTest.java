package org.estrade.visitor.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class JsonLdTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
    }

    @AfterEach
    void leaveNothing() {
        StoredSite.settings().set("portrait_id", null);
        StoredRows.in("media").delete();
    }

    @Test
    void aTalkSaysOfItsDeliveriesWhatIsKnown() throws JsonProcessingException {
        SiteFixture.publish(List.of(thrice()));
        StoredNames.venue("Testival").set("city", "Tours", "country", "France", "latitude", 47.39, "longitude", 0.69);

        assertEquals(expected("""
                {
                  "@context": "https://schema.org",
                  "@graph": [
                    {
                      "@type": "Event",
                      "name": "Mesurer le froid\u00A0: sobriété ou privation\u202F?",
                      "startDate": "2024-05-30",
                      "endDate": "2024-05-31",
                      "eventStatus": "https://schema.org/EventScheduled",
                      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                      "location": {
                        "@type": "Place",
                        "name": "Testival\u00A0#3",
                        "address": {
                          "@type": "PostalAddress",
                          "addressLocality": "Tours",
                          "addressCountry": "France"
                        },
                        "geo": {"@type": "GeoCoordinates", "latitude": 47.39, "longitude": 0.69}
                      },
                      "image": "ORIGIN/talks/froid.png",
                      "performer": [
                        {"@type": "Person", "name": "Jeanne d’Orsel", "url": "ORIGIN/"},
                        {"@type": "Person", "name": "Ada Exemple", "url": "https://ada.example/"},
                        {"@type": "Person", "name": "Bob Exemple"}
                      ],
                      "url": "ORIGIN/talks/froid",
                      "inLanguage": "en",
                      "recordedIn": [
                        {
                          "@type": "VideoObject",
                          "name": "Mesurer le froid\u00A0: sobriété ou privation\u202F?",
                          "url": "https://youtu.be/abcdefghijk?t=12",
                          "embedUrl": "https://www.youtube-nocookie.com/embed/abcdefghijk?start=12",
                          "inLanguage": "en"
                        }
                      ],
                      "workFeatured": [
                        {
                          "@type": "PresentationDigitalDocument",
                          "name": "Le support",
                          "url": "https://slides.example/1",
                          "inLanguage": "fr",
                          "creditText": "Chloé Exemple"
                        }
                      ]
                    },
                    {
                      "@type": "Event",
                      "name": "Mesurer le froid\u00A0: sobriété ou privation\u202F?",
                      "startDate": "2023-11",
                      "eventStatus": "https://schema.org/EventCancelled",
                      "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
                      "location": {
                        "@type": "VirtualLocation",
                        "name": "Meetup des tests",
                        "url": "https://meetup.example/"
                      },
                      "image": "ORIGIN/talks/froid.png",
                      "performer": [{"@type": "Person", "name": "Jeanne d’Orsel", "url": "ORIGIN/"}],
                      "url": "ORIGIN/talks/froid",
                      "inLanguage": "fr"
                    },
                    {
                      "@type": "VideoObject",
                      "name": "Mesurer le froid\u00A0: sobriété ou privation\u202F?",
                      "url": "https://vimeo.com/123456",
                      "embedUrl": "https://player.vimeo.com/video/123456?dnt=1",
                      "inLanguage": "fr"
                    }
                  ]
                }
                """), jsonLd("/talks/froid"));
    }

    private static TalkContent thrice() {
        DeliveryContent abroad = DeliveryContent.at(new VenueContent("Testival", "https://testival.example/"))
                .withDate(PartialDate.of(2024, 5, 30))
                .withEndDate(PartialDate.of(2024, 5, 31))
                .withCity("Tours")
                .withEdition("#3")
                .withLanguage("en")
                .withSpeakers(List.of(
                        new SpeakerContent("Ada Exemple", "https://ada.example/"), SpeakerContent.of("Bob Exemple")))
                .withLinks(List.of(
                        LinkContent.of(LinkKind.VIDEO, "https://youtu.be/abcdefghijk?t=12"),
                        new LinkContent(
                                LinkKind.SLIDES, "https://slides.example/1", "Le support", "fr", "Chloé Exemple"),
                        LinkContent.of(LinkKind.ARTICLE, "https://journal.example/2")));
        DeliveryContent online = DeliveryContent.at(new VenueContent("Meetup des tests", "https://meetup.example/"))
                .withDate(PartialDate.of(2023, 11))
                .withOnline(true)
                .withCancelled(true);
        DeliveryContent somewhere = DeliveryContent.at(VenueContent.of("Comptoir du Port"));
        return TestTalks.titled("Mesurer le froid : sobriété ou privation ?", "froid")
                .withDeliveries(List.of(somewhere, online, abroad))
                .withLinks(List.of(
                        LinkContent.of(LinkKind.VIDEO, "https://vimeo.com/123456"),
                        LinkContent.of(LinkKind.CODE, "https://code.example/3")));
    }

    @Test
    void theTalksPageSaysWhoseItIs() throws JsonProcessingException {
        SiteFixture.publish(List.of(TestTalks.titled("Sans intervention", "sans")));
        StoredSite.settings().set("portrait_id", StoredSite.addPicture("portrait.jpg", 300, 400));
        String portrait = Jsoup.parse(get("/")).select(".u-photo").attr("value");

        assertEquals(true, portrait.matches("/media/[0-9]+/portrait\\.jpg"), portrait);
        assertEquals(expected("""
                {
                  "@context": "https://schema.org",
                  "@graph": [
                    {
                      "@type": "ProfilePage",
                      "url": "ORIGIN/en",
                      "inLanguage": "en",
                      "mainEntity": {
                        "@type": "Person",
                        "name": "Jeanne d’Orsel",
                        "url": "ORIGIN/en",
                        "description": "I grow data: catalogues, energy and what comes up next.",
                        "image": "ORIGIN%s",
                        "sameAs": ["https://code.example/jeanne", "https://reseau.example/jeanne"]
                      }
                    }
                  ]
                }
                """.formatted(portrait)), jsonLd("/en"));
    }

    @Test
    void theTalksPageHasEveryDeliveryOnce_asItsTalksPageHas() throws JsonProcessingException {
        SiteFixture.publish(ManyTalks.eight());
        List<String> onTheTalksPage = events(jsonLd("/"));
        List<String> onTheirOwn = new ArrayList<>();
        for (TalkContent talk : ManyTalks.eight()) {
            onTheirOwn.addAll(events(jsonLd("/talks/" + talk.slug())));
        }

        // all but the one without a date
        assertEquals(17, onTheTalksPage.size());
        assertEquals(onTheirOwn, onTheTalksPage);
        assertEquals(
                "2026-02 Jardins de données\u00A0: cultiver un catalogue que l’équipe arrose vraiment"
                        + " EventScheduled Rivage Conf",
                onTheTalksPage.get(0));
    }

    @Test
    void withoutANameNobodyIsSaidToSpeak() throws JsonProcessingException {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TestTalks.titled("Sans nom", "sans-nom")
                .withDeliveries(
                        List.of(DeliveryContent.at(VenueContent.of("Testival")).withDate(PartialDate.of(2025))))));

        JsonNode event = jsonLd("/").at("/@graph/0");
        assertEquals("Event", event.get("@type").asText());
        assertEquals(false, event.has("performer"));
    }

    static List<String> oddTitles() {
        return List.of(
                "</script><script>alert(1)</script><!--",
                "🚀",
                "x".repeat(300),
                "שלום \u202E عالم",
                "Un demi-caractère \uD83D et \u0001 rien \\u003C \" ' &amp;");
    }

    @ParameterizedTest
    @MethodSource("oddTitles")
    void noTitleBreaksThePage(String title) throws JsonProcessingException {
        SiteFixture.publishUnchecked(List.of(TestTalks.titled(title, "etrange")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of(title))
                        .withDate(PartialDate.of(2025))
                        .withCity(title)
                        .withNote(title)
                        .withSpeakers(List.of(SpeakerContent.of(title)))))));

        for (String path : List.of("/", "/talks/etrange")) {
            Document page = Jsoup.parse(get(path));
            assertEquals(1, page.select("script:not([src])").size(), path);
            JsonNode graph = jsonLd(path).get("@graph");
            JsonNode event = graph.get(graph.size() - 1);
            String venue = event.at("/location/name").asText();
            assertEquals(
                    page.select(".h-event b.p-name").text(),
                    new TextNode(venue).text().strip(),
                    path);
        }
    }

    @Test
    void thePagesConform() {
        SiteFixture.publish(List.of(thrice(), TestTalks.titled("</script><script>alert(1)</script>", "script")));
        for (String path : List.of("/", "/en", "/talks/froid", "/en/talks/froid", "/talks/script")) {
            NuChecker.assertConforms(get(path));
        }
    }

    /** What tells a delivery from another, one a line. */
    private static List<String> events(JsonNode page) {
        List<String> events = new ArrayList<>();
        for (JsonNode thing : page.get("@graph")) {
            if (thing.get("@type").asText().equals("Event")) {
                events.add(String.join(
                        " ",
                        thing.path("startDate").asText(),
                        thing.path("name").asText(),
                        thing.path("eventStatus").asText().replace("https://schema.org/", ""),
                        thing.at("/location/name").asText()));
            }
        }
        return events;
    }

    private static JsonNode expected(String json) throws JsonProcessingException {
        return JSON.readTree(json.replace("ORIGIN", SiteFixture.address("").toString()));
    }

    private static JsonNode jsonLd(String path) throws JsonProcessingException {
        return JSON.readTree(Jsoup.parse(get(path))
                .expectFirst("script[type=application/ld+json]")
                .data());
    }

    private static String get(String path) {
        return RestAssured.given().get(path).then().statusCode(200).extract().asString();
    }
}
