package org.estrade.transfer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest {

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeakerWithATalkAndADraft() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.complete()));
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Un brouillon", "un-brouillon"), RevisionKind.DRAFT, null));
        SignedInSpeaker.account();
    }

    @Test
    void thePageLinksToEveryDownload() {
        AdminBrowser browser = new AdminBrowser();
        Document page = browser.open("/admin/export");
        List<String> downloads = page.select(".exports a").eachAttr("href");
        assertEquals(
                List.of(
                        "/admin/export/archive.zip",
                        "/admin/export/deliveries.csv",
                        "/admin/export/jekyll.zip",
                        "/admin/export/hugo.zip",
                        "/admin/export/speaker.json"),
                downloads);
        // an old sign-in is confirmed on a page, which a browser must not save as a file
        assertEquals(
                List.of("/admin/export/deliveries.csv", "/admin/export/speaker.json"),
                page.select("a[download]").eachAttr("href"));
        downloads.forEach(path -> assertEquals(200, browser.request().get(path).statusCode(), path));
        assertEquals(
                List.of("/admin/import", "/admin/export"),
                browser.open("/admin/import").select(".tabs a").eachAttr("href"));
    }

    @Test
    void thePageNamesEveryPublicFile() {
        List<String> files =
                new AdminBrowser().open("/admin/export").select(".addresses a").eachAttr("href");
        assertEquals(
                List.of(
                        "/talks.md",
                        "/en/talks.md",
                        "/talks.json",
                        "/deliveries.csv",
                        "/en/deliveries.csv",
                        "/talks.bib",
                        "/talks.csl.json",
                        "/feed.atom",
                        "/en/feed.atom",
                        "/calendar.ics",
                        "/en/calendar.ics"),
                files);
        files.forEach(path -> assertEquals(200, RestAssured.get(path).statusCode(), path));
    }

    @Test
    void theTableHasARowForEachDelivery() {
        Response csv = get("deliveries.csv");
        assertEquals("text/csv;charset=UTF-8", csv.contentType());
        assertEquals("attachment; filename=\"deliveries.csv\"", csv.header("Content-Disposition"));
        assertEquals("""
                talk,slug,venue,edition,date,end_date,city,online,language,cancelled,speakers,slides,video,article,press,code,other,note,tags
                Le test complet : tout y est,le-test-complet,Testival,"#3",2024-05-30,2024-05-31,Tours,,en,,"Ada Exemple, Bob Exemple",https://slides.example/1,,https://journal.example/2,,,,"la même histoire, côté métier","Tests, Architecture"
                Le test complet : tout y est,le-test-complet,Meetup des tests,,,,,yes,,yes,,,,,,,,,"Tests, Architecture"
                """, csv.asString().replace("\r\n", "\n"));
    }

    @Test
    void theJekyllExportHasAFileForEachTalkAndLanguage() throws IOException {
        Map<String, String> files = texts(get("jekyll.zip").asByteArray());
        assertEquals(
                List.of("_talks/le-test-complet.en.md", "_talks/le-test-complet.fr.md", "_talks/un-brouillon.fr.md"),
                List.copyOf(files.keySet()));
        assertEquals("""
                ---
                title: "Le test complet : tout y est"
                lang: "fr"
                slug: "le-test-complet"
                date: "2024-05-30"
                tags:
                - "Tests"
                - "Architecture"
                deliveries:
                - venue: "Testival"
                  venue_url: "https://testival.example/"
                  edition: "#3"
                  date: "2024-05-30"
                  end_date: "2024-05-31"
                  city: "Tours"
                  language: "en"
                  note: "la même histoire, côté métier"
                  speakers:
                  - name: "Ada Exemple"
                    url: "https://ada.example/"
                  - name: "Bob Exemple"
                  links:
                  - kind: "slides"
                    url: "https://slides.example/1"
                    language: "en"
                  - kind: "article"
                    url: "https://journal.example/2"
                    label: "Le compte rendu"
                    credit: "Chloé Exemple"
                - venue: "Meetup des tests"
                  online: true
                  cancelled: true
                links:
                - kind: "code"
                  url: "https://code.example/3"
                ---

                Un résumé, *en Markdown*.
                """, files.get("_talks/le-test-complet.fr.md"));
        assertEquals("""
                ---
                title: "Un brouillon"
                lang: "fr"
                slug: "un-brouillon"
                published: false
                ---

                """, files.get("_talks/un-brouillon.fr.md"));
    }

    @Test
    void theHugoExportMarksDrafts() throws IOException {
        Map<String, String> files = texts(get("hugo.zip").asByteArray());
        assertEquals("""
                ---
                title: "Un brouillon"
                lang: "fr"
                slug: "un-brouillon"
                draft: true
                ---

                """, files.get("content/talks/un-brouillon.fr.md"));
    }

    @Test
    void theJsonExportHasTheFormatOfSessionize() {
        assertEquals("""
                {
                  "fullName" : "Jeanne d'Orsel",
                  "tagLine" : "Je cultive des données : le catalogue, l'énergie et ce qui pousse après.",
                  "links" : [ {
                    "title" : "Code",
                    "url" : "https://code.example/jeanne"
                  }, {
                    "title" : "Réseau",
                    "url" : "https://reseau.example/jeanne"
                  }, {
                    "title" : "M'inviter",
                    "url" : "mailto:jeanne@orsel.example"
                  } ],
                  "sessions" : [ {
                    "id" : "le-test-complet",
                    "title" : "Le test complet : tout y est",
                    "description" : "Un résumé, *en Markdown*.",
                    "events" : [ {
                      "name" : "Testival #3",
                      "date" : "2024-05-30",
                      "endDate" : "2024-05-31",
                      "location" : "Tours",
                      "slidesUrl" : "https://slides.example/1"
                    } ]
                  } ]
                }
                """, get("speaker.json").asString());
    }

    private static Response get(String file) {
        return SignedInSpeaker.browser().get("/admin/export/" + file);
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                texts.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
