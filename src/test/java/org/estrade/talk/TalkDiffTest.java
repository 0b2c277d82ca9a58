package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.estrade.support.AnyTalk;
import org.estrade.support.Seed;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkDiff.Change;
import org.junit.jupiter.api.Test;

class TalkDiffTest {

    private final TalkContent talk = TestTalks.complete();
    private final DeliveryContent delivery = talk.deliveries().get(0);

    @Test
    void aChangedFactOfADeliveryIsOneChange() {
        TalkContent changed = talk.withDeliveries(
                List.of(delivery.withCity("Lyon"), talk.deliveries().get(1)));
        assertEquals(
                List.of(new Change(new TalkField.DeliveryFact(delivery.id(), TalkField.Fact.CITY), "Tours", "Lyon")),
                TalkDiff.between(talk, changed).changes());
    }

    @Test
    void anAddedDeliveryAndTheNewOrderAreTwoChanges() {
        DeliveryContent added = DeliveryContent.at(VenueContent.of("Ailleurs"));
        TalkContent before = talk.withDeliveries(List.of(delivery));
        TalkContent after = talk.withDeliveries(List.of(added, delivery));
        assertEquals(
                List.of(
                        new Change(new TalkField.Delivery(added.id()), null, added),
                        new Change(
                                TalkField.Property.ORDER, List.of(delivery.id()), List.of(added.id(), delivery.id()))),
                TalkDiff.between(before, after).changes());
    }

    @Test
    void aRemovedLanguageChangesTitleAndAbstract() {
        TalkContent french = talk.withTexts(Map.of("fr", talk.texts().get("fr")));
        assertEquals(
                Set.of(new TalkField.Title("en"), new TalkField.Abstract("en")),
                TalkDiff.between(talk, french).fields());
        assertEquals(french, TalkDiff.between(talk, french).apply(talk));
    }

    @Test
    void changesOfTwoEditorsAreMergedWithoutLoss() {
        TalkContent typed = talk.withTags(List.of("Mien"));
        TalkContent stored = talk.withSlug("leur-adresse").withTags(List.of("Leur"));
        TalkDiff rest = TalkDiff.between(talk, stored)
                .without(TalkDiff.between(talk, typed).fields());
        assertEquals(typed.withSlug("leur-adresse"), rest.apply(typed));
    }

    @Test
    void aRemovedDeliveryCountsAsAChangeOfEachOfItsFacts() {
        TalkContent typed = talk.withDeliveries(talk.deliveries().subList(1, 2));
        TalkContent stored = talk.withDeliveries(
                List.of(delivery.withCity("Lyon"), talk.deliveries().get(1)));
        assertEquals(
                List.of(),
                TalkDiff.between(talk, stored)
                        .without(TalkDiff.between(talk, typed).fields())
                        .changes());
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void aDiffAppliedToTheFirstContentGivesTheSecond(
            @ForAll("contents") TalkContent a, @ForAll("contents") TalkContent b) {
        assertEquals(b, TalkDiff.between(a, b).apply(a));
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void onlyEqualContentsHaveAnEmptyDiff(@ForAll("contents") TalkContent a, @ForAll("contents") TalkContent b) {
        assertEquals(a.equals(b), TalkDiff.between(a, b).isEmpty());
    }

    @Property(tries = 300, seed = Seed.FIXED)
    @Tag("slow")
    void whatARevisionStoresIsReadBack(@ForAll("contents") TalkContent content) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertEquals(content, json.readValue(json.writeValueAsString(content), TalkContent.class));
    }

    @Provide
    Arbitrary<TalkContent> contents() {
        return AnyTalk.contents();
    }
}
