package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.estrade.support.NuChecker;
import org.estrade.support.RelaxNg;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * All outputs of a site with every optional setting and field empty. What is not known is left out: nothing false is said,
 * and no label stands without a value.
 */
@QuarkusTest
class UnknownIsLeftOutTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PAGES =
            List.of("/", "/en", "/talks/sans-rien", "/en/talks/sans-rien", "/talks/jamais", "/en/talks/jamais");

    @BeforeEach
    void nothingButTitlesAndVenues() {
        SiteFixture.anonymous();
        List<SpeakerContent> ada = List.of(SpeakerContent.of("Ada Exemple"));
        DeliveryContent undated =
                DeliveryContent.at(VenueContent.of("Comptoir")).withSpeakers(ada);
        DeliveryContent online = DeliveryContent.at(VenueContent.of("Salon"))
                .withDate(PartialDate.of(2026, 3, 14))
                .withOnline(true)
                .withSpeakers(ada)
                .withLinks(List.of(
                        new LinkContent(LinkKind.SLIDES, "https://slides.example/1", null, "en", null),
                        LinkContent.of(LinkKind.VIDEO, "https://vimeo.com/123456")));
        SiteFixture.publish(List.of(
                TestTalks.titled("Sans rien", "sans-rien").withDeliveries(List.of(undated, online)),
                TestTalks.titled("Jamais", "jamais")));
    }

    @Test
    void bibTex() {
        String bibtex = get("/talks.bib");
        assertFalse(bibtex.contains("author"), bibtex);
        assertFalse(bibtex.contains("= {}"), bibtex);
        assertFalse(get("/talks/sans-rien.bib").contains("langid"), bibtex);
        assertEquals(1, bibtex.split("langid = \\{french\\}", -1).length - 1, bibtex);
    }

    @Test
    void csl() throws JsonProcessingException {
        JsonNode references = JSON.readTree(get("/talks.csl.json"));
        assertEquals(List.of(), emptyValues(references));
        for (JsonNode reference : references) {
            assertFalse(reference.has("author"), reference.toString());
            assertEquals(
                    reference.get("title").asText().equals("Jamais") ? "fr" : "",
                    reference.path("language").asText());
        }
    }

    @Test
    void jsonLd() throws JsonProcessingException {
        for (String path : List.of("/", "/en", "/talks/sans-rien", "/en/talks/sans-rien")) {
            JsonNode graph = JSON.readTree(page(path)
                    .select("script[type=application/ld+json]")
                    .first()
                    .data());
            assertEquals(List.of(), emptyValues(graph), path);
            List<JsonNode> events = new ArrayList<>();
            graph.get("@graph").forEach(thing -> {
                assertFalse(thing.get("@type").asText().contains("Profile"), path);
                if (thing.get("@type").asText().equals("Event")) {
                    events.add(thing);
                }
            });
            assertEquals(1, events.size(), path);
            JsonNode event = events.get(0);
            assertEquals("2026-03-14", event.path("startDate").asText(), path);
            assertEquals(200, given().get(event.path("image").asText()).statusCode(), event.toString());
            assertEquals(
                    List.of(false, false, false),
                    List.of(event.has("performer"), event.has("location"), event.has("inLanguage")),
                    event.toString());
            assertFalse(event.path("recordedIn").path(0).has("inLanguage"), event.toString());
        }
    }

    @Test
    void atom() {
        for (String path : List.of("/feed.atom", "/en/feed.atom")) {
            Document feed = Jsoup.parse(get(path), "", Parser.xmlParser());
            assertEquals(List.of(), feed.select("subtitle, summary").eachText());
            // Atom requires an author: the site, whose name is known
            assertEquals(List.of("localhost"), feed.select("author > name").eachText());
            for (Element element : feed.select("*")) {
                assertFalse(
                        element.childNodeSize() == 0 && element.attributesSize() == 0, path + " " + element.tagName());
            }
        }
    }

    @Test
    void calendar() {
        String calendar = get("/calendar.ics");
        assertEquals(1, calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
        calendar.lines().forEach(line -> {
            assertFalse(line.matches("[A-Z;=-]+:"), line);
            assertFalse(line.matches("(ORGANIZER|ATTENDEE|GEO|CATEGORIES|IMAGE|CONTACT)[:;].*"), line);
        });
    }

    /** The schema says of three texts that they are empty when unknown; all other values are left out. */
    @Test
    void json() throws JsonProcessingException {
        JsonNode document = JSON.readTree(get("/talks.json"));
        assertEquals("[abstract, name, pitch]", new TreeSet<>(emptyTexts(document)).toString());
    }

    @Test
    void table() throws IOException {
        for (String path : List.of("/deliveries.csv", "/en/deliveries.csv")) {
            List<CSVRecord> rows = CSVParser.parse(get(path), CSVFormat.DEFAULT).getRecords();
            CSVRecord head = rows.get(0);
            // a talk without deliveries has a row too, so that the table can be imported
            assertEquals(4, rows.size(), path);
            for (CSVRecord row : rows.subList(1, rows.size())) {
                assertEquals(head.size(), row.size(), path);
                row.forEach(cell -> assertFalse(cell.matches("null|\\s+|[^\\p{L}\\p{N}]+"), path + " " + row));
            }
        }
    }

    @Test
    void markdown() {
        for (String path : List.of("/talks.md", "/en/talks.md")) {
            String text = get(path);
            assertFalse(text.contains("null"), text);
            text.lines().forEach(line -> assertFalse(line.matches("[-*#] *|[a-z_]+: *|.*\\(\\)|.*, *"), line));
        }
    }

    @Test
    void oEmbed() throws JsonProcessingException {
        for (String talk : List.of("/talks/sans-rien", "/talks/jamais")) {
            JsonNode card = JSON.readTree(get("/oembed?url=" + SignedInSpeaker.origin() + talk));
            assertEquals(List.of(), emptyValues(card), talk);
            assertFalse(card.has("author_name"), card.toString());
        }
    }

    /** There is nothing in the kit, so there is none, and no page has a link to it. */
    @Test
    void kit() {
        assertEquals(404, given().get("/kit").statusCode());
        assertEquals(404, given().get("/kit.zip").statusCode());
        for (String path : PAGES) {
            assertEquals(0, page(path).select("a[href$=/kit]").size(), path);
        }
    }

    /** The schemas of the formats accept what is left. */
    @Test
    void validFormats() {
        RelaxNg.assertValid("atom.rnc", get("/feed.atom"));
        RelaxNg.assertValid("atom.rnc", get("/en/feed.atom"));
        for (String picture : List.of("/talks.png", "/talks/sans-rien.png", "/en/talks/jamais.png")) {
            assertEquals(200, given().get(picture).statusCode(), picture);
        }
    }

    @Test
    void siteMapAndLanguagesOfPages() {
        String origin = SignedInSpeaker.origin();
        Document map = Jsoup.parse(get("/sitemap.xml"), "", Parser.xmlParser());
        assertEquals(
                List.of(origin + "/", origin + "/en", origin + "/talks/sans-rien", origin + "/talks/jamais"),
                map.select("loc").eachText());
        assertEquals(
                List.of("fr", "en", "x-default", "fr", "en", "x-default"),
                map.select("xhtml|link").eachAttr("hreflang"));
        for (String path : List.of("/talks/sans-rien", "/en/talks/sans-rien")) {
            Document page = page(path);
            assertEquals(
                    origin + "/talks/sans-rien",
                    page.select("link[rel=canonical]").attr("href"),
                    path);
            assertEquals(
                    origin + "/talks/sans-rien",
                    page.select("meta[property=og:url]").attr("content"),
                    path);
            assertEquals(
                    0,
                    page.select("link[hreflang], meta[property=og:locale:alternate]")
                            .size(),
                    path);
            // people still read the page in their language
            assertEquals(2, page.select(".languages a").size(), path);
        }
        assertEquals(
                origin + "/", page("/en").select("link[hreflang=x-default]").attr("href"));
    }

    @Test
    void pages() {
        for (String path : PAGES) {
            Document page = page(path);
            for (Element element :
                    page.select("title, h1, h2, h3, p, li, dt, dd, dl, ul, ol, figcaption, a, b, time")) {
                assertFalse(element.text().isBlank() && element.select("svg").isEmpty(), path + " " + element);
                assertFalse(element.text().matches(".*[:·,]\\s*"), path + " " + element);
            }
            for (Element label : page.select("dt")) {
                assertEquals("dd", label.nextElementSibling().tagName(), path);
            }
            for (Element attribute : page.select("meta[content], a[href], [aria-label], data[value], [lang]")) {
                attribute
                        .attributes()
                        .forEach(each -> assertFalse(
                                each.getValue().isBlank() && !each.getKey().matches("hidden|class|alt"),
                                path + attribute));
            }
            assertEquals(
                    0,
                    page.select(".h-card .p-author, header.h-card, header .name")
                            .size(),
                    path);
            NuChecker.assertConforms(get(path));
        }
        assertFalse(page("/talks/sans-rien").select(".facts").text().contains("Langue"));
        assertFalse(page("/en/talks/sans-rien").select(".facts").text().contains("Language"));
    }

    private static List<String> emptyValues(JsonNode node) {
        List<String> empty = new ArrayList<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isNull()
                    || (value.isTextual() && value.asText().isBlank())
                    || (value.isArray() && value.isEmpty())) {
                empty.add(field.getKey());
            }
        });
        node.forEach(child -> empty.addAll(emptyValues(child)));
        return empty;
    }

    private static List<String> emptyTexts(JsonNode node) {
        List<String> empty = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue().isNull()
                    || (field.getValue().isTextual()
                            && field.getValue().asText().isBlank())) {
                empty.add(field.getKey());
            }
        });
        node.forEach(child -> empty.addAll(emptyTexts(child)));
        return empty;
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path));
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
