package org.estrade.visitor.reference;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of co-speakers in BibTeX and CSL-JSON: no part is lost, and a name that is not understood stays whole. */
@QuarkusTest
class NamesInReferencesTest {

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada Lovelace             | Ada Lovelace               | given=Ada, family=Lovelace
            Marie de la Tour         | Marie de la Tour           | given=Marie, non-dropping-particle=de la, family=Tour
            von Neumann              | von Neumann                | non-dropping-particle=von, family=Neumann
            John von Neumann         | John von Neumann           | given=John, non-dropping-particle=von, family=Neumann
            Gerard 't Hooft          | Gerard 't Hooft            | given=Gerard, non-dropping-particle='t, family=Hooft
            Martin Luther King Jr.   | King, Jr., Martin Luther   | given=Martin Luther, family=King, suffix=Jr.
            Martin Luther King, Jr.  | King, Jr., Martin Luther   | given=Martin Luther, family=King, suffix=Jr.
            Marie de la Tour III     | de la Tour, III, Marie     | given=Marie, non-dropping-particle=de la, family=Tour, suffix=III
            Alexandre Dumas fils     | Dumas, fils, Alexandre     | given=Alexandre, family=Dumas, suffix=fils
            José Ortega y Gasset     | {Ortega y Gasset}, José    | given=José, family=Ortega y Gasset
            João Costa e Silva       | {Costa e Silva}, João      | given=João, family=Costa e Silva
            Ana de la Cruz y Gómez   | de la {Cruz y Gómez}, Ana  | given=Ana, non-dropping-particle=de la, family=Cruz y Gómez
            Thierry De Pauw          | De Pauw, Thierry           | given=Thierry, family=De Pauw
            Jean-Marc Le Roux        | Le Roux, Jean-Marc         | given=Jean-Marc, family=Le Roux
            danah boyd               | {danah boyd}               | literal=danah boyd
            Ortega y Gasset          | {Ortega y Gasset}          | literal=Ortega y Gasset
            King Jr.                 | {King Jr.}                 | literal=King Jr.
            Ada Lovelace et Bob Roux | {Ada Lovelace et Bob Roux} | literal=Ada Lovelace et Bob Roux
            Nguyen Van Anh           | {Nguyen Van Anh}           | literal=Nguyen Van Anh
            Les Joueurs              | {Les Joueurs}              | literal=Les Joueurs
            Ada (Exemple)            | {Ada (Exemple)}            | literal=Ada (Exemple)
            Roux, Ada                | {Roux, Ada}                | literal=Roux, Ada
            山田 太郎                 | {山田 太郎}                 | literal=山田 太郎
            Molière                  | Molière                    | literal=Molière
            Others                   | {Others}                   | literal=Others
            """)
    void aNameIsWholeInBothFormats(String name, String bibtex, String csl) {
        SiteFixture.publish(List.of(TestTalks.titled("Noms", "noms")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Testival"))
                        .withSpeakers(List.of(SpeakerContent.of(name)))))));
        String author = given().get("/talks/noms.bib")
                .asString()
                .lines()
                .filter(line -> line.startsWith("  author"))
                .findFirst()
                .orElse("");
        assertEquals("  author = {Jeanne d'Orsel and " + bibtex + "},", author);
        Map<String, Object> parts =
                JsonPath.from(given().get("/talks/noms.csl.json").asString()).getMap("[0].author[1]");
        assertEquals("{" + csl + "}", new LinkedHashMap<>(parts).toString());
    }
}
