package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;

/** The talks page of a speaker with eight talks, read as a parser reads it. */
abstract class PublicPageFixture {

    @BeforeEach
    void speakerWithEightTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    static TalkContent talkOf(String title, DeliveryContent... deliveries) {
        return new TalkContent(
                "essai-" + UUID.randomUUID(),
                Map.of("fr", new TalkText(title, "")),
                List.of(),
                List.of(deliveries),
                List.of());
    }

    static DeliveryContent at(String venue, String date) {
        return DeliveryContent.at(VenueContent.of(venue)).withDate(PartialDate.parse(date));
    }

    static Document read(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    /** The talk on the page whose title begins so. */
    static Element talk(String titleStart) {
        return read("/").select("article").stream()
                .filter(talk -> text(talk.select("h2")).startsWith(titleStart))
                .findFirst()
                .orElseThrow();
    }

    /** One line a delivery: date | place and notes | links. */
    static String deliveries(Element part) {
        return part.select(".delivery").stream()
                .map(delivery -> text(delivery.select(".delivery-date")) + " | "
                        + texts(delivery.select(".delivery-text > p")) + " | " + texts(delivery.select(".buttons li")))
                .map(line -> line.endsWith(" | ") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.joining("\n"));
    }

    static String texts(Elements elements) {
        return elements.stream().map(PublicPageFixture::text).collect(Collectors.joining(" + "));
    }

    static String text(Elements elements) {
        return elements.stream().map(PublicPageFixture::text).collect(Collectors.joining(" "));
    }

    /** The text with its non-breaking spaces: the text() of jsoup turns them into ordinary ones. */
    static String text(Element element) {
        return element.wholeText().replaceAll("[ \n]+", " ").replaceAll("^ | $", "");
    }
}
