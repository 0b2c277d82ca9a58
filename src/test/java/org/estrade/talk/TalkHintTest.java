package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkHint.MissingItem;
import org.junit.jupiter.api.Test;

class TalkHintTest {

    private static final TalkContent TALK =
            TestTalks.titled("Un essai", "un-essai").withTexts(Map.of("fr", new TalkText("Un essai", "Un résumé.")));

    private static final DeliveryContent TESTIVAL =
            DeliveryContent.at(VenueContent.of("Testival")).withDate(PartialDate.of(2024, 5));

    @Test
    void aTalkWithoutDeliveriesLacksDeliveries() {
        assertEquals(List.of(new TalkHint(MissingItem.DELIVERIES, null)), of(TALK));
    }

    /** Without slides, video, tag and translation: these would only be a welcome addition. */
    @Test
    void aTalkWithADateAndAnAbstractLacksNothing() {
        assertEquals(List.of(), given(TESTIVAL));
        assertEquals(List.of(), given(TESTIVAL.withCity("Tours")));
    }

    @Test
    void aDeliveryWithoutDateIsNamedWithItsEdition() {
        DeliveryContent undated =
                DeliveryContent.at(VenueContent.of("Comptoir des tests")).withEdition("#11");
        assertEquals(
                List.of(new TalkHint(MissingItem.DATE, "Comptoir des tests #11")),
                given(TESTIVAL.withCity("Tourss"), undated));
        assertEquals(List.of(), given(TESTIVAL, undated.withCancelled(true)));
    }

    @Test
    void aTownThatIsOneLetterAwayFromAKnownOneIsNamed() {
        List<TalkHint> hints = given(TESTIVAL.withCity("Grenobel"));
        assertEquals(List.of(new TalkHint(MissingItem.TOWN, "Grenobel")), hints);
        assertEquals("Grenoble", hints.get(0).meantTown());
        ImportHint asked = ImportHint.of(ImportHint.Kind.UNKNOWN_TOWN, "Grenobel", "Grenoble", "2025-01-01T00:00:00Z")
                .asDismissed();
        assertEquals(
                List.of(),
                TalkHint.all(TALK.withDeliveries(List.of(TESTIVAL.withCity("Grenobel"))), List.of(asked)),
                "the speaker has said that it is right");
        assertEquals(List.of(), given(TESTIVAL.withCity("Saint-Nulle-Part-sur-Essai")));
    }

    @Test
    void aTalkWithoutAnyAbstractLacksOne() {
        TalkContent talk =
                TALK.withTexts(Map.of("fr", new TalkText("Un essai", " \n"))).withDeliveries(List.of(TESTIVAL));
        assertEquals(List.of(new TalkHint(MissingItem.ABSTRACT, null)), of(talk));
    }

    private static List<TalkHint> of(TalkContent talk) {
        return TalkHint.all(talk, List.of());
    }

    private static List<TalkHint> given(DeliveryContent... deliveries) {
        return of(TALK.withDeliveries(List.of(deliveries)));
    }
}
