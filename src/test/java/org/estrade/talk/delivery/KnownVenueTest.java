package org.estrade.talk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A known venue, the talk and its last delivery bring what the small form does not ask for again. */
@QuarkusTest
class KnownVenueTest {

    @Inject
    TalkRepository talks;

    @BeforeEach
    void speaker() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void aKnownVenueAndADateAreEnough() {
        TalkContent spoken = TestTalks.titled("Tester : pourquoi ?", "tester")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Testival"))
                        .withDate(PartialDate.of(2024))
                        .withLanguage("en")
                        .withSpeakers(List.of(SpeakerContent.of("Ada Exemple")))));
        SiteFixture.publish(List.of(spoken));
        long talk = talks.states().get(0).id();
        StoredNames.venue("Testival").set("city", "Tours");
        Document page = page("/admin/deliveries/new?talk=" + talk);
        assertEquals("venue", page.select("[autofocus]").attr("name"));
        assertEquals("Tours", page.select("#venues option").attr("data-town"));
        assertEquals("Ada Exemple", page.select("#speakers").val());
        assertEquals(
                303,
                send(Map.of("talk", "" + talk, "venue", "TESTIVAL", "year", "2025", "speakers", "Ada Exemple"))
                        .statusCode());
        DeliveryContent added = talks.published().get(0).deliveries().get(1);
        assertEquals("Tours", added.city());
        assertEquals("en", added.language());
        assertEquals(List.of(SpeakerContent.of("Ada Exemple")), added.speakers());
    }

    private static Response send(Map<String, String> fields) {
        return SignedInSpeaker.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/admin/deliveries");
    }

    private static Document page(String path) {
        return Jsoup.parse(SignedInSpeaker.browser().get(path).asString());
    }
}
