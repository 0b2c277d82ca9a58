package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to a talk of the speaker's former page lead to the same talk after the import of that page. */
@QuarkusTest
class FragmentsOfThePageTest {

    private static final String STARTER = SamplePage.resource("/starter/conferences.md");

    /** The titles of the former page, as its headings had them. */
    private static final String FORMER = STARTER.replace(
                    "## Optimisation de performance : bénéfice", "## Optimisation de performance bénéfice")
            .replace("#optimisation-de-performance--bénéfice", "#optimisation-de-performance-bénéfice")
            .replace("#dessine-moi-une-architecture-de-data-science", "#dessine-moi-une-architecture-de-Data-Science");

    /** The eight links of the contents list of the former page, each with the title of its talk. One led nowhere there. */
    private static final Map<String, String> LINKS = new LinkedHashMap<>();

    static {
        LINKS.put(
                "mlops-à-léchelle--plateformiser-le-registre-et-linférence-pour-accélérer-les-déploiements",
                "MLOps à l’échelle");
        LINKS.put("optimisation-de-performance-bénéfice-ou-sacrifice-", "Optimisation de performance");
        LINKS.put("la-cicd-à-lheure-du-machine-learning", "La CI/CD à l’heure");
        LINKS.put("dessine-moi-une-architecture-de-Data-Science", "Dessine-moi une architecture");
        LINKS.put("lhistoire-dune-architecture-émergente", "L’histoire d’une architecture");
        LINKS.put("mlops--mise-en-production-et-après-", "MLOps : Mise en production");
        LINKS.put("interprétabilité-des-systèmes-de-data-science", "Interprétabilité des Systèmes");
        LINKS.put("tutoriel-sur-la-librairie-datapreparation", "Tutoriel sur la librairie");
    }

    @BeforeEach
    void aSignedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void theEightLinksOfTheFormerPageLandAfterItsImport() {
        LINKS.keySet().forEach(link -> assertTrue(FORMER.contains("(#" + link + ")"), link));
        assertEquals(303, PreviewForm.of("conferences.md", FORMER).apply().statusCode());
        assertLand();
    }

    @Test
    void theyLandToWhenThePageIsImportedIntoTheStarterContent() {
        assertEquals(303, PreviewForm.of("conferences.md", STARTER).apply().statusCode());
        assertNotEquals(
                0,
                LINKS.keySet().stream()
                        .filter(link -> page().getElementById(link) == null)
                        .count());
        assertEquals(303, PreviewForm.of("conferences.md", FORMER).apply().statusCode());
        assertLand();
    }

    /** The next member of the kind: fragments that authors choose, that are encoded, or that no element may have as its id. */
    @Test
    void chosenAndEncodedFragmentsLandAndImpossibleOnesAreLeftOut() {
        String text = """
                ---
                lang: fr
                ---

                ## Sommaire

                - [Un](#un-choix)
                - [Deux](#l%C3%A9chelle)
                - [Trois](#deux%20mots)
                - [Quatre](#_main)

                ## Un {#un-choix}

                📍 Talk donné à :

                - Forum, mars 2024, Lille

                ## Deux

                📍 Talk donné à :

                - Forum, mars 2024, Lille

                ## Trois

                📍 Talk donné à :

                - Forum, mars 2024, Lille

                ## Quatre

                📍 Talk donné à :

                - Forum, mars 2024, Lille
                """;
        assertEquals(303, PreviewForm.of("page.md", text).apply().statusCode());
        assertEquals(
                List.of("un | un-choix", "deux | léchelle", "trois | ", "quatre | "),
                page().select("main article[id]").stream()
                        .map(talk -> talk.id() + " | "
                                + String.join(", ", talk.select("span[id]").eachAttr("id")))
                        .toList());
    }

    private static void assertLand() {
        Document page = page();
        LINKS.forEach((link, title) -> {
            Element target = page.getElementById(link);
            assertNotNull(target, link);
            String heading = target.closest("article").expectFirst("h2").text().replaceAll("[\\p{Z}\\s]+", " ");
            assertTrue(heading.replace('\'', '’').startsWith(title), heading);
        });
        assertEquals(8, page.select("main article[id]").size());
    }

    private static Document page() {
        return Jsoup.parse(given().get("/").asString());
    }
}
