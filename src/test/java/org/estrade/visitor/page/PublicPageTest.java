package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublicPageTest {

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void aTalkIsShownWithEverythingThatIsKnownOfIt() {
        Element talk = talk("Mesurer le froid");

        assertEquals("2024–2025", text(talk.select(".years")));
        assertEquals("Mesurer le froid\u00A0: sobriété ou privation\u202F?", text(talk.select("h2")));
        assertEquals("sobriété ou privation\u202F?", text(talk.select("h2 i")));
        assertEquals("Ce qu’on mesure", text(talk.select(".abstract h3")));
        assertEquals("perf stat -e 'cycles:u' ; echo ?", text(talk.select(".abstract code")));
        assertEquals("Donnée 3\u00A0fois", text(talk.select(".occasions")));
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
                text(talk("Dessine-moi").select(".with")));
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
    void alinkKeepsItsAddressToTheLetterItsLabelAndItsCredit() {
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
    void whatIsToComeStandsFirstTheNearestBeforeTheOthers() {
        SiteFixture.publish(List.of(
                talkOf(
                        "Un",
                        at("Loin", "2026"),
                        at("Annulé", "2025-12").withCancelled(true),
                        at("Passé", "2025-11-13")),
                talkOf(
                        "Deux : le retour",
                        at("En cours", "2025-11-12").withEndDate(PartialDate.parse("2025-11-14")),
                        at("Ce mois", "2025-11"),
                        at("Demain", "2025-11-15"))));
        Document page = read("/");

        assertEquals("""
                12–14\u00A0novembre 2025 | En cours + Deux + Ajouter à l’agenda, En cours |
                15\u00A0novembre 2025 | Demain + Deux + Ajouter à l’agenda, Demain |
                novembre 2025 | Ce mois + Deux |
                2026 | Loin + Un |""", deliveries(page.expectFirst(".agenda")));
        assertEquals(
                List.of("#deux--le-retour", "#deux--le-retour", "#deux--le-retour", "#un"),
                page.select(".of a").eachAttr("href"));
        assertEquals(
                "2 conférences, données 1\u00A0fois",
                text(page.select(".frise figcaption")).replace('\n', ' '));
        assertEquals(
                "Interventions par année\u00A0: 2025\u00A0: 1 et 3 à venir, 2026\u00A0: 1 à venir.",
                page.select(".frise svg").attr("aria-label"));
    }

    @Test
    void todayIsTheSpeakersNotTheServers() {
        SiteFixture.publish(List.of(talkOf("Un", at("Ce jour", "2025-11-14"))));
        SiteFixture.execute("update site set time_zone = 'Pacific/Kiritimati'");

        assertEquals(0, read("/").select(".agenda").size(), "at noon in Greenwich it is the 15th there");
    }

    @Test
    void aFinishedYearHasNothingToCome() {
        SiteFixture.on(LocalDate.of(2026, 3, 1));

        assertEquals(0, read("/").select(".agenda").size());
        assertEquals("8 conférences, données 17\u00A0fois", text(read("/").select(".frise figcaption")));
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
    void twoTalksOfOneTitleHaveEachTheirPlace() {
        SiteFixture.publish(List.of(talkOf("Un"), talkOf("Un"), talkOf("Un 1"), talkOf("???"), talkOf("Un")));

        List<String> ids = read("/").select("article").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals("un-1", ids.get(1));
    }

    @Test
    void theEnglishPageIsEnglishAndSaysWhatIsNot() {
        Document page = read("/en");

        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("Talks · Jeanne d’Orsel", page.title());
        assertEquals("I grow data: catalogues, energy and what comes up next.", text(page.select(".pitch")));
        assertEquals("8 talks, given 16 times", text(page.select(".frise figcaption")));
        Element french = page.expectFirst("article");
        assertEquals(List.of("fr", "fr"), french.select("h2, .abstract").eachAttr("lang"));
        assertEquals("Given once", text(french.select(".occasions")));
        assertEquals("""
                February 2026 | Rivage Conf, Nantes + upcoming | ProgrammeFR in French, Rivage Conf, February 2026
                March 2025 | Données du Nord, Lille | SlidesFR in French, Données du Nord, March 2025""", deliveries(french));
        Element english = page.select("article").get(7);
        assertEquals(List.of(), english.select("h2[lang], .abstract[lang]").eachText());
        assertEquals("Preparing data with tidyPrep: a maintainer’s tale", text(english.select("h2")));
        assertEquals(
                "An open source R library, and what “maintained” means over 2–3 years…",
                text(english.select(".abstract")));
    }

    @Test
    void eachLanguageKnowsTheOther() {
        for (String path : List.of("/", "/en")) {
            Document page = read(path);
            String origin = page.select("link[rel=canonical]").attr("href").replaceFirst("/(en)?$", "");

            assertEquals(origin + path, page.select("link[rel=canonical]").attr("href"));
            assertEquals(
                    Map.of("fr", origin + "/", "en", origin + "/en"),
                    page.select("link[rel=alternate][hreflang]").stream()
                            .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"))));
            assertEquals(List.of("/", "/en"), page.select(".languages a").eachAttr("href"));
            assertEquals(path.equals("/") ? "FR" : "EN", text(page.select(".languages [aria-current]")));
        }
    }

    @Test
    void whatTheSpeakerNeverSaidLeavesAGap() {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(talkOf("Sans rien")));
        Document page = read("/");

        assertEquals("Conférences", page.title());
        assertEquals("FR EN", text(page.select(".top")));
        assertEquals("", text(page.select(".pitch, .agenda, .frise svg, .occasions, .years, .year, .tags, .abstract")));
        assertEquals("1 conférence", text(page.select(".frise figcaption")));
        assertEquals(
                "Flux Atom · Agenda iCal Mise à jour le JOUR."
                        + " Ni traceur ni témoin de connexion\u00A0: cette page ne vous suit pas.",
                text(page.select("footer")).replaceFirst("le \\d[^.]*\\.", "le JOUR."));
    }

    @Test
    void anEmptySiteIsCalm() {
        SiteFixture.publish(List.of());

        assertEquals("Aucune conférence n’est encore publiée.", text(read("/").select(".calm")));
        assertEquals("No talk is published yet.", text(read("/en").select(".calm")));
        assertEquals(0, read("/").select("figure, nav.contents, article").size());
    }

    @Test
    void whatIsNotOnTheWebNeverBecomesALinkAndNoTextBecomesATag() {
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        SiteFixture.publishUnchecked(List.of(new TalkContent(
                "x",
                Map.of("fr", new TalkText(evil + " : " + evil, evil)),
                List.of(evil),
                List.of(DeliveryContent.at(new VenueContent(evil, "javascript:alert(1)"))
                        .withCity(evil)
                        .withEdition(evil)
                        .withNote(evil)
                        .withLinks(List.of(
                                LinkContent.of(LinkKind.VIDEO, "javascript:alert(1)"),
                                new LinkContent(
                                        LinkKind.OTHER, "https://exemple.fr/\"onclick=alert(1)", evil, null, evil),
                                new LinkContent(LinkKind.CODE, "https://exemple.fr/", evil, "en", evil)))),
                List.of())));
        Document page = read("/");

        assertEquals(
                0,
                page.select("script:not([type=application/ld+json]), img, [onerror], [onclick], a[href^=javascript]")
                        .size());
        assertEquals(List.of("https://exemple.fr/"), page.select(".button").eachAttr("href"));
        assertTrue(text(page.select("h2")).contains("<script>"), "shown as it was typed");
        NuChecker.assertConforms(given().get("/").asString());
    }

    @Test
    void nothingIsFetchedFromElsewhereAndNoCookieIsSet() {
        Document page = read("/");

        assertEquals(
                List.of("/favicon.svg"),
                page.select("link[rel=icon], link[rel=stylesheet], script, img, iframe, source, video, audio, object")
                        .eachAttr("href"));
        assertEquals(Map.of(), given().get("/").cookies());
    }

    @Test
    void theStylesAreThoseThatTheContentPolicyAllows() throws NoSuchAlgorithmException {
        SiteFixture.publish(List.of(TestTalks.complete()
                .withTexts(Map.of("fr", new TalkText("Titre", "", new ShortTexts("Une ligne.", "", ""))))));
        for (String path : List.of("/", "/kit")) {
            Response page = given().get(path);
            String html = page.asString();
            String inlined = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));

            String source = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
            assertTrue(page.header("Content-Security-Policy").contains(source), path);
            assertEquals(0, Jsoup.parse(html).select("[style]").size());
        }
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
    void aTextInAnotherLanguageSaysSo() {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        Document english = Jsoup.parse(given().get("/en").asString());
        assertEquals("Text in French", english.select("article .written").text());
        assertEquals("fr", english.expectFirst("article h2").attr("lang"));
        assertEquals(
                "",
                Jsoup.parse(given().get("/").asString())
                        .select("article .written")
                        .text());
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        given().head("/")
                .then()
                .statusCode(200)
                .contentType(is("text/html;charset=UTF-8"))
                .body(emptyString());
    }

    private static TalkContent talkOf(String title, DeliveryContent... deliveries) {
        return new TalkContent(
                "essai-" + UUID.randomUUID(),
                Map.of("fr", new TalkText(title, "")),
                List.of(),
                List.of(deliveries),
                List.of());
    }

    private static DeliveryContent at(String venue, String date) {
        return DeliveryContent.at(VenueContent.of(venue)).withDate(PartialDate.parse(date));
    }

    private static Document read(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static Element talk(String titleStart) {
        return read("/").select("article").stream()
                .filter(talk -> text(talk.select("h2")).startsWith(titleStart))
                .findFirst()
                .orElseThrow();
    }

    /** A line a delivery: when, where and what else, links. */
    private static String deliveries(Element part) {
        return part.select(".delivery").stream()
                .map(delivery -> text(delivery.select(".when")) + " | " + texts(delivery.select(".where > p")) + " | "
                        + texts(delivery.select(".buttons li")))
                .map(line -> line.endsWith(" | ") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String texts(Elements elements) {
        return elements.stream().map(PublicPageTest::text).collect(Collectors.joining(" + "));
    }

    private static String text(Elements elements) {
        return elements.stream().map(PublicPageTest::text).collect(Collectors.joining(" "));
    }

    /** With its invisible spaces, which jsoup's own text() makes ordinary ones. */
    private static String text(Element element) {
        return element.wholeText().replaceAll("[ \n]+", " ").replaceAll("^ | $", "");
    }
}
