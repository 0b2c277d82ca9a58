package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.estrade.talk.ImportHint.Kind;
import org.estrade.talk.TalkHint.MissingItem;
import org.junit.jupiter.api.Test;

class ImportHintTest {

    private static final String FIRST = "2025-01-01T09:00:00Z";
    private static final String SECOND = "2025-02-02T09:00:00Z";
    private static final ImportHint TOWN = ImportHint.of(Kind.UNKNOWN_TOWN, "Tour", "Tours", FIRST);
    private static final ImportHint DATE = ImportHint.of(Kind.WITHOUT_DATE, "Comptoir d’essai", null, FIRST);

    @Test
    void aHintIsOpenUntilTheContentIsRight() {
        DeliveryContent delivery = DeliveryContent.at(VenueContent.of("Comptoir d’essai"))
                .withCity("Tour")
                .withNote("31 février 2023, la salle verte, plan (/plan.pdf)");
        TalkContent wrong = talk("Un essai", delivery);
        TalkContent right =
                talk("Un vrai essai", delivery.withCity("Tours").withNote(null).withDate(PartialDate.of(2024, 3)));
        List<ImportHint> hints = List.of(
                TOWN,
                ImportHint.of(Kind.TITLE_DIFFERS, "Un essai", "Un vrai essai", FIRST),
                DATE,
                ImportHint.of(Kind.DATE_UNREADABLE, "31 février 2023", null, FIRST),
                ImportHint.of(Kind.LEFTOVER, "la salle verte", null, FIRST),
                ImportHint.of(Kind.LINK_NOT_WEB, "/plan.pdf", null, FIRST));

        for (ImportHint hint : hints) {
            assertTrue(hint.isOpen(wrong), hint::toString);
            assertFalse(hint.isOpen(right), hint::toString);
            assertFalse(hint.asDismissed().isOpen(wrong), hint::toString);
        }
        assertEquals(
                Kind.values().length - 1,
                hints.stream().map(ImportHint::kind).distinct().count(),
                "every kind but UNKNOWN");
    }

    @Test
    void aLaterImportDoesNotOpenADismissedHintAgain() {
        List<ImportHint> stored = ImportHint.added(List.of(), List.of(TOWN, DATE));
        assertEquals(List.of(1, 2), stored.stream().map(ImportHint::number).toList());
        List<ImportHint> dismissed = List.of(stored.get(0).asDismissed(), stored.get(1));

        ImportHint again = ImportHint.of(Kind.UNKNOWN_TOWN, "Tour", "Tours", SECOND);
        ImportHint other = ImportHint.of(Kind.UNKNOWN_TOWN, "Lile", "Lille", SECOND);
        List<ImportHint> later = ImportHint.added(dismissed, List.of(again, other));

        assertEquals(dismissed, later.subList(0, 2));
        assertEquals(new ImportHint(3, Kind.UNKNOWN_TOWN, "Lile", "Lille", SECOND, false), later.get(2));
        assertEquals(3, later.size());
    }

    @Test
    void aDeliveryThatNeedsNoDateIsNotMissingADate() {
        TalkContent talk = talk("Un essai", DeliveryContent.at(VenueContent.of("Comptoir d'Essai")));

        assertEquals(MissingItem.DATE, first(talk, List.of(DATE)).missing());
        assertEquals(
                MissingItem.ABSTRACT, first(talk, List.of(DATE.asDismissed())).missing());
    }

    @Test
    void whatAnImportWarnedOfComesFirst() {
        TalkContent talk = talk(
                "Un essai",
                DeliveryContent.at(VenueContent.of("Comptoir d’essai")).withCity("Tour"));
        List<TalkHint> hints = TalkHint.all(talk, List.of(DATE, TOWN));

        assertEquals(List.of(TalkHint.toCheck(TOWN), new TalkHint(MissingItem.DATE, "Comptoir d’essai")), hints);
    }

    private static TalkHint first(TalkContent talk, List<ImportHint> imported) {
        return TalkHint.all(talk, imported).get(0);
    }

    private static TalkContent talk(String title, DeliveryContent delivery) {
        return new TalkContent("essai", Map.of("fr", new TalkText(title, "")), List.of(), List.of(delivery), List.of());
    }
}
