package org.estrade.admin.settings;

import static io.restassured.RestAssured.given;
import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteContent.Text;
import org.estrade.site.SiteRepository;
import org.estrade.site.SiteSettings;
import org.estrade.site.SiteSettings.Words;
import org.estrade.site.SpeakerKit;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SettingsTest {

    @Inject
    SiteRepository sites;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager database;

    private String session;

    @BeforeEach
    void jeanne() {
        SignedInSpeaker.account();
        asFound();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.execute("delete from site_link where position = 2");
        SiteFixture.execute("delete from audit_entry");
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @AfterEach
    void asItWas() {
        asFound();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    private static void asFound() {
        SiteFixture.execute("update site set contact_email = null, portrait_id = null, time_zone = 'Europe/Paris'");
        SiteFixture.execute("delete from media");
        SiteFixture.execute("update site_text set portrait_alternative = '',"
                + " position = case language when 'fr' then 0 else 1 end,"
                + " page_title = case language when 'fr' then 'Conférences' else 'Talks' end");
    }

    @Test
    void theFormSaysWhatIsStored() {
        Document page = page();
        assertEquals("Réglages · Jeanne d'Orsel", page.title());
        assertEquals("Jeanne d'Orsel", page.getElementById("name").val());
        assertEquals(
                "Je cultive des données : le catalogue, l'énergie et ce qui pousse après.",
                page.getElementById("pitch-fr").val());
        assertEquals("72 signes sur 160", page.getElementById("pitch-fr-count").text());
        assertEquals("fr", page.select("#defaultLanguage [selected]").val());
        assertEquals("Europe/Paris", page.select("#timeZone [selected]").val());
        assertEquals(2, page.select(".link-rows > li").size());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void whatIsSavedIsWhatVisitorsRead() {
        long before = version();
        Map<String, List<String>> form = form(page());
        form.put("name", List.of(" Jeanne Orsel "));
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        form.put("pitch-fr", List.of("Deux\r\n lignes."));
        form.put("pageTitle-en", List.of("My talks"));
        form.put("links-0-label", List.of("Dépôt"));
        form.put("links-1-label", List.of(""));
        form.put("links-1-url", List.of(""));
        form.put("links-7-label", List.of("Écrire"));
        form.put("links-7-url", List.of("mailto:autre@orsel.example?subject=Bonjour"));
        form.put("defaultLanguage", List.of("en"));
        form.put("timeZone", List.of("Pacific/Auckland"));
        Response saved = send(form);
        assertEquals(List.of(303, "/admin/settings"), List.of(saved.statusCode(), saved.header("Location")));
        assertEquals(
                new SiteContent(
                        new SiteSettings(
                                "Jeanne Orsel",
                                "jeanne@orsel.example",
                                "",
                                "",
                                "",
                                "",
                                List.of("en", "fr"),
                                Map.of(
                                        "en",
                                        new Words(
                                                "My talks",
                                                "I grow data: catalogues, energy and what comes up next.",
                                                "",
                                                ShortTexts.EMPTY),
                                        "fr",
                                        new Words("Conférences", "Deux lignes.", "", ShortTexts.EMPTY)),
                                "Pacific/Auckland",
                                List.of(
                                        new Link("Dépôt", "https://code.example/jeanne"),
                                        new Link("Écrire", "mailto:autre@orsel.example?subject=Bonjour")),
                                null),
                        null),
                sites.content());
        assertEquals(ZoneId.of("Pacific/Auckland"), sites.content().timeZone());
        assertEquals(SpeakerKit.EMPTY, sites.content().kit());
        assertEquals(
                List.of(
                        new Text("en", "My talks", "I grow data: catalogues, energy and what comes up next."),
                        new Text("fr", "Conférences", "Deux lignes.")),
                sites.content().texts());
        assertEquals(before + 1, version());
        assertEquals(
                "Tout est enregistré Voir la page",
                Jsoup.parse(browser().get("/admin/settings").asString())
                        .select(".flash p")
                        .text());
        assertEquals(
                List.of("edit site Jeanne Orsel"),
                audit.newest(0, 9).stream()
                        .map(entry -> entry.action() + " " + entry.kind() + " " + entry.name())
                        .toList());

        Document english = Jsoup.parse(given().get("/").asString());
        assertEquals("en", english.expectFirst("html").attr("lang"));
        assertEquals(
                List.of(
                        " Dépôt https://code.example/jeanne",
                        " Écrire mailto:autre@orsel.example?subject=Bonjour",
                        " Invite me mailto:jeanne@orsel.example"),
                english.select("header .ways nav:first-child a").stream()
                        .map(link -> link.attr("lang") + " " + link.text() + " " + link.attr("href"))
                        .toList());
        Document french = Jsoup.parse(given().get("/fr").asString());
        assertEquals(
                List.of("en Dépôt", "en Écrire", " M’inviter", " Flux Atom", " Agenda iCal"),
                french.select("footer a").stream()
                        .map(link -> link.attr("lang") + " " + link.text())
                        .toList());
    }

    @Test
    void whoInvitesOverALinkOfTheirOwnIsNotAskedTwice() {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        form.put("links-1-label", List.of("Invitez-moi"));
        form.put("links-1-url", List.of("mailto:Jeanne@orsel.example"));
        assertEquals(303, send(form).statusCode());
        assertEquals(
                List.of("Code", "Invitez-moi", "Flux Atom", "Agenda iCal"),
                Jsoup.parse(given().get("/").asString()).select("footer a").eachText());
    }

    @Test
    void theKitIsWrittenHere() {
        Document empty = page();
        assertEquals(0, empty.select("[href$=/kit]").size());
        assertEquals(
                "Encore 140 signes sur 140",
                empty.select("#biography140-fr-room").text());
        Map<String, List<String>> form = form(empty);
        form.put("pronunciation", List.of(" jâne "));
        form.put("phonetics", List.of("ʒan"));
        form.put("biography140-fr", List.of("Elle cultive\r\ndes données."));
        form.put("biography1000-fr", List.of("Elle cultive.\r\n\r\nEt récolte."));
        form.put("biography300-en", List.of("📣".repeat(300)));
        assertEquals(303, send(form).statusCode());
        SpeakerKit kit = sites.content().kit();
        assertEquals(
                new SpeakerKit(
                        "jâne",
                        "ʒan",
                        Map.of(
                                "fr",
                                new ShortTexts("Elle cultive des données.", "", "Elle cultive.\n\nEt récolte."),
                                "en",
                                new ShortTexts("", "📣".repeat(300), "")),
                        null),
                kit);
        Response again = browser().get("/admin/settings");
        NuChecker.assertConforms(again.asString());
        Document filled = Jsoup.parse(again.asString());
        assertEquals("Voir le kit", filled.select("[href=/kit]").text());
        assertEquals(
                "Encore 0 signe sur 300", filled.select("#biography300-en-room").text());
        assertEquals(
                "Elle cultive.\n\nEt récolte.",
                filled.getElementById("biography1000-fr").val());

        form = form(filled);
        form.put("languages", List.of("fr"));
        assertEquals(303, send(form).statusCode());
        assertEquals(
                Map.of("fr", kit.biographies().get("fr")), sites.content().kit().biographies());
        assertEquals("📣".repeat(300), page().getElementById("biography300-en").val());
    }

    @Test
    void aBiographyThatIsTooLongComesBackWhole() {
        Map<String, List<String>> form = form(page());
        form.put("biography140-en", List.of("📣".repeat(141)));
        form.put("biography1000-fr", List.of("a\u0007b"));
        Response refused = send(form);
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                List.of(
                        "Biographie en 140 signes en anglais\u00a0: C’est trop long\u00a0: 141 signes, 140 au plus.",
                        "Biographie en 1\u202f000 signes en français\u00a0: Ce texte contient un caractère invisible\u00a0: retapez-le."),
                page.select("#problems a").stream().map(Element::wholeText).toList());
        assertEquals("📣".repeat(141), page.getElementById("biography140-en").val());
        assertEquals(
                "1 signe de trop\u00a0: 140 au plus",
                page.expectFirst("#biography140-en-room").wholeText());
        assertEquals(SpeakerKit.EMPTY, sites.content().kit());
    }

    @Test
    void twoWindowsOnTheKitMeetAsWell() {
        Map<String, List<String>> mine = form(page());
        Map<String, List<String>> theirs = form(page());
        theirs.put("biography300-fr", List.of("La leur."));
        theirs.put("portraitCredit", List.of("Chloé Exemple"));
        assertEquals(303, send(theirs).statusCode());
        mine.put("biography300-fr", List.of("La mienne."));
        Response conflict = send(mine);
        assertEquals(409, conflict.statusCode());
        NuChecker.assertConforms(conflict.asString());
        assertEquals(
                List.of("Enregistré\u00a0: Chloé Exemple", "Enregistré\u00a0: La leur."),
                Jsoup.parse(conflict.asString()).select(".stored").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    @Test
    void savingWhatIsStoredChangesNothing() {
        long before = version();
        assertEquals(303, send(form(page())).statusCode());
        assertEquals(before, version());
        assertEquals(List.of(), audit.newest(0, 9));
    }

    @Test
    void aLanguageThatIsTakenAwayKeepsItsWords() {
        Map<String, List<String>> form = form(page());
        form.put("languages", List.of("fr"));
        assertEquals(303, send(form).statusCode());
        assertEquals(List.of("fr"), sites.content().languages());
        assertEquals(404, given().get("/en").statusCode());
        assertEquals(200, given().get("/").statusCode());

        Document page = page();
        assertEquals(
                "I grow data: catalogues, energy and what comes up next.",
                page.getElementById("pitch-en").val());
        assertEquals(
                "Le site ne se lit pas dans cette langue\u00a0: ce texte est gardé, sans être montré.",
                page.getElementById("pitch-en-hint").wholeText());
        form = form(page);
        form.put("languages", List.of("fr", "en"));
        form.put("defaultLanguage", List.of("en"));
        assertEquals(303, send(form).statusCode());
        assertEquals(List.of("en", "fr"), sites.content().languages());
        assertEquals(
                "I grow data: catalogues, energy and what comes up next.",
                sites.content().texts().get(0).pitch());
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource(
            delimiter = '|',
            value = {
                "name | a\u0007b | name | Ce texte contient un caractère invisible\u00a0: retapez-le.",
                "contactEmail | jeanne | contactEmail | Une adresse ressemble à nom@exemple.fr.",
                "contactEmail | a@b.example?cc=c@d.example | contactEmail | Une adresse ressemble à nom@exemple.fr.",
                "links-0-label | '' | links-0-label | Donnez un nom à ce lien, ou retirez-le.",
                "links-0-url | '' | links-0-url | Donnez l’adresse de ce lien, ou retirez-le.",
                "links-1-url | javascript:alert(1) | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "links-1-url | data:text/html,x | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "links-1-url | mailto:x | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "pageTitle-en | '' | pageTitle-en | Donnez un titre à la page, par exemple Conférences.",
                "languages | de | languages-fr | Gardez au moins une langue.",
                "languages | en | defaultLanguage | Choisissez une langue dans laquelle le site se lit.",
                "defaultLanguage | de | defaultLanguage | Choisissez une langue dans laquelle le site se lit.",
                "timeZone | Mars/Olympus | timeZone | Choisissez un fuseau de la liste.",
                "portrait | 999999 | picture | Ce portrait n’est plus là\u00a0: choisissez-le de nouveau.",
                "portrait | x | picture | Ce portrait n’est plus là\u00a0: choisissez-le de nouveau."
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String value, String at, String sentence) {
        SiteContent before = sites.content();
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Je\"anne <i>"));
        form.put("pitch-en", List.of("Typed & kept."));
        form.put(field, List.of(value));
        Response answer = send(form);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#" + at), page.select("#problems a").eachAttr("href"));
        assertEquals(
                List.of(sentence),
                page.select(".problem span").stream().map(Element::wholeText).toList());
        assertEquals("true", page.getElementById(at).attr("aria-invalid"));
        form.remove("languages");
        Map<String, List<String>> shown = form(page);
        shown.remove("languages");
        assertEquals(form, shown);
        assertEquals(before, sites.content());
        NuChecker.assertConforms(answer.asString().replace("\u0007", ""));
    }

    @Test
    void aMegabyteIsRefusedAndComesBack() {
        Map<String, List<String>> form = form(page());
        form.put("pitch-fr", List.of("p".repeat(1_000_000)));
        form.put("name", List.of("n".repeat(201)));
        Response answer = send(form);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#name", "#pitch-fr"), page.select("#problems a").eachAttr("href"));
        assertEquals(1_000_000, page.getElementById("pitch-fr").val().length());
        form.put("name", List.of("Jeanne"));
        form.put("pitch-fr", List.of("p".repeat(1000)));
        assertEquals(303, send(form).statusCode());
    }

    @Test
    void anEmptyFormIsAskedForWhatAPageNeeds() {
        assertEquals(422, send(Map.of("x", List.of("y"))).statusCode());
    }

    @Test
    void moreThanTwentyLinksAreTooMany() {
        Map<String, List<String>> form = form(page());
        for (int i = 0; i < 21; i++) {
            form.put("links-" + i + "-label", List.of("Lien " + i));
            form.put("links-" + i + "-url", List.of("https://lien.example/" + i));
        }
        Document page = Jsoup.parse(send(form).asString());
        assertEquals(List.of("#links"), page.select("#problems a").eachAttr("href"));
        assertEquals(21, page.select(".link-rows > li").size());
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSavingOrLosingAnything() {
        SiteContent before = sites.content();
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Pas encore enregistré"));
        form.put("do", List.of("add-link"));
        Response longer = send(form);
        assertEquals(200, longer.statusCode());
        Document page = Jsoup.parse(longer.asString());
        assertEquals("Pas encore enregistré", page.getElementById("name").val());
        assertEquals(3, page.select(".link-rows > li").size());
        assertEquals("links-2-label", page.select("[autofocus]").attr("id"));
        NuChecker.assertConforms(longer.asString());

        form = form(page);
        form.put("do", List.of("remove-link-0"));
        page = Jsoup.parse(send(form).asString());
        assertEquals(
                List.of("Réseau", ""), page.select(".link-rows .name input").eachAttr("value"));
        form = form(page);
        form.put("do", List.of("remove-link-99"));
        assertEquals(200, send(form).statusCode());
        assertEquals(before, sites.content());
    }

    @Test
    void twoWindowsMeetOnAPageThatShowsBoth() {
        Map<String, List<String>> mine = form(page());
        Map<String, List<String>> theirs = form(page());
        theirs.put("name", List.of("Leur nom"));
        theirs.put("links-1-label", List.of(""));
        theirs.put("links-1-url", List.of(""));
        assertEquals(303, send(theirs).statusCode());
        mine.put("name", List.of("Mon nom"));
        mine.put("pitch-en", List.of("My pitch"));
        Response conflict = send(mine);
        assertEquals(409, conflict.statusCode());
        assertEquals("Leur nom", sites.content().name());
        Document page = Jsoup.parse(conflict.asString());
        assertEquals(
                List.of(
                        "Enregistré\u00a0: Leur nom",
                        "Enregistré\u00a0: I grow data: catalogues, energy and what comes up next.",
                        "Enregistré\u00a0: Code https://code.example/jeanne"),
                page.select(".stored").stream().map(Element::wholeText).toList());
        Map<String, List<String>> again = form(page);
        assertNotEquals(mine.get("version"), again.get("version"));
        again.put("version", mine.get("version"));
        again.remove("beside");
        assertEquals(mine, again);
        NuChecker.assertConforms(conflict.asString());

        assertEquals(303, send(form(page)).statusCode());
        assertEquals("Mon nom", sites.content().name());
        assertEquals(2, sites.content().links().size());
    }

    @Test
    void whatSomebodyElseStoredStaysBesideUntilThisIsSaved() throws IOException {
        Map<String, List<String>> mine = form(page());
        assertEquals(303, send(form(page()), picture("png", 10, 10)).statusCode());
        mine.put("name", List.of("Mon nom"));
        Document conflict = Jsoup.parse(send(mine).asString());
        assertEquals(0, conflict.select(".portrait img").size());
        Map<String, List<String>> wrong = form(conflict);
        wrong.put("contactEmail", List.of("jeanne"));
        Response refused = send(wrong);
        assertEquals(422, refused.statusCode());
        NuChecker.assertConforms(refused.asString());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                List.of(
                        "Enregistré : Jeanne d'Orsel",
                        "Enregistré : rien",
                        "Enregistré : un autre portrait. Le reprendre"),
                page.select(".stored").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
        Map<String, List<String>> taking = form(page);
        taking.put("contactEmail", List.of(""));
        taking.put("do", List.of(page.select(".portrait .stored button").val()));
        Document taken = Jsoup.parse(send(taking).asString());
        assertEquals(1, taken.select(".portrait img").size());
        assertEquals(303, send(form(taken)).statusCode());
        assertEquals("Mon nom", sites.content().name());
        assertEquals(1, page().select(".portrait img").size());
    }

    @Test
    void whoSavesTheSameTwiceIsNotInConflictWithThemselves() {
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Deux fois"));
        assertEquals(
                List.of(303, 303), List.of(send(form).statusCode(), send(form).statusCode()));
    }

    @Test
    void aPortraitIsServedForGoodAndCanBeReplacedAndRemoved() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("alternative-fr", List.of("Jeanne, debout"));
        assertEquals(303, send(form, picture("jpeg", 1300, 650)).statusCode());
        Element shown = page().expectFirst(".portrait img");
        assertEquals(
                List.of("1200", "600", "Jeanne, debout"),
                List.of(shown.attr("width"), shown.attr("height"), shown.attr("alt")));
        Response served = given().get(shown.attr("src"));
        assertEquals(
                List.of("200", "image/jpeg", "[public, max-age=31536000, immutable]", "nosniff"),
                List.of(
                        "" + served.statusCode(),
                        served.contentType(),
                        served.headers().getValues("Cache-Control").toString(),
                        served.header("X-Content-Type-Options")));
        assertTrue(served.asByteArray().length > 1000);
        assertEquals(404, given().get(shown.attr("src") + "x").statusCode());
        assertEquals(404, given().get("/media/999999/portrait.jpg").statusCode());

        assertEquals(303, send(form(page()), picture("png", 10, 10)).statusCode());
        assertEquals(404, given().get(shown.attr("src")).statusCode());

        form = form(page());
        form.put("do", List.of("remove-picture"));
        Document without = Jsoup.parse(send(form).asString());
        assertEquals(0, without.select(".portrait img").size());
        assertEquals(1, page().select(".portrait img").size());
        assertEquals(303, send(form(without)).statusCode());
        assertEquals(0, page().select(".portrait img").size());
        assertEquals(0, count("select count(*) from media"));
    }

    @Test
    void anErrorElsewhereCostsNoPortrait() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        Document page = Jsoup.parse(send(form, picture("png", 10, 10)).asString());
        assertEquals(List.of("#contactEmail"), page.select("#problems a").eachAttr("href"));
        form = form(page);
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        assertEquals(303, send(form).statusCode());
        assertEquals(1, page().select(".portrait img").size());
    }

    @Test
    void aPictureThatIsNotSavedYetIsTheSpeakersAlone() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        Document unsaved = Jsoup.parse(send(form, picture("png", 10, 10)).asString());
        String address = unsaved.expectFirst(".portrait img").attr("src");
        Response mine = browser().get(address);
        assertEquals(
                List.of(200, "image/jpeg", "no-store"),
                List.of(mine.statusCode(), mine.contentType(), mine.header("Cache-Control")));
        SignedInSpeaker.account("bob@orsel.example", "reader");
        Response others = SignedInSpeaker.signIn("bob@orsel.example", SignedInSpeaker.PASSWORD);
        assertEquals(
                List.of(404, 404),
                List.of(
                        given().get(address).statusCode(),
                        given().cookie("estrade", others.getCookie("estrade"))
                                .get(address)
                                .statusCode()));
        assertEquals("no-store", given().get(address).header("Cache-Control"));

        form = form(unsaved);
        form.put("contactEmail", List.of("jeanne@orsel.example"));
        assertEquals(303, send(form).statusCode());
        Response saved = given().get(address);
        assertEquals(
                List.of(200, List.of("public, max-age=31536000, immutable")),
                List.of(saved.statusCode(), saved.headers().getValues("Cache-Control")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg/>", "\u00ff\u00d8\u00ff"})
    void whatIsNoPictureIsRefusedWithASentence(String file) {
        Map<String, List<String>> form = form(page());
        form.put("name", List.of("Tapé"));
        Response answer = send(form, file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#picture"), page.select("#problems a").eachAttr("href"));
        assertEquals("Tapé", page.getElementById("name").val());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void aPictureThatNobodySavedIsForgottenAfterADay() throws IOException {
        Map<String, List<String>> form = form(page());
        form.put("contactEmail", List.of("jeanne"));
        send(form, picture("png", 10, 10));
        SiteFixture.execute("update media set created_at = now() - interval '25 hours'");
        assertEquals(303, send(form(page()), picture("png", 20, 20)).statusCode());
        SiteFixture.execute("update media set created_at = now() - interval '25 hours'");
        SiteFixture.housekeeping();
        assertEquals(1, count("select count(*) from media"));
        assertFalse(page().select(".portrait img").isEmpty());
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }

    private Document page() {
        return Jsoup.parse(browser().get("/admin/settings").asString());
    }

    /** What a browser would send of the page's form. */
    private Response send(Map<String, List<String>> form) {
        return send(form, null);
    }

    private Response send(Map<String, List<String>> form, byte[] picture) {
        return SentSettings.send(browser(), form, picture);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private long version() {
        return count("select content_version from site");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
