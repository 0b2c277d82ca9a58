package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.estrade.support.CountedStatements;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class TalkRepositoryTest {

    @Inject
    TalkRepository talks;

    @Inject
    TalkAddresses addresses;

    @Inject
    EntityManager entities;

    @Inject
    @PersistenceUnitExtension
    CountedStatements statements;

    @BeforeEach
    void emptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
    }

    @Test
    void aPublishedContentIsReadBackCompletely() {
        TalkContent complete = TestTalks.complete();
        publish(complete);
        assertEquals(List.of(complete), reread());
    }

    @Test
    void publishingAgainReplacesThePublicContent() {
        TalkContent first = TestTalks.complete();
        Talk talk = publish(first);
        TalkContent second = first.withTags(List.of("Architecture", "Nouveau"))
                .withTexts(Map.of("fr", new TalkText("Un autre titre", "")))
                .withDeliveries(List.of(
                        DeliveryContent.at(VenueContent.of("Ailleurs")),
                        first.deliveries().get(0).withSpeakers(List.of()).withNote(null)))
                .withLinks(List.of());
        entities.flush();
        talks.publish(talk, second);
        assertEquals(List.of(second), reread());
    }

    @Test
    void aDraftIsNotPublic() {
        talks.create(TestTalks.titled("Un brouillon", ""), RevisionKind.DRAFT, null);
        publish(TestTalks.titled("Une publiée", "une-publiee"));
        assertEquals(List.of(TestTalks.titled("Une publiée", "une-publiee")), reread());
    }

    @Test
    void aRevisionDoesNotChangeThePublicContent() {
        TalkContent published = TestTalks.titled("Le titre publié", "le-titre");
        TalkContent draft = TestTalks.titled("Le titre à venir", "le-titre");
        Talk talk = publish(published);
        talks.revise(talk, draft, RevisionKind.DRAFT, null);
        reread();
        TalkState state = talks.states().get(0);
        assertEquals(draft, state.newest());
        assertEquals(published, state.published());
    }

    @Test
    void aDraftHasNoPublishedContent() {
        talks.create(TestTalks.titled("Un brouillon", ""), RevisionKind.DRAFT, null);
        assertNull(talks.states().get(0).published());
    }

    @Test
    void namesAreFoundInAnySpellingAndCreatedOnce() {
        publish(TestTalks.titled("Une", "une").withTags(List.of("MLOps")).withDeliveries(List.of(at("Meetup X"))));
        publish(TestTalks.titled("Deux", "deux").withTags(List.of("MlOps")).withDeliveries(List.of(at("MEETUP x"))));
        List<TalkContent> read = reread();
        assertEquals(List.of("MLOps"), read.get(1).tags());
        assertEquals(
                VenueContent.of("Meetup X"), read.get(1).deliveries().get(0).venue());
    }

    @Test
    void aNewVenueGetsItsFirstWebsiteOnly() {
        publish(titledAt("une", new VenueContent("Testival", "https://first.example/")));
        publish(titledAt("deux", new VenueContent("Testival", "https://second.example/")));
        assertEquals(
                "https://first.example/",
                reread().get(1).deliveries().get(0).venue().website());
    }

    @Test
    void aStoredVenueGetsNoWebsiteFromAPublication() {
        publish(titledAt("une", VenueContent.of("Testival")));
        reread();
        publish(titledAt("deux", new VenueContent("Testival", "https://first.example/")));
        assertEquals(
                VenueContent.of("Testival"), reread().get(1).deliveries().get(0).venue());
    }

    @Test
    void anOldSlugBelongsToItsTalk() {
        Talk talk = publish(TestTalks.titled("Une", "avant"));
        talks.publish(talk, TestTalks.titled("Une", "apres"));
        entities.flush();
        assertFalse(addresses.isFree("avant", null));
        assertTrue(addresses.isFree("avant", talk.id));
        assertFalse(addresses.isFree("apres", null));
        assertTrue(addresses.isFree("libre", null));
    }

    @Test
    void theNumberOfQueriesIsTheSameForOneAndFortyTalks() {
        publish(TestTalks.many(1).get(0));
        long one = statementsToRead(1);
        assertTrue(one > 0);
        TestTalks.many(40).stream().skip(1).forEach(this::publish);
        assertEquals(one, statementsToRead(40));
    }

    private long statementsToRead(int expected) {
        entities.flush();
        entities.clear();
        return statements.during(() -> assertEquals(expected, talks.published().size()));
    }

    private Talk publish(TalkContent content) {
        Talk talk = talks.create(content, RevisionKind.PUBLISH, null);
        talks.publish(talk, content);
        return talk;
    }

    private List<TalkContent> reread() {
        entities.flush();
        entities.clear();
        return talks.published();
    }

    private static TalkContent titledAt(String slug, VenueContent venue) {
        return TestTalks.titled(slug, slug).withDeliveries(List.of(DeliveryContent.at(venue)));
    }

    private static DeliveryContent at(String venue) {
        return DeliveryContent.at(VenueContent.of(venue));
    }
}
