package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.site.SiteContent;
import org.estrade.support.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong settings are refused with a sentence at their field, and the page keeps the typed values. */
@QuarkusTest
class SettingsProblemsTest extends SettingsFixture {

    @ParameterizedTest
    @Tag("slow")
    @CsvSource(
            delimiter = '|',
            value = {
                "name | a\u0007b | name | Ce texte contient un caractère invisible\u00a0: retapez-le.",
                "contactEmail | jeanne | contactEmail | Une adresse e-mail ressemble à nom@exemple.fr.",
                "contactEmail | a@b.example?cc=c@d.example | contactEmail | Une adresse e-mail ressemble à nom@exemple.fr.",
                "links-0-label | '' | links-0-label | Indiquez le nom de ce lien, ou retirez-le.",
                "links-0-url | '' | links-0-url | Indiquez l’adresse de ce lien, ou retirez-le.",
                "links-1-url | javascript:alert(1) | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "links-1-url | data:text/html,x | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "links-1-url | mailto:x | links-1-url | Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.",
                "pageTitle-en | '' | pageTitle-en | Indiquez le titre de la page, par exemple Conférences.",
                "languages | de | languages-fr | Gardez au moins une langue.",
                "languages | en | defaultLanguage | Choisissez l’une des langues du site.",
                "defaultLanguage | de | defaultLanguage | Choisissez l’une des langues du site.",
                "timeZone | Mars/Olympus | timeZone | Choisissez un fuseau horaire de la liste.",
                "portrait | 999999 | picture | Ce portrait n’est plus là\u00a0: choisissez-le de nouveau.",
                "portrait | x | picture | Ce portrait n’est plus là\u00a0: choisissez-le de nouveau."
            })
    void eachProblemIsShownAtItsFieldAndTypedValuesStay(String field, String value, String at, String sentence) {
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
    void aTextOfAMegabyteIsRefusedAndShownAgain() {
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
    void anEmptyFormHasAProblemForEachRequiredField() {
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
}
