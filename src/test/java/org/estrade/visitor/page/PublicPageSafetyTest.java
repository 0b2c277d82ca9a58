package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The talks page runs no foreign script, fetches nothing from other sites and sets no cookie. */
@QuarkusTest
class PublicPageSafetyTest extends PublicPageFixture {

    @Test
    void onlyWebAddressesBecomeLinksAndNoTextBecomesAnElement() {
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
        assertEquals(List.of("https://exemple.fr/"), page.select("main .button").eachAttr("href"));
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
}
