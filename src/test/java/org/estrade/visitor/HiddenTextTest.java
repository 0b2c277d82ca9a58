package org.estrade.visitor;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.ShortTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in HTML comments is stored, and is in no public answer. */
@QuarkusTest
class HiddenTextTest {

    private static final String COMMENT = "<!-- introuvable -->";

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aTalkWithHiddenText() {
        SiteFixture.ofJeanneOrsel();
        TalkContent talk = TestTalks.titled("La mousse", "mousse")
                .withTexts(Map.of(
                        "fr",
                        new TalkText("La mousse", "Au soleil. " + COMMENT + "\n\n" + COMMENT + "\n\nÀ l’ombre.")
                                .withShortAbstracts(ShortTexts.of(length -> "En bref. " + COMMENT))))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum"))
                        .withDate(PartialDate.of(2024, 5, 2))
                        .withNote("Dehors " + COMMENT)));
        SiteFixture.publish(List.of(talk));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/talks/mousse",
                "/talks.json",
                "/talks.md",
                "/feed.atom",
                "/kit",
                "/en/feed.atom",
                "/calendar.ics",
                "/deliveries.csv",
                "/talks.bib",
                "/talks.csl.json"
            })
    void isInNoPublicAnswer(String address) {
        Response answer = given().get(address);
        assertEquals(200, answer.statusCode(), address);
        assertFalse(answer.asString().contains("introuvable"), answer::asString);
    }

    @Test
    void isNotInThePreview() {
        SignedInSpeaker.account();
        long id = talks.states().get(0).id();
        String page =
                SignedInSpeaker.browser().get("/admin/talks/" + id + "/preview").asString();
        assertEquals(true, page.contains("Dehors"), page);
        assertFalse(page.contains("introuvable"), page);
    }

    @Test
    void isNotFoundAndTheRestIs() {
        assertFalse(given().get("/?q=introuvable").asString().contains("Au soleil"));
        assertEquals(true, given().get("/?q=soleil").asString().contains("Au soleil"));
        String page = given().get("/talks/mousse").asString();
        assertEquals(true, page.contains("Au soleil.") && page.contains("À l’ombre.") && page.contains("Dehors"), page);
    }
}
