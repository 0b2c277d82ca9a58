package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estrade.support.NuChecker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TalkVideoTest {

    private static final String ADDRESS = "https://www.youtube.com/watch?v=abcDEF-_123";

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
    }

    @Test
    void theNewestRecordingStandsFirstAndAsksNothingOfItsHost() {
        Document page = page(talk().withDeliveries(List.of(
                recorded("Vieux lieu", 2023, "https://vimeo.com/123456789"), recorded("Salon", 2025, ADDRESS))));

        Element link = page.expectFirst("figure.video a");
        assertEquals(ADDRESS, link.attr("href"));
        assertEquals("https://www.youtube-nocookie.com/embed/abcDEF-_123", link.attr("data-player"));
        assertEquals(
                "Lire la vidéo\u00A0: Salon, Tours, juin 2025",
                link.expectFirst(".hidden").wholeText());
        assertEquals(
                "Vidéo YouTube, chargée après votre clic",
                page.expectFirst(".video figcaption").wholeText());
        assertEquals(List.of(), page.select("iframe, img").eachAttr("src"));
        assertEquals(
                List.of("/js/visitor/copy-address.js", "/js/visitor/video.js"),
                page.select("script[type=module]").eachAttr("src"));
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void aVideoOfTheTalkItselfAndOfAnUnknownHostIsALink() {
        Document page = page(talk().withLinks(
                        List.of(new LinkContent(LinkKind.VIDEO, "https://videos.example/1", null, "en", null))));

        Element link = page.expectFirst("figure.video a");
        assertEquals("https://videos.example/1", link.attr("href"));
        assertEquals("en", link.attr("hreflang"));
        assertEquals(false, link.hasAttr("data-player"));
        assertEquals("Lire la vidéo\u00A0: Vidéo", link.expectFirst(".hidden").wholeText());
        assertEquals(
                List.of("/js/visitor/copy-address.js"),
                page.select("script[type=module]").eachAttr("src"));
    }

    @Test
    void aTalkThatWasNotRecordedSaysNothingOfIt() {
        assertNull(page(talk()).selectFirst(".video"));
    }

    @Test
    void playersMayStandOnTalkPagesAlone() {
        page(talk());
        given().get("/talks/un-titre")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("frame-src https://www.youtube-nocookie.com https://player.vimeo.com"));
        given().get("/").then().header("Content-Security-Policy", containsString("frame-src 'none'"));
    }

    @Test
    void theLetterThatAsksForTheTalkNamesIt() {
        String href = page(talk()).select(".facts a.button").attr("href");
        assertEquals("""
                mailto:jeanne@orsel.example?subject=Invitation\u00A0: «\u00A0Un titre & deux\u00A0»&body=Bonjour,\r
                \r
                Nous aimerions vous inviter à donner votre conférence «\u00A0Un titre & deux\u00A0».\r
                \r
                Événement\u00A0:\r
                Date\u00A0:\r
                Lieu\u00A0:\r
                """, URLDecoder.decode(href, StandardCharsets.UTF_8));
        SiteFixture.anonymous();
        assertEquals(0, page(talk()).select(".facts a.button").size());
    }

    @Test
    void theAddressIsCopiedByAButtonThatNeedsAScript() {
        Element button = page(talk()).expectFirst(".facts button");
        assertEquals(SiteFixture.address("/talks/un-titre").toString(), button.attr("data-copy"));
        assertEquals(true, button.hasAttr("hidden"));
    }

    private static TalkContent talk() {
        return TestTalks.titled("Un titre & deux", "un-titre");
    }

    private static DeliveryContent recorded(String venue, int year, String video) {
        return DeliveryContent.at(VenueContent.of(venue))
                .withDate(PartialDate.of(year, 6))
                .withCity("Tours")
                .withLinks(List.of(LinkContent.of(LinkKind.VIDEO, video)));
    }

    private static Document page(TalkContent talk) {
        SiteFixture.publish(List.of(talk));
        return Jsoup.parse(given().get("/talks/un-titre").asString());
    }
}
