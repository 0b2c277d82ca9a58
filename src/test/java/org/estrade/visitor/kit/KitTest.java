package org.estrade.visitor.kit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the kit in both languages. */
@QuarkusTest
class KitTest extends KitFixture {

    @ParameterizedTest
    @ValueSource(strings = {"/kit", "/en/kit", "/kit.zip", "/en/kit.zip"})
    void anEmptyKitIsNotFoundAndNotLinked(String address) {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(LONG));
        assertEquals(404, given().get(address).statusCode());
        assertEquals(List.of(), kitLinks("/"));

        SiteFixture.publish(List.of(SHORT));
        assertEquals(200, given().get(address).statusCode());
        assertEquals(List.of("/kit Kit de présentation"), kitLinks("/"));
        assertEquals(List.of("/en/kit Speaker kit"), kitLinks("/en/talks/courte"));
        assertEquals(List.of("/kit Kit de présentation"), kitLinks("/nulle-part"));
        assertEquals(404, given().get("/fr/kit").statusCode());
        assertEquals(404, given().get("/de/kit.zip").statusCode());
    }

    private static List<String> kitLinks(String path) {
        return Jsoup.parse(given().accept("text/html").get(path).asString()).select("footer a").stream()
                .filter(link -> link.attr("href").endsWith("kit"))
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    @Test
    void itHoldsEveryTextThatIsWritten() {
        jeanne();
        SiteFixture.publish(List.of(LONG, SILENT, SHORT));
        Response page = given().get("/kit");
        NuChecker.assertConforms(page.asString());
        Document kit = Jsoup.parse(page.asString());
        assertEquals("Kit de présentation · Jeanne d’Orsel", kit.title());
        assertEquals("""
                H2 Nom
                . Jeanne d’Orsel
                . Se prononce « jâne » [ʒan]
                H2 Biographie
                H3 140 caractères
                . Elle cultive des données.
                H3 1 000 caractères
                en She grows data, at length.
                H2 Longue : un essai
                H3 En entier
                . Un résumé d’un trait
                H2 Courte
                H3 140 caractères
                . Une ligne ?
                H3 300 caractères
                . Un paragraphe,
                en deux.
                H3 En entier
                . Tout.
                """, told(kit));
        assertEquals(
                List.of("/talks/longue", "/talks/courte"),
                kit.select("main h2 a").eachAttr("href"));
        assertEquals("fr-fonipa", kit.select(".name-detail span").attr("lang"));
        assertEquals("/kit.zip kit-jeanne-d-orsel.zip", archive(kit));
        for (Element button : kit.select("[data-copies]")) {
            assertEquals(1, kit.select("#" + button.attr("data-copies")).size(), button::outerHtml);
            assertEquals("", button.attr("hidden"));
        }
        assertEquals(
                "Copier Courte, 140 caractères",
                kit.select("[data-copies=_text-courte-140]").text());
    }

    @Test
    void aMissingEnglishTextIsReplacedByTheMarkedFrenchOne() {
        jeanne();
        SiteFixture.publish(List.of(LONG, SHORT));
        Response page = given().get("/en/kit");
        NuChecker.assertConforms(page.asString());
        Document kit = Jsoup.parse(page.asString());
        assertEquals("""
                H2 Name
                fr Jeanne d’Orsel
                . Pronounced “jâne” [ʒan]
                H2 Biography
                H3 140 characters
                fr Elle cultive des données.
                H3 1,000 characters
                . She grows data, at length.
                H2 Longue : un essai
                H3 In full
                fr Un résumé d’un trait
                H2 Short
                H3 140 characters
                . One line?
                H3 300 characters
                fr Un paragraphe,
                en deux.
                H3 In full
                fr Tout.
                """, told(kit));
        assertEquals("/en/kit.zip kit-jeanne-d-orsel.zip", archive(kit));
        assertEquals("fr", kit.select("h2:has([href=/en/talks/longue])").attr("lang"));
        assertEquals(
                "Longue",
                kit.select("[data-copies=_text-longue-whole] .hidden [lang=fr]").text());
    }

    /** The page has components of its own, so its inline style sheet differs from that of other pages. */
    @Test
    void itsStyleIsOneThatTheContentPolicyAllows() throws NoSuchAlgorithmException {
        SiteFixture.publish(List.of(SHORT));
        Response page = given().get("/kit");
        String style = Jsoup.parse(page.asString()).expectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String source = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        assertEquals(
                List.of(source), allowed(page).stream().filter(source::equals).toList());
    }

    private static List<String> allowed(Response page) {
        return List.of(page.header("Content-Security-Policy").split("[ ;]+", -1));
    }

    private static String archive(Document kit) {
        Element link = kit.expectFirst("[href$=.zip]");
        return link.attr("href") + " " + link.attr("download");
    }

    /** One line a text: H2 or H3 before a heading, the language before a text in another language, a full stop before others. */
    private static String told(Document kit) {
        StringBuilder told = new StringBuilder();
        for (Element part : kit.select("main h2, main h3, .full-name, .name-detail, main .abstract")) {
            String kind = part.tagName().startsWith("h")
                    ? part.tagName().toUpperCase(Locale.ROOT)
                    : part.hasAttr("lang") ? part.attr("lang") : ".";
            told.append(kind).append(' ').append(part.wholeText().strip()).append('\n');
        }
        return told.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
