package org.estrade.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;

/** Talks that nobody gave, by people who do not exist, for tests. */
public final class TestTalks {

    private TestTalks() {}

    /** A talk of that title with nothing else but a slug. */
    public static TalkContent titled(String title, String slug) {
        return new TalkContent(slug, Map.of("fr", new TalkText(title, "")), List.of(), List.of(), List.of());
    }

    /** A talk that uses every field of the domain. */
    public static TalkContent complete() {
        return new TalkContent(
                "le-test-complet",
                Map.of(
                        "fr", new TalkText("Le test complet : tout y est", "Un résumé, *en Markdown*."),
                        "en", new TalkText("The complete test", "An abstract.")),
                List.of("Tests", "Architecture"),
                List.of(
                        DeliveryContent.at(new VenueContent("Testival", "https://testival.example/"))
                                .withDate(PartialDate.of(2024, 5, 30))
                                .withEndDate(PartialDate.of(2024, 5, 31))
                                .withCity("Tours")
                                .withEdition("#3")
                                .withNote("la même histoire, côté métier")
                                .withLanguage("en")
                                .withSpeakers(List.of(
                                        new SpeakerContent("Ada Exemple", "https://ada.example/"),
                                        SpeakerContent.of("Bob Exemple")))
                                .withLinks(List.of(
                                        new LinkContent(LinkKind.SLIDES, "https://slides.example/1", null, "en", null),
                                        new LinkContent(
                                                LinkKind.ARTICLE,
                                                "https://journal.example/2",
                                                "Le compte rendu",
                                                null,
                                                "Chloé Exemple"))),
                        DeliveryContent.at(VenueContent.of("Meetup des tests"))
                                .withOnline(true)
                                .withCancelled(true)),
                List.of(LinkContent.of(LinkKind.CODE, "https://code.example/3")));
    }

    /** That many talks, alike in all but names, each with two deliveries, speakers, tags and links. */
    public static List<TalkContent> many(int count) {
        List<TalkContent> talks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            talks.add(titled("Essai numéro " + i, "essai-" + i)
                    .withTags(List.of("Mot-clé " + i, "Commun"))
                    .withDeliveries(List.of(delivery(i, 2020), delivery(i, 2021)))
                    .withLinks(List.of(LinkContent.of(LinkKind.CODE, "https://code.example/" + i))));
        }
        return talks;
    }

    private static DeliveryContent delivery(int i, int year) {
        return DeliveryContent.at(VenueContent.of("Lieu d’essai " + i))
                .withDate(PartialDate.of(year))
                .withSpeakers(List.of(SpeakerContent.of("Personne d’essai " + i)))
                .withLinks(List.of(LinkContent.of(LinkKind.VIDEO, "https://video.example/" + year + "/" + i)));
    }
}
