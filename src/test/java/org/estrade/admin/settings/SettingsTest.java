package org.estrade.admin.settings;

import static io.restassured.RestAssured.given;
import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.estrade.linkcheck.LinkNotes;
import org.estrade.site.GeneralSettings;
import org.estrade.site.LanguageSettings;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteContent.Text;
import org.estrade.site.SiteSettings;
import org.estrade.site.SpeakerKit;
import org.estrade.support.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Saved settings appear on the public pages. */
@QuarkusTest
class SettingsTest extends SettingsFixture {

    @Test
    void theFormShowsTheStoredSettings() {
        Document page = page();
        assertEquals("Réglages · Jeanne d'Orsel", page.title());
        assertEquals("Jeanne d'Orsel", page.getElementById("name").val());
        assertEquals(
                "Je cultive des données : le catalogue, l'énergie et ce qui pousse après.",
                page.getElementById("pitch-fr").val());
        assertEquals(
                "72 caractères sur 160", page.getElementById("pitch-fr-count").text());
        assertEquals("fr", page.select("#defaultLanguage [selected]").val());
        assertEquals("Europe/Paris", page.select("#timeZone [selected]").val());
        assertEquals(2, page.select(".link-rows > li").size());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void savedSettingsAppearOnThePublicPage() {
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
        form.put(
                "formerAddresses",
                List.of(" /conferences/\r\n\r\nhttps://former.example/old%20talks.html?x#y\r\ntalks\r\n/talks "));
        Response saved = send(form);
        assertEquals(List.of(303, "/admin/settings"), List.of(saved.statusCode(), saved.header("Location")));
        assertEquals(
                new SiteContent(
                        new SiteSettings(
                                new GeneralSettings(
                                        "Jeanne Orsel",
                                        "jeanne@orsel.example",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "Pacific/Auckland",
                                        "/conferences/\n/old talks.html\n/talks",
                                        GeneralSettings.TOP,
                                        "",
                                        null),
                                List.of("en", "fr"),
                                Map.of(
                                        "en",
                                        new LanguageSettings(
                                                "My talks",
                                                "I grow data: catalogues, energy and what comes up next.",
                                                "",
                                                "",
                                                "",
                                                ""),
                                        "fr",
                                        new LanguageSettings("Conférences", "Deux lignes.", "", "", "", "")),
                                List.of(
                                        new Link("Dépôt", "https://code.example/jeanne"),
                                        new Link("Écrire", "mailto:autre@orsel.example?subject=Bonjour"))),
                        null,
                        LinkNotes.NONE),
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
                english.select("header .header-links nav:first-child a, header .header-links .button").stream()
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
    void anInvitationLinkOfTheSpeakerReplacesTheContactLink() {
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
    void savingUnchangedSettingsChangesNothing() {
        long before = version();
        assertEquals(303, send(form(page())).statusCode());
        assertEquals(before, version());
        assertEquals(List.of(), audit.newest(0, 9));
    }

    @Test
    void aRemovedLanguageKeepsItsTexts() {
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
                "Le site n’est pas proposé dans cette langue\u00a0: ce texte est conservé, sans être affiché.",
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

    @Test
    void rowsAreAddedAndRemovedWithoutSavingAndTypedValuesStay() {
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
}
