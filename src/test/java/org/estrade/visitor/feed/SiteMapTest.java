package org.estrade.visitor.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.support.ManyTalks;
import org.estrade.support.RelaxNg;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines are told of the site. */
@QuarkusTest
class SiteMapTest {

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @AfterEach
    void bothLanguages() {
        StoredSite.text("en").set("position", 1);
    }

    @Test
    void itListsEveryPageInEveryLanguageThatItHasATextInAndEachIsThere() {
        List<String> expected = Stream.concat(
                        Stream.of("/", "/en"),
                        ManyTalks.eight().stream()
                                .flatMap(talk -> Stream.of("/talks/" + talk.slug(), "/en/talks/" + talk.slug())
                                        .filter(path ->
                                                talk.texts().containsKey(path.startsWith("/en") ? "en" : "fr"))))
                .map(path -> SignedInSpeaker.origin() + path)
                .toList();

        assertEquals(expected, map().select("loc").eachText());
        expected.forEach(url ->
                assertEquals(200, given().redirects().follow(false).get(url).statusCode(), url));
    }

    @Test
    void languagesLeadToEachOtherHereAsInThePages() {
        Map<String, Map<String, String>> alternates = new LinkedHashMap<>();
        for (Element url : map().select("url")) {
            Map<String, String> links = new LinkedHashMap<>();
            url.select("xhtml|link").forEach(link -> links.put(link.attr("hreflang"), link.attr("href")));
            alternates.put(url.expectFirst("loc").text(), links);
        }
        alternates.forEach((page, links) -> {
            boolean isInOneLanguage = links.isEmpty();
            assertEquals(isInOneLanguage ? List.of() : List.of("fr", "en", "x-default"), List.copyOf(links.keySet()));
            assertEquals(links.get("fr"), links.get("x-default"));
            links.values().forEach(other -> assertEquals(links, alternates.get(other), page));
            Map<String, String> said = new LinkedHashMap<>();
            Jsoup.parse(given().get(page).asString())
                    .select("link[rel=alternate][hreflang]")
                    .forEach(link -> said.put(link.attr("hreflang"), link.attr("href")));
            assertEquals(links, said, page);
        });
    }

    @Test
    void pagesSayWhenTheyChanged() {
        StoredTalks.all()
                .set(
                        "first_published_at",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        "changed_at",
                        Instant.parse("2025-02-03T04:05:06Z"));
        StoredTalks.withSlug("livrer-un-modele").set("changed_at", Instant.parse("2025-03-04T05:06:07Z"));
        Map<String, String> changes = new LinkedHashMap<>();
        map().select("url")
                .forEach(url -> changes.put(
                        url.expectFirst("loc")
                                .text()
                                .substring(SignedInSpeaker.origin().length()),
                        url.expectFirst("lastmod").text()));
        assertEquals("2025-03-04T05:06:07Z", changes.get("/"));
        assertEquals("2025-03-04T05:06:07Z", changes.get("/talks/livrer-un-modele"));
        assertEquals("2025-02-03T04:05:06Z", changes.get("/talks/mesurer-le-froid"));
    }

    @Test
    void itIsValidWhateverThereIs() {
        RelaxNg.assertValid("sitemap.rnc", text("/sitemap.xml"));
        SiteFixture.publish(TestTalks.many(3));
        StoredSite.text("en").set("position", null);
        RelaxNg.assertValid("sitemap.rnc", text("/sitemap.xml"));
        assertEquals(4, map().select("url").size());
        assertEquals(0, map().select("xhtml|link").size());
        SiteFixture.empty();
        RelaxNg.assertValid("sitemap.rnc", text("/sitemap.xml"));
        assertEquals("", map().select("lastmod").text());
        assertEquals(
                1,
                RelaxNg.complaints("sitemap.rnc", text("/sitemap.xml").replace("http://", "ftp://"))
                        .size());
    }

    @Test
    void robotsFindItAndStayOutOfTheRest() {
        assertEquals("""
                User-agent: *
                Disallow: /admin
                Disallow: /login
                Disallow: /logout
                Disallow: /setup

                Sitemap: %s/sitemap.xml
                """.formatted(SignedInSpeaker.origin()), text("/robots.txt"));
        assertEquals("text/plain;charset=UTF-8", given().get("/robots.txt").contentType());
        assertEquals(
                "application/xml;charset=UTF-8", given().get("/sitemap.xml").contentType());
    }

    private static Document map() {
        return Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser());
    }

    private static String text(String path) {
        return given().get(path).asString();
    }
}
