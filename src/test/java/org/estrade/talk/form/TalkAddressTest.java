package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.Test;

/** The address of a talk: generated from the title, or typed by the speaker, and unique. */
@QuarkusTest
class TalkAddressTest extends TalkFormFixture {

    @Test
    void theAddressFollowsTheTitleUntilTheFirstPublication() {
        blank().type("texts.fr.title", "Premier titre").press(browser(), "draft");
        long id = only().id();
        opened(id).type("texts.fr.title", "Deuxième titre").press(browser(), "publish");
        assertEquals("deuxieme-titre", only().newest().slug());
        opened(id).type("texts.fr.title", "Troisième titre").press(browser(), "publish");
        assertEquals("deuxieme-titre", only().newest().slug());
        opened(id).type("slug", "troisieme").press(browser(), "publish");
        assertEquals("troisieme", only().published().slug());
        Response former = SignedInSpeaker.fromThisSite().get("/talks/deuxieme-titre");
        assertEquals(301, former.statusCode());
        assertTrue(former.header("Location").endsWith("/talks/troisieme"));
    }

    @Test
    void aTypedAddressStays() {
        blank().type("texts.fr.title", "Un titre").type("slug", "mon-choix").press(browser(), "draft");
        opened(only().id()).type("texts.fr.title", "Un autre titre").press(browser(), "draft");
        assertEquals("mon-choix", only().newest().slug());
    }

    @Test
    void twoTalksWithOneTitleGetTwoAddresses() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")));
        Response published = blank().type("texts.fr.title", "Un titre").press(browser(), "publish");
        assertEquals(303, published.statusCode());
        assertEquals(
                List.of("un-titre", "un-titre-2"),
                talks.published().stream().map(TalkContent::slug).toList());
    }
}
