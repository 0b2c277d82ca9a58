package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.site.SpeakerKit;
import org.estrade.support.NuChecker;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The settings of the speaker's kit: biographies and the pronunciation of the name. */
@QuarkusTest
class KitSettingsTest extends SettingsFixture {

    @Test
    void theSettingsOfTheKitAreSaved() {
        Document empty = page();
        assertEquals(0, empty.select("[href$=/kit]").size());
        assertEquals("0 / 140 caractères", empty.select("#biography140-fr-room").text());
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
                "300 / 300 caractères", filled.select("#biography300-en-room").text());
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
    void aBiographyThatIsTooLongIsRefusedAndShownAgainCompletely() {
        Map<String, List<String>> form = form(page());
        form.put("biography140-en", List.of("📣".repeat(141)));
        form.put("biography1000-fr", List.of("a\u0007b"));
        Response refused = send(form);
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                List.of(
                        "Biographie en 140 caractères en anglais\u00a0: C’est trop long\u00a0: 141 caractères, 140 au plus.",
                        "Biographie en 1\u202f000 caractères en français\u00a0: Ce texte contient un caractère invisible\u00a0: retapez-le."),
                page.select("#problems a").stream().map(Element::wholeText).toList());
        assertEquals("📣".repeat(141), page.getElementById("biography140-en").val());
        assertEquals(
                "1 caractère de trop\u00a0: 140 au plus",
                page.expectFirst("#biography140-en-room").wholeText());
        assertEquals(SpeakerKit.EMPTY, sites.content().kit());
    }
}
