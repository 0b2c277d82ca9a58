package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A town that the speaker typed, that no list has, and whose name is one letter away from a known one. */
@QuarkusTest
class TypedTownTest {

    private static final String TOWN = ".to-check li";

    private AdminBrowser browser;
    private String path;

    @BeforeEach
    void aTalkInADoubtfulTown() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.complete()
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum des essais"))
                        .withCity("Grenobles")
                        .withDate(PartialDate.of(2024))))));
        browser = new AdminBrowser();
        path = "/admin/talks/" + StoredTalks.id("le-test-complet");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void aTypedTownIsDoubtedUntilTheSpeakerSaysThatItIsRight() {
        assertEquals(1, browser.open("/admin/talks").select(".talks .note").size());
        assertEquals(
                List.of("ville inconnue : « Grenobles », sans doute « Grenoble » C’est correct"),
                browser.open(path).select(TOWN).eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());

        Response answer =
                FilledForm.on(browser.request().get(path), "#talk-form").press(browser.request(), "dismiss.1");
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), Jsoup.parse(answer.asString()).select(TOWN).eachText());
        assertEquals(List.of(), browser.open(path).select(TOWN).eachText());
        assertEquals(
                List.of(), browser.open("/admin/talks").select(".talks .note").eachText());
    }
}
