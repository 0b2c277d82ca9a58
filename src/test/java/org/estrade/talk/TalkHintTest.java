package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkHint.MissingItem;
import org.junit.jupiter.api.Test;

class TalkHintTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private static final List<String> FRENCH_AND_ENGLISH = List.of("fr", "en");

    private static final TalkContent TALK = TestTalks.titled("Un essai", "un-essai")
            .withTexts(
                    Map.of("fr", new TalkText("Un essai", "Un résumé."), "en", new TalkText("A try", "An abstract.")))
            .withTags(List.of("Tests"));

    private static final DeliveryContent TESTIVAL = DeliveryContent.at(VenueContent.of("Testival"))
            .withDate(PartialDate.of(2024, 5))
            .withLinks(List.of(slides(), video()));

    @Test
    void aTalkWithoutDeliveriesLacksDeliveries() {
        assertEquals(hint(MissingItem.DELIVERIES, null), of(TALK));
        assertEquals(hint(MissingItem.DELIVERIES_AND_TAGS, null), of(TALK.withTags(List.of())));
    }

    @Test
    void aCompleteTalkLacksNothing() {
        assertEquals(Optional.empty(), given(TESTIVAL));
    }

    @Test
    void aDeliveryWithoutDateIsNamedFirst() {
        DeliveryContent bare = TESTIVAL.withLinks(List.of());
        DeliveryContent undated = DeliveryContent.at(VenueContent.of("Comptoir des tests"));
        assertEquals(hint(MissingItem.DATE, "Comptoir des tests"), given(bare, undated));
        assertEquals(hint(MissingItem.SLIDES_AND_VIDEO, "Testival"), given(bare, undated.withCancelled(true)));
    }

    @Test
    void aDeliveryWithoutMaterialIsNamedWithItsEdition() {
        DeliveryContent meetup = DeliveryContent.at(VenueContent.of("Meetup"))
                .withDate(PartialDate.of(2023))
                .withEdition("#11")
                .withLinks(List.of(LinkContent.of(LinkKind.ARTICLE, "https://article.example/")));
        assertEquals(hint(MissingItem.SLIDES_AND_VIDEO, "Meetup #11"), given(TESTIVAL, meetup));
    }

    @Test
    void theLinksOfTheTalkCountForEveryDelivery() {
        TalkContent talk =
                TALK.withLinks(List.of(slides(), video())).withDeliveries(List.of(TESTIVAL.withLinks(List.of())));
        assertEquals(Optional.empty(), of(talk));
    }

    @Test
    void oneKindOfLinkMayBeMissingInTheWholeTalk() {
        assertEquals(hint(MissingItem.SLIDES, null), given(TESTIVAL.withLinks(List.of(video()))));
        assertEquals(hint(MissingItem.VIDEO, null), given(TESTIVAL.withLinks(List.of(slides()))));
    }

    @Test
    void upcomingDeliveriesNeedNoMaterial() {
        DeliveryContent bare = TESTIVAL.withLinks(List.of());
        assertEquals(Optional.empty(), given(bare.withDate(PartialDate.of(2025, 6, 15))));
        assertEquals(Optional.empty(), given(bare.withDate(PartialDate.of(2025, 6))));
        assertEquals(Optional.empty(), given(bare.withDate(PartialDate.of(2025))));
        assertEquals(hint(MissingItem.SLIDES_AND_VIDEO, "Testival"), given(bare.withDate(PartialDate.of(2025, 6, 14))));
    }

    @Test
    void aMissingAbstractIsMoreSeriousThanMissingSlides() {
        TalkContent talk = TALK.withTexts(Map.of("fr", new TalkText("Un essai", " \n")))
                .withDeliveries(List.of(TESTIVAL.withLinks(List.of())));
        assertEquals(hint(MissingItem.ABSTRACT, null), of(talk));
    }

    @Test
    void missingTagsAreLessSeriousThanMissingMaterial() {
        TalkContent talk = TALK.withTags(List.of()).withDeliveries(List.of(TESTIVAL));
        assertEquals(hint(MissingItem.TAGS, null), of(talk));
    }

    @Test
    void aMissingTranslationIsTheLeastSerious() {
        TalkContent french = TALK.withTexts(Map.of("fr", new TalkText("Un essai", "Un résumé.")))
                .withDeliveries(List.of(TESTIVAL));
        assertEquals(Optional.of(new TalkHint(MissingItem.TRANSLATION, null, "en")), of(french));
        assertEquals(hint(MissingItem.TAGS, null), of(french.withTags(List.of())));
        assertEquals(Optional.empty(), TalkHint.of(french, List.of("fr"), TODAY));
        TalkContent english = french.withTexts(Map.of("en", new TalkText("A try", "An abstract.")));
        assertEquals(Optional.of(new TalkHint(MissingItem.TRANSLATION, null, "fr")), of(english));
    }

    @Test
    void itemsThatVisitorsMissAreSerious() {
        assertEquals(
                List.of(
                        MissingItem.DELIVERIES_AND_TAGS,
                        MissingItem.DELIVERIES,
                        MissingItem.CHECK,
                        MissingItem.DATE,
                        MissingItem.ABSTRACT),
                Arrays.stream(MissingItem.values())
                        .filter(MissingItem::isSerious)
                        .toList());
    }

    private static Optional<TalkHint> of(TalkContent talk) {
        return TalkHint.of(talk, FRENCH_AND_ENGLISH, TODAY);
    }

    private static Optional<TalkHint> given(DeliveryContent... deliveries) {
        return of(TALK.withDeliveries(List.of(deliveries)));
    }

    private static Optional<TalkHint> hint(MissingItem missing, String place) {
        return Optional.of(new TalkHint(missing, place, null));
    }

    private static LinkContent slides() {
        return LinkContent.of(LinkKind.SLIDES, "https://slides.example/");
    }

    private static LinkContent video() {
        return LinkContent.of(LinkKind.VIDEO, "https://video.example/");
    }
}
