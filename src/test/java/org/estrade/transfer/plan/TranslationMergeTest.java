package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranslationMergeTest {

    private static final TalkText FRENCH = new TalkText("Cultiver la mousse", "À l’ombre.");
    private static final TalkText ENGLISH = new TalkText("Growing moss", "In the shade.");
    private static final LinkContent SLIDES = LinkContent.of(LinkKind.SLIDES, "https://slides.example/moss");
    private static final LinkContent VIDEO = LinkContent.of(LinkKind.VIDEO, "https://video.example/moss");

    private final DeliveryContent salon = delivery("Salon du jardin", PartialDate.of(2021, 3));
    private final TalkContent stored = new TalkContent(
            "mousse", Map.of("fr", FRENCH), List.of("Mousse"), List.of(salon.withLinks(List.of(SLIDES))), List.of());

    @Test
    void theTextIsAddedAndTheOtherTextStays() {
        assertEquals(Map.of("fr", FRENCH, "en", ENGLISH), merged(stored, page()).texts());
    }

    @Test
    void theTagsAndTheSlugStay() {
        TalkContent merged =
                merged(stored, page().withTags(List.of("Moss", "More")).withSlug("moss"));
        assertEquals(List.of("Mousse"), merged.tags());
        assertEquals("mousse", merged.slug());
    }

    @Test
    void aStoredTextDoesNotChangeAndOnlyItsBlanksAreFilled() {
        TalkContent translated = stored.withTexts(Map.of("fr", FRENCH, "en", new TalkText("Moss by hand", "")));
        assertEquals(
                new TalkText("Moss by hand", "In the shade."),
                merged(translated, page()).texts().get("en"));
    }

    @Test
    void aDeliveryAtTheSameDateIsTheSameUnderAnotherName() {
        TalkContent merged = merged(stored, page().withDeliveries(List.of(garden(PartialDate.of(2021, 3)))));
        assertEquals(stored.deliveries(), merged.deliveries());
    }

    @Test
    void aDeliveryAtAnotherDateIsAdded() {
        DeliveryContent later = garden(PartialDate.of(2023, 5));
        TalkContent merged = merged(stored, page().withDeliveries(List.of(later)));
        assertEquals(
                List.of(salon.id(), later.id()),
                merged.deliveries().stream().map(DeliveryContent::id).toList());
    }

    @Test
    void twoDeliveriesOnADateOfOneStoredDeliveryAreNotTakenForIt() {
        TalkContent merged = merged(
                stored,
                page().withDeliveries(List.of(
                        garden(PartialDate.of(2021, 3)), delivery("Other place", PartialDate.of(2021, 3)))));
        assertEquals(3, merged.deliveries().size());
    }

    @Test
    void aNewLinkIsAddedToTheDeliveryInItsLanguageAndAKnownAddressIsNot() {
        LinkContent known = LinkContent.of(LinkKind.SLIDES, "http://slides.example/moss/");
        TalkContent merged = merged(
                stored,
                page().withDeliveries(List.of(garden(PartialDate.of(2021, 3)).withLinks(List.of(known, VIDEO)))));
        LinkContent inEnglish = new LinkContent(LinkKind.VIDEO, VIDEO.url(), null, "en", null);
        assertEquals(List.of(SLIDES, inEnglish), merged.deliveries().get(0).links());
    }

    @Test
    void aLinkInTheStoredLanguageNamesNoLanguage() {
        LinkContent inFrench = new LinkContent(LinkKind.VIDEO, VIDEO.url(), null, "fr", null);
        assertEquals(
                List.of(VIDEO),
                merged(stored, page().withLinks(List.of(inFrench, inFrench))).links());
    }

    @Test
    void mergingTwiceChangesNothing() {
        TalkContent page = page().withLinks(List.of(VIDEO))
                .withDeliveries(List.of(
                        garden(PartialDate.of(2021, 3)).withLinks(List.of(SLIDES)),
                        garden(PartialDate.of(2023)),
                        delivery("Undated", null)));
        TalkContent once = merged(stored, page);
        assertEquals(once, merged(once, page));
    }

    private static TalkContent merged(TalkContent stored, TalkContent page) {
        return TranslationMerge.merged(stored, page, "en");
    }

    private static TalkContent page() {
        return new TalkContent("growing-moss", Map.of("en", ENGLISH), List.of(), List.of(), List.of());
    }

    private static DeliveryContent garden(PartialDate date) {
        return delivery("Garden fair", date);
    }

    private static DeliveryContent delivery(String venue, @Nullable PartialDate date) {
        return DeliveryContent.at(VenueContent.of(venue)).withDate(date);
    }
}
