package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import org.estrade.support.BrowserForm;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.transfer.PreviewForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that are typed or imported: what pages show otherwise than it was typed is said, and every field reads addresses alike. */
@QuarkusTest
class TypedLinksTest extends TalkFormFixture {

    private String settingsSaid = "";

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        StoredRows.in("venue").delete();
        StoredRows.in("person").delete();
        SiteFixture.anonymous();
    }

    @Test
    void aLinkToAPageOfThisSiteStaysInAnAbstract() {
        publish("Voir [le kit](/kit), [la liste](/?tag=java) et [l’autre](/talks/x#y).");
        assertEquals(
                List.of("/kit", "/?tag=java", "/talks/x#y"),
                abstractOnThePage().select("a").eachAttr("href"));
        assertEquals("Publiée. Voir la page", said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+33123456789",
                "sms:+33123456789",
                "ftp://exemple.test/x",
                "page.html",
                "#ancre",
                "/admin/talks"
            })
    void aLinkThatIsNotShownIsSaid(String target) {
        publish("Appelez [le bureau](" + target + ") ou [le site](https://exemple.test/).");
        Document shown = abstractOnThePage();
        assertEquals(List.of("https://exemple.test/"), shown.select("a[href]").eachAttr("href"));
        assertTrue(shown.text().contains("Appelez le bureau ou"), shown.text());
        String said = said();
        assertTrue(said.contains("vers « " + target + " » n’est montré qu’en texte"), said);
    }

    @Test
    void aDraftAndAPublicationWithoutSuchALinkSayNothing() {
        publish("Voir [le site](https://exemple.test/), <https://exemple.test/2> et a@exemple.test.");
        assertEquals("Publiée. Voir la page", said());
    }

    @Test
    void anAddressWithoutASchemeIsCompletedAndSaid() {
        FilledForm form =
                blank().type("texts.fr.title", "Un lien").type("texts.fr.abstract", "[x](www.exemple.test/c)");
        form = FilledForm.on(form.press(browser(), "add-link"), "#talk-form");
        form = FilledForm.on(form.press(browser(), "add-delivery"), "#talk-form");
        form = FilledForm.on(form.press(browser(), "add-link.0"), "#talk-form");
        form.type("links[0].url", "www.exemple.test/a")
                .type("deliveries[0].venue", "Forum")
                .type("deliveries[0].links[0].url", " www.exemple.test/b\u200B")
                .press(browser(), "publish");
        assertEquals(
                "https://www.exemple.test/a", only().published().links().get(0).url());
        String said = said();
        for (String letter : List.of("a", "b", "c")) {
            assertTrue(said.contains("Adresse complétée : https://www.exemple.test/" + letter + "."), said);
        }
        assertEquals(
                List.of("https://www.exemple.test/c"),
                abstractOnThePage().select("a").eachAttr("href"));
    }

    @ParameterizedTest
    @CsvSource({"/admin/venues, venue", "/admin/people, person"})
    void theWebsiteOfANameIsCompletedAndSaid(String path, String table) {
        FilledForm.on(get(path + "/new"), "form[method=post][action^=" + path + "]")
                .type("name", "Forum des essais")
                .type("website", "www.exemple.test")
                .send(browser(), path);
        assertEquals("https://www.exemple.test", StoredRows.in(table).value("website"));
        String flash = Jsoup.parse(get(path).asString()).select(".flash").text().replace('\u00a0', ' ');
        assertTrue(flash.contains("Adresse complétée : https://www.exemple.test."), flash);
    }

    @Test
    void theSmallFormOfADeliveryAndTheSettingsSayIt() {
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")));
        FilledForm.on(get("/admin/deliveries/new"), "form.add-delivery")
                .type("talk", String.valueOf(only().id()))
                .type("venue", "Forum")
                .type("linkKind", "slides")
                .type("linkUrl", "www.exemple.test")
                .send(browser(), "/admin/deliveries");
        String added = said();
        assertTrue(added.contains("Adresse complétée : https://www.exemple.test."), added);
        typeIntoSettings("www.exemple.test/x");
        assertTrue(settingsSaid.contains("Adresse complétée : https://www.exemple.test/x."), settingsSaid);
    }

    @Test
    void anImportSaysWhatItDoesNotKeepAndShowsWhatItCompletes() {
        String text = pageWith("Appelez [le bureau](tel:+33123456789).", "www.exemple.test/s");
        PreviewForm preview = PreviewForm.of("page.md", text);
        String shown = preview.page().text().replace('\u00a0', ' ');
        assertTrue(shown.contains("Le lien « le bureau » ne mène pas au web (tel:+33123456789)"), shown);
        assertTrue(shown.contains("https://www.exemple.test/s"), shown);
        assertEquals(303, preview.apply().statusCode());
        assertTrue(Jsoup.parse(get("/admin/talks/" + only().id()).asString())
                .text()
                .contains("tel:+33123456789"));
    }

    /** The next member of the kind: an address in any field, in a link of an abstract and in an import is the same address. */
    @ParameterizedTest
    @CsvSource({
        "https://www.müller.de/x, https://www.xn--mller-kva.de/x",
        "https://my_conf.example.org/2024, https://my_conf.example.org/2024",
        "https://example.org/a%20b.pdf, https://example.org/a%20b.pdf",
        "https://example.org/?q[]=1, https://example.org/?q[]=1",
        "https://example.org/a|b, https://example.org/a%7Cb",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/café, https://example.org/caf%C3%A9",
        "www.example.org/x, https://www.example.org/x"
    })
    void everyFieldAndEveryLinkReadsAnAddressAlike(String typed, String stored) {
        FilledForm form = blank().type("texts.fr.title", "Un lien").type("texts.fr.abstract", "[x](<" + typed + ">)");
        form = FilledForm.on(form.press(browser(), "add-link"), "#talk-form");
        form.type("links[0].url", typed).press(browser(), "publish");
        FilledForm.on(get("/admin/venues/new"), "form[method=post][action^=/admin/venues]")
                .type("name", "Forum des essais")
                .type("website", typed)
                .send(browser(), "/admin/venues");
        FilledForm.on(get("/admin/people/new"), "form[method=post][action^=/admin/people]")
                .type("name", "Ada Exemple")
                .type("website", typed)
                .send(browser(), "/admin/people");
        typeIntoSettings(typed);

        assertEquals(stored, only().published().links().get(0).url());
        assertEquals(
                stored, StoredRows.in("venue").where("name", "Forum des essais").value("website"));
        assertEquals(stored, StoredRows.in("person").value("website"));
        assertEquals(stored, StoredRows.in("site_link").where("position", 0).value("url"));
        assertEquals(List.of(stored), abstractOnThePage().select("a").eachAttr("href"));

        SiteFixture.empty();
        String text = pageWith("Un résumé.", "<" + typed + ">");
        assertEquals(303, PreviewForm.of("page.md", text).apply().statusCode());
        assertEquals(
                stored, only().published().deliveries().get(0).links().get(0).url());
    }

    private static String pageWith(String text, String slides) {
        return """
                ---
                lang: fr
                ---

                ## Importé

                %s

                📍 Talk donné à :

                - Forum, mars 2024, Lille : [slides](%s)
                """.formatted(text, slides);
    }

    private void typeIntoSettings(String address) {
        FormElement form =
                (FormElement) Jsoup.parse(get("/admin/settings").asString()).expectFirst("form.settings");
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        HttpResponse<String> saved = BrowserForm.of(form)
                .type(form.expectFirst("[name=links-0-url]"), address)
                .send(session);
        assertEquals(303, saved.statusCode(), saved.body());
        settingsSaid = Jsoup.parse(SignedInSpeaker.fromThisSite()
                        .cookie("estrade", session)
                        .get("/admin/talks")
                        .asString())
                .select(".flash")
                .text()
                .replace('\u00a0', ' ');
    }

    private void publish(String text) {
        Response published = blank().type("texts.fr.title", "Un titre")
                .type("texts.fr.abstract", text)
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        assertFalse(only().published().slug().isEmpty());
    }

    /** What the next page of the admin says, once. */
    private String said() {
        return Jsoup.parse(get("/admin/talks").asString())
                .select(".flash")
                .text()
                .replace('\u00a0', ' ');
    }

    private Document abstractOnThePage() {
        return Jsoup.parseBodyFragment(
                Jsoup.parse(get("/talks/" + only().published().slug()).asString())
                        .expectFirst(".abstract")
                        .outerHtml());
    }
}
