package org.estrade.transfer.webpage.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.LocalWeb;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadPageTest {

    private static final String READ = "/admin/deliveries/read";
    private static final TalkContent TALK = TestTalks.titled("Dompter le lierre", "lierre")
            .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Beefest"))));
    private static final String PROGRAMME = """
            <!doctype html><html lang="fr"><head><title>Programme – BeeFest 2025</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"BeeFest 2025",
            "startDate":"2025-05-22","endDate":"2025-05-23","location":{"@type":"Place","name":"Cap Sciences",
            "address":{"@type":"PostalAddress","addressLocality":"Bordeaux","addressCountry":"FR"}},"subEvent":[
            {"@type":"Event","name":"Ouverture","startDate":"2025-05-22T09:00:00+02:00"},
            {"@type":"Event","name":"Dompter le lierre","startDate":"2025-05-23T14:00:00+02:00","inLanguage":"en",
            "performer":[{"@type":"Person","name":"Jeanne d'Orsel"},{"@type":"Person","name":"Ada Moss"}],
            "workFeatured":{"@type":"PresentationDigitalDocument","url":"https://slides.example/lierre.pdf"}}]}</script>
            </head><body><h1>Programme</h1></body></html>""";

    @Inject
    TalkRepository talks;

    private final LocalWeb web = new LocalWeb();
    private AdminBrowser browser;
    private long talk;

    @BeforeEach
    void aSpeakerWithATalk() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TALK));
        talk = talks.states().get(0).id();
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        web.close();
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void aPageFillsTheFormAndSaysWhereEachValueComesFrom() {
        web.page("/programme", "text/html; charset=utf-8", PROGRAMME);
        Document form = read("page", web.address("beefest", "/programme"));
        assertEquals("" + talk, form.select("#talk [selected]").val());
        // the stored spelling of the venue
        assertEquals("Beefest", form.select("#venue").val());
        assertEquals("23", form.select("#day").val());
        assertEquals("5", form.select("#month [selected]").val());
        assertEquals("2025", form.select("#year").val());
        assertEquals("Bordeaux", form.select("#city").val());
        assertEquals("slides", form.select("#linkKind [selected]").val());
        assertEquals(
                "https://slides.example/lierre.pdf", form.select("#linkUrl").val());
        assertEquals(
                "Langue : anglais", plain(form.select("label[for=language]").text()));
        assertEquals("Avec Ada Moss", form.select("label[for=foundSpeakers]").text());
        assertEquals(
                List.of("D’après les données d’événement de la page"),
                form.select(".source").eachText().stream().distinct().toList());
        assertEquals(7, form.select(".source").size());
        assertTrue(form.select(".read [role=status], .read").text().startsWith("Page lue sur beefest.example."));
        assertEquals(1, talks.published().get(0).deliveries().size());
        NuChecker.assertConforms(form.outerHtml());
    }

    @Test
    void whatThePageGaveIsAddedWithTheForm() {
        web.page("/programme", "text/html; charset=utf-8", PROGRAMME);
        Document form = read("page", web.address("beefest", "/programme"));
        browser.follow("/admin/deliveries", fields(form));
        DeliveryContent added = talks.published().get(0).deliveries().stream()
                .filter(delivery -> delivery.date() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(PartialDate.of(2025, 5, 23), added.date());
        assertEquals("Bordeaux", added.city());
        assertEquals("en", added.language());
        assertEquals("Ada Moss", added.speakers().get(0).name());
        assertEquals(LinkKind.SLIDES, added.links().get(0).kind());
    }

    @Test
    void aGuessIsMarkedAndTheLastDayCanBeTickedOff() {
        web.page(
                "/",
                "text/html; charset=utf-8",
                "<!doctype html><title>Fougère Conf – 16 et 17 octobre 2025 – Annecy</title>"
                        + "<h1>Fougère Conf</h1>");
        Document form = read("talk", "" + talk, "page", web.address("fougere", "/"));
        assertEquals("Fougère Conf", form.select("#venue").val());
        assertEquals("Annecy", form.select("#city").val());
        assertEquals("Jusqu’au 17 octobre 2025", form.select("label[for=until]").text());
        assertTrue(form.select(".source.guess").size() >= 3);
        assertEquals(
                "D’après le titre de la page – à vérifier",
                plain(form.select(".source.guess").first().text()));
        browser.follow("/admin/deliveries", fields(form));
        assertEquals(PartialDate.of(2025, 10, 17), dated().endDate());
        NuChecker.assertConforms(form.outerHtml());
    }

    @Test
    void whatWasTypedStaysAndTheValueOfThePageIsOfferedBeside() {
        web.page("/programme", "text/html; charset=utf-8", PROGRAMME);
        String address = web.address("beefest", "/programme");
        Document form = read("page", address, "venue", "Autre", "year", "2024", "city", "Pessac");
        assertEquals("Autre", form.select("#venue").val());
        assertEquals("2024", form.select("#year").val());
        assertEquals("", form.select("#day").val());
        assertEquals("Pessac", form.select("#city").val());
        assertEquals(
                List.of("venue=Beefest", "date=2025-05-23", "city=Bordeaux"),
                form.select("button[name=take]").eachAttr("value"));
        Document taken =
                read("page", address, "venue", "Autre", "year", "2024", "city", "Pessac", "take", "date=2025-05-23");
        assertEquals("23", taken.select("#day").val());
        assertEquals("Autre", taken.select("#venue").val());
        NuChecker.assertConforms(form.outerHtml());
    }

    @Test
    void aPageWithoutAnEventSaysWhatWasLookedFor() {
        web.page("/contact", "text/html", "<!doctype html><title>Contact</title><h1>Contact</h1>");
        Document form = read("page", web.address("orsel", "/contact"), "venue", "Forum");
        assertTrue(form.select(".read .problem").text().startsWith("Rien trouvé sur orsel.example. Cherché en vain"));
        assertEquals("Forum", form.select("#venue").val());
    }

    @Test
    void eachFailureIsOneSentenceAndNothingTypedIsLost() {
        web.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret")
                .page("/secret", "text/html", "x")
                .page("/image", "image/png", "x")
                .redirect("/circle", 302, "/circle");
        Map<String, String> sentences = Map.of(
                "pas une adresse",
                "Ce n’est pas l’adresse d’une page",
                "http://127.0.0.1:9/",
                "Cette adresse n’est pas sur l’internet public",
                "https://unknown.example/",
                "Aucun site ne répond à ce nom",
                web.address("a", "/secret"),
                "Le site demande aux programmes de ne pas lire cette page",
                web.address("a", "/image"),
                "À cette adresse il n’y a pas de page",
                web.address("a", "/circle"),
                "L’adresse redirige trop souvent",
                web.address("a", "/missing"),
                "La page répond par l’erreur 404");
        sentences.forEach((address, sentence) -> {
            Document form = read("page", address, "venue", "Forum", "linkUrl", "https://a.example/");
            String said = form.select(".read .problem").text();
            assertTrue(said.startsWith(sentence), address + ": " + said);
            assertEquals(
                    List.of("Forum", address, "https://a.example/"),
                    List.of(
                            form.select("#venue").val(),
                            form.select("#page").val(),
                            form.select("#linkUrl").val()));
        });
    }

    @Test
    void inEnglishTheSentencesAreEnglish() {
        web.page("/programme", "text/html; charset=utf-8", PROGRAMME);
        StoredRows.in("account").set("language", "en");
        Document form = read("page", web.address("beefest", "/programme"));
        assertEquals(
                "From the page’s event data", form.select(".source").first().text());
        assertEquals(
                "Language: English", plain(form.select("label[for=language]").text()));
    }

    @Test
    void thePagesOfPretalxAndTheirAnswersAreReadTogether() {
        String page = "<!doctype html><title>Dompter le lierre :: SporeCon 2025 :: pretalx</title>"
                + "<meta name=generator content=pretalx><main><h1>Dompter le lierre</h1></main>";
        web.page("/2025/talk/XKCDQ7/", "text/html", page)
                .page(
                        "/api/events/2025/",
                        "application/json",
                        "{\"name\":{\"en\":\"SporeCon 2025\"},\"date_from\":\"2025-09-27\",\"timezone\":\"Europe/Berlin\"}")
                .page(
                        "/api/events/2025/submissions/XKCDQ7/",
                        "application/json",
                        "{\"code\":\"XKCDQ7\",\"title\":\"Dompter le lierre\",\"speakers\":[{\"name\":\"Jeanne d'Orsel\"},"
                                + "{\"name\":\"Bo Fern\"}],\"slot\":{\"start\":\"2025-09-28T14:00:00+02:00\"}}");
        Document form = read("page", web.address("sporecon", "/2025/talk/XKCDQ7/"));
        assertEquals("SporeCon", form.select("#venue").val());
        assertEquals("28", form.select("#day").val());
        assertEquals("Avec Bo Fern", form.select("label[for=foundSpeakers]").text());
    }

    @Test
    void anAnswerOfOEmbedThatThePageNamesIsReadToo() {
        web.page(
                        "/videos/watch/1",
                        "text/html",
                        "<!doctype html><title>Vidéo</title>"
                                + "<link rel=alternate type=application/json+oembed href=/oembed?url=1>")
                .page(
                        "/oembed?url=1",
                        "application/json",
                        "{\"type\":\"video\",\"version\":\"1.0\",\"title\":\"Dompter le lierre"
                                + " - Jeanne d'Orsel - MossConf 2024\",\"author_name\":\"MossConf\"}");
        String address = web.address("tube", "/videos/watch/1");
        Document form = read("page", address);
        assertEquals("MossConf", form.select("#venue").val());
        assertEquals("2024", form.select("#year").val());
        assertEquals("video", form.select("#linkKind [selected]").val());
        assertEquals(address, form.select("#linkUrl").val());
        assertEquals("" + talk, form.select("#talk [selected]").val());
    }

    @Test
    void aTitleOfNoTalkIsSaid() {
        web.page("/", "text/html", PROGRAMME.replace("Dompter le lierre", "Les ronces"));
        assertTrue(read("page", web.address("a", "/")).select(".remark").text().startsWith("La page annonce «"));
    }

    @Test
    void aReadFormThatIsOpenedAgainLeadsToTheForm() {
        assertEquals(
                "/admin/deliveries/new",
                browser.request().redirects().follow(false).get(READ).header("Location"));
    }

    /** The text with plain spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private DeliveryContent dated() {
        return talks.published().get(0).deliveries().stream()
                .filter(delivery -> delivery.date() != null)
                .findFirst()
                .orElseThrow();
    }

    private Document read(String... fields) {
        Response answer = browser.send(READ, fields);
        assertEquals(200, answer.statusCode(), answer.asString());
        return Jsoup.parse(answer.asString());
    }

    /** The fields of the form as a browser sends them: names and values in turn. */
    private static String[] fields(Document page) {
        return ((FormElement) page.expectFirst("form.add-delivery"))
                .formData().stream()
                        .flatMap(field -> Stream.of(field.key(), field.value()))
                        .toArray(String[]::new);
    }
}
