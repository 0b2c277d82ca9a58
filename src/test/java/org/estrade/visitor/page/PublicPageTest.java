package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The talks page: all that is known of each talk, its table of contents, and sites with little or nothing. */
@QuarkusTest
class PublicPageTest extends PublicPageFixture {

    @Test
    void aTalkIsShownWithEverythingThatIsKnownOfIt() {
        Element talk = talk("Mesurer le froid");

        assertEquals("2024–2025", text(talk.select(".years")));
        assertEquals("Mesurer le froid\u00A0: sobriété ou privation\u202F?", text(talk.select("h2")));
        assertEquals("sobriété ou privation\u202F?", text(talk.select("h2 i")));
        assertEquals("Ce qu’on mesure", text(talk.select(".abstract h3")));
        assertEquals("perf stat -e 'cycles:u' ; echo ?", text(talk.select(".abstract code")));
        assertEquals("Donnée 3\u00A0fois", text(talk.select(".section-heading")));
        assertEquals("""
                14\u00A0février 2025 | Printemps du Code, Tours |
                janvier 2025 | Sommets Tech, Grenoble | Slides, Sommets Tech, janvier 2025
                12–14\u00A0juin 2024 | Granit Camp, Rennes | Slides, Granit Camp, 12–14\u00A0juin 2024 + Vidéo, Granit Camp, 12–14\u00A0juin 2024""", deliveries(talk));
        assertEquals(
                List.of("2025-02-14", "2025-01", "2024-06-12", "2024-06-14"),
                talk.select("time").eachAttr("datetime"));
        assertEquals(
                List.of("Données", "Architecture", "Numérique responsable"),
                talk.select(".tags li").eachText());
    }

    @Test
    void aDeliverySaysWithWhomInWhichLanguageOnlineOrCancelled() {
        assertEquals("""
                avril 2024 | Ambre Conf, Vilnius | SlidesEN en anglais, Ambre Conf, avril 2024 + VidéoEN en anglais, Ambre Conf, avril 2024
                novembre 2023 | Atelier Science des données\u00A0#11, Paris + avec Inès Calvet |""", deliveries(talk("Livrer un modèle")));
        assertEquals(
                List.of("en", "en"), talk("Livrer un modèle").select(".button").eachAttr("hreflang"));
        assertEquals(
                "avec Inès Calvet, Bao Tran et Léa Roux",
                text(talk("Dessine-moi").select(".delivery-detail")));
        assertEquals("""
                juin 2021 | Nuit du Logiciel, Lyon, annulée |
                février 2021 | La Conf du Canal, en ligne | Slides, La Conf du Canal, février 2021 + Vidéo, La Conf du Canal, février 2021
                 | Comptoir du Port + la même histoire sous l’angle métier + avec Marc Aubin | Vidéo, Comptoir du Port""", deliveries(talk("L’histoire")));
        assertEquals(
                "Science Europe, Belgrade et en ligne", text(talk("Préparer").expectFirst(".venue")));
        assertEquals(
                "https://science-europe.example/",
                talk("Préparer").select(".venue a").attr("href"));
    }

    @Test
    void aLinkKeepsItsAddressItsLabelAndItsCredit() {
        Element talk = talk("Expliquer");

        assertEquals(
                List.of(
                        "https://videos.example/w?v=expliquer",
                        "https://videos.example/w?v=matinale&t=5753",
                        "https://presse.example/matinale"),
                talk.select(".button").eachAttr("href"));
        assertEquals("compte rendu dans la presse par Claire Duval", text(talk.select(".credit")));
        assertEquals(
                "Code, Préparer des données avec tidyPrep",
                text(talk("Préparer").select("article > .buttons li")));
    }

    @Test
    void everyLineOfTheContentsLandsOnItsTalkAndGivesItsLastYear() {
        Document page = read("/");

        assertEquals(8, page.select(".contents a").size());
        for (Element link : page.select(".contents a")) {
            Element talk =
                    Objects.requireNonNull(page.getElementById(link.attr("href").substring(1)));
            assertEquals(text(talk.select("h2")), text(link.expectFirst("span")));
        }
        assertEquals(
                List.of("2025", "2025", "2024", "2022", "2021", "2022", "2020", "2021"),
                page.select(".contents .year").eachText());
    }

    @Test
    void twoTalksOfOneTitleHaveTwoAnchors() {
        SiteFixture.publish(List.of(talkOf("Un"), talkOf("Un"), talkOf("Un 1"), talkOf("???"), talkOf("Un")));

        List<String> ids = read("/").select("article").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals("un-1", ids.get(1));
    }

    @Test
    void fieldsThatAreNotFilledInLeaveNoTrace() {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(talkOf("Sans rien")));
        Document page = read("/");

        assertEquals("Conférences", page.title());
        assertEquals("FR EN", text(page.select(".header-bar")));
        assertEquals(
                "",
                text(
                        page.select(
                                ".pitch, .upcoming-deliveries, .timeline svg, .section-heading, .years, .year, .tags, .abstract")));
        assertEquals("1 conférence", text(page.select(".timeline figcaption")));
        assertEquals(
                "Flux Atom · Agenda iCal Mise à jour le JOUR."
                        + " Ni cookie ni traceur\u00A0: cette page ne vous suit pas.",
                text(page.select("footer")).replaceFirst("le \\d[^.]*\\.", "le JOUR."));
    }

    @Test
    void aSiteWithoutTalksSaysSo() {
        SiteFixture.publish(List.of());

        assertEquals("Aucune conférence n’est encore publiée.", text(read("/").select(".no-talks")));
        assertEquals("No talk is published yet.", text(read("/en").select(".no-talks")));
        assertEquals(0, read("/").select("figure, nav.contents, article").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en"})
    void thePageConforms(String path) {
        NuChecker.assertConforms(given().get(path).asString());
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"0, 0, 1", "1, 1, 1", "40, 30, 40", "3, 20, 1"})
    void thePageConformsWithFewTalksOrMany(int talks, int times, int years) {
        SiteFixture.publish(ManyTalks.many(talks, times, years));

        NuChecker.assertConforms(given().get("/").asString());
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        given().head("/")
                .then()
                .statusCode(200)
                .contentType(is("text/html;charset=UTF-8"))
                .body(emptyString());
    }
}
