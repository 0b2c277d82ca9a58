package org.estrade.visitor.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.source.PageReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published deliveries as a table, as spreadsheets open it. */
@QuarkusTest
class DeliveriesTableTest {

    @BeforeEach
    void talks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void itIsServedAsTheOtherFilesAre() {
        Response csv = given().get("/deliveries.csv");
        assertEquals("text/csv;charset=UTF-8", csv.contentType());
        assertEquals("attachment; filename=\"deliveries.csv\"", csv.header("Content-Disposition"));
        assertEquals("*", csv.header("Access-Control-Allow-Origin"));
        Map<String, String> known = Map.of("If-None-Match", csv.header("ETag"));
        assertEquals(304, given().headers(known).get("/deliveries.csv").statusCode());
    }

    @Test
    void itHasARowADeliveryWithTitlesInTheLanguageOfTheAddress() throws IOException {
        assertEquals(1 + 18, rows("/deliveries.csv").size());
        SiteFixture.publish(List.of(TestTalks.complete()));
        assertEquals(
                "Le test complet : tout y est", rows("/deliveries.csv").get(1).get(0));
        assertEquals("The complete test", rows("/en/deliveries.csv").get(1).get(0));
        assertTrue(given().get("/deliveries.csv").asString().endsWith("\r\n"));
    }

    @Test
    void noCellIsAFormula() throws IOException, UnreadablePage {
        List<String> formulas = List.of("=1+1", "+33 1", "-2", "@SUM(A1)", " =1", "'=1", "＝1", "l'été", "'tis");
        SiteFixture.publish(formulas.stream()
                .map(text -> TestTalks.titled(text, "essai-" + formulas.indexOf(text))
                        .withTags(List.of(text))
                        .withDeliveries(List.of(DeliveryContent.at(VenueContent.of(text))
                                .withCity(text)
                                .withEdition(text)
                                .withNote(text)
                                .withSpeakers(List.of(SpeakerContent.of(text))))))
                .toList());
        List<CSVRecord> rows = rows("/deliveries.csv");
        for (CSVRecord row : rows) {
            for (String cell : row) {
                assertTrue(!cell.matches("(?s)\\s*[=+\\-@\\t\\r＝].*"), cell);
            }
        }
        assertEquals(
                List.of("'=1+1", "'+33 1", "'-2", "'@SUM(A1)", "' =1", "''=1", "'＝1", "l'été", "'tis"),
                rows.stream().skip(1).map(row -> row.get(0)).toList());
        assertTrue(PageReader.read(given().get("/deliveries.csv").asString()).talks().stream()
                .anyMatch(talk -> talk.content().title("fr").equals("=1+1")));
    }

    private static List<CSVRecord> rows(String path) throws IOException {
        try (CSVParser parser =
                CSVParser.parse(new StringReader(given().get(path).asString()), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
