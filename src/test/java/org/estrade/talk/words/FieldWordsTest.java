package org.estrade.talk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkField;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FieldWordsTest {

    private static final DeliveryContent TOURS = DeliveryContent.at(VenueContent.of("Touraine Tech"))
            .withEdition("#3")
            .withDate(PartialDate.of(2025, 2))
            .withCity("Tour")
            .withLanguage("fr")
            .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, "https://exemple.fr/slides")));

    private static final TalkContent FIRST = TalkContent.EMPTY
            .withTexts(Map.of("fr", new TalkText("Optimisation", "Plus vite.")))
            .withTags(List.of("Performance"))
            .withDeliveries(List.of(TOURS));

    private static final TalkContent SECOND = FIRST.withSlug("optimisation")
            .withTexts(Map.of("fr", new TalkText("Optimisation de performance", "Plus vite !")))
            .withTags(List.of("Data", "Green"))
            .withLinks(List.of(new LinkContent(LinkKind.OTHER, "https://exemple.fr/", "Le dépôt", "en", "Ada")))
            .withDeliveries(List.of(
                    TOURS.withCity("Tours")
                            .withOnline(true)
                            .withLanguage("en")
                            .withSpeakers(List.of(new SpeakerContent("Ada", "https://ada.example/"))),
                    DeliveryContent.at(VenueContent.of("Snow Camp"))
                            .withDate(PartialDate.of(2025, 1, 22))
                            .withEndDate(PartialDate.of(2025, 1, 25))
                            .withCity("Grenoble")
                            .withCancelled(true)));

    @Test
    void everyChangeShowsItsFieldAndBothValuesInFrench() {
        assertEquals("""
                Adresse de la page: null > optimisation
                Titre (français): Optimisation > Optimisation de performance
                Résumé (français): Plus vite. > Plus vite !
                Mots-clés: Performance > Data, Green
                Touraine Tech, ville: Tour > Tours
                Touraine Tech, en ligne: non > oui
                Touraine Tech, langue: français > anglais
                Touraine Tech, avec: null > Ada (https://ada.example/)
                Snow Camp, intervention: null > Snow Camp, 22\u00A0janvier 2025 – 25\u00A0janvier 2025, Grenoble, annulée
                Ordre des interventions: null > null
                Liens: null > Lien «\u00A0Le dépôt\u00A0», en anglais, par Ada (https://exemple.fr/)
                """, changesInWords(FIRST, SECOND, Locale.FRENCH));
    }

    @Test
    void aReversedChangeShowsTheValuesInReverseOrderInEnglish() {
        assertEquals("""
                Address of the page: optimisation > null
                Title (French): Optimisation de performance > Optimisation
                Abstract (French): Plus vite ! > Plus vite.
                Tags: Data, Green > Performance
                Touraine Tech, city: Tours > Tour
                Touraine Tech, online: yes > no
                Touraine Tech, language: English > French
                Touraine Tech, with: Ada (https://ada.example/) > null
                Snow Camp, delivery: Snow Camp, 22\u00A0January 2025 – 25\u00A0January 2025, Grenoble, cancelled > null
                Order of the deliveries: null > null
                Links: Link “Le dépôt”, in English, by Ada (https://exemple.fr/) > null
                """, changesInWords(SECOND, FIRST, Locale.ENGLISH));
    }

    @Test
    void aDeliveryWithoutVenueHasALabel() {
        DeliveryContent nowhere = DeliveryContent.at(VenueContent.of(""));
        TalkContent with = TalkContent.EMPTY.withDeliveries(List.of(nowhere));
        FieldWords words = new FieldWords(Locale.FRENCH);
        TalkField.Delivery field = new TalkField.Delivery(nowhere.id());
        assertEquals("Intervention sans événement", words.label(field, TalkContent.EMPTY, with));
        assertEquals("Intervention sans événement", words.value(field, nowhere));
        assertNull(words.value(field, null));
    }

    private static String changesInWords(TalkContent before, TalkContent after, Locale locale) {
        FieldWords words = new FieldWords(locale);
        return TalkDiff.between(before, after).changes().stream()
                .map(change -> words.label(change.field(), before, after) + ": "
                        + words.value(change.field(), change.before()) + " > "
                        + words.value(change.field(), change.after()) + "\n")
                .collect(Collectors.joining());
    }
}
