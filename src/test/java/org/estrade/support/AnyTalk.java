package org.estrade.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;

/** Any value of the domain, from few enough names and ids that two of them often meet. */
public final class AnyTalk {

    private static final List<UUID> IDS =
            List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new UUID(0, 5));

    private AnyTalk() {}

    public static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
        return Arbitraries.oneOf(
                years.map(PartialDate::of),
                Combinators.combine(years, months).as(PartialDate::of),
                Combinators.combine(years, months, days).as(PartialDate::of));
    }

    public static Arbitrary<TalkContent> contents() {
        return Combinators.combine(
                        words(),
                        Arbitraries.maps(Arbitraries.of("fr", "en", "de"), texts())
                                .ofMaxSize(3),
                        words().list().ofMaxSize(3),
                        deliveries(),
                        links())
                .as(TalkContent::new);
    }

    private static Arbitrary<TalkText> texts() {
        return Combinators.combine(words(), words(), shortTexts()).as(TalkText::new);
    }

    private static Arbitrary<ShortTexts> shortTexts() {
        return Combinators.combine(words(), words(), words()).as(ShortTexts::new);
    }

    private static Arbitrary<List<DeliveryContent>> deliveries() {
        return Arbitraries.shuffle(IDS)
                .flatMap(ids -> delivery().list().ofMaxSize(IDS.size()).map(list -> {
                    List<DeliveryContent> numbered = new ArrayList<>();
                    list.forEach(delivery -> numbered.add(delivery.withId(ids.get(numbered.size()))));
                    return numbered;
                }));
    }

    private static Arbitrary<DeliveryContent> delivery() {
        return Combinators.combine(
                        words(),
                        dates().injectNull(0.3),
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        Arbitraries.of(true, false),
                        words().list().ofMaxSize(2),
                        links())
                .as((venue, date, city, note, online, speakers, links) -> DeliveryContent.at(VenueContent.of(venue))
                        .withDate(date)
                        .withCity(city)
                        .withNote(note)
                        .withOnline(online)
                        .withSpeakers(speakers.stream().map(SpeakerContent::of).toList())
                        .withLinks(links));
    }

    private static Arbitrary<List<LinkContent>> links() {
        return Combinators.combine(Arbitraries.of(LinkKind.values()), words(), words().injectNull(0.5))
                .as((kind, url, credit) -> new LinkContent(kind, url, null, null, credit))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "MLOps", "Tours", "l’été", "📍 : ?", "https://a.example/?t=1", "\u0000", "e\u0301");
    }
}
