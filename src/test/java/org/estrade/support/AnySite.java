package org.estrade.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.estrade.text.SpellingKey;

/**
 * Any talks that a site can publish, with texts that formats trip over. A venue, a person and a tag have one spelling and
 * one website each, as the database has them.
 */
public final class AnySite {

    private AnySite() {}

    /** From no talk to thirty. */
    public static Arbitrary<List<TalkContent>> talks() {
        return Combinators.combine(venues(), people(), tags())
                .flatAs((venues, people, tags) ->
                        talk(venues, people, tags).list().ofMaxSize(30).map(AnySite::withOwnTitlesAndSlugs));
    }

    private static List<TalkContent> withOwnTitlesAndSlugs(List<TalkContent> talks) {
        Set<String> slugs = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        List<TalkContent> own = new ArrayList<>();
        for (TalkContent talk : talks) {
            boolean free =
                    talk.texts().values().stream().allMatch(text -> !titles.contains(SpellingKey.key(text.title())));
            if (slugs.add(talk.slug()) && free) {
                talk.texts().values().forEach(text -> titles.add(SpellingKey.key(text.title())));
                own.add(talk);
            }
        }
        return own;
    }

    private static Arbitrary<TalkContent> talk(
            List<VenueContent> venues, List<SpeakerContent> people, List<String> tags) {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("abc123")
                                .ofMinLength(1)
                                .ofMaxLength(6)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of("fr", "en"), text())
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(tags).set().ofMaxSize(Math.min(4, tags.size())),
                        delivery(venues, people).list().ofMaxSize(4),
                        link().list().ofMaxSize(2))
                .as((slug, texts, some, deliveries, links) ->
                        new TalkContent(String.join("-", slug), texts, List.copyOf(some), deliveries, links));
    }

    private static Arbitrary<TalkText> text() {
        return Combinators.combine(OddWords.line(), OddWords.markdown(), shortTexts())
                .as(TalkText::new);
    }

    private static Arbitrary<ShortTexts> shortTexts() {
        return OddWords.line()
                .injectNull(0.8)
                .map(text -> text == null ? ShortTexts.EMPTY : ShortTexts.of(length -> length.fits(text) ? text : ""));
    }

    private static Arbitrary<DeliveryContent> delivery(List<VenueContent> venues, List<SpeakerContent> people) {
        Arbitrary<String> languages = Arbitraries.of("fr", "en", "de", "pt-BR").injectNull(0.6);
        Arbitrary<DeliveryContent> facts = Combinators.combine(
                        Arbitraries.of(venues),
                        dates(),
                        town(),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Arbitraries.oneOf(Arbitraries.of("#11", "n° 4", "3e édition", "2024"), OddWords.line())
                                .injectNull(0.6),
                        OddWords.line().injectNull(0.7),
                        languages,
                        Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
                .as((venue, date, city, online, edition, note, language, cancelled) -> date.withVenue(venue)
                        .withCity(city)
                        .withOnline(online)
                        .withEdition(edition)
                        .withNote(note)
                        .withLanguage(language)
                        .withCancelled(cancelled));
        return Combinators.combine(
                        facts,
                        Arbitraries.of(people).set().ofMaxSize(Math.min(3, people.size())),
                        link().list().ofMaxSize(3))
                .as((delivery, speakers, links) ->
                        delivery.withSpeakers(List.copyOf(speakers)).withLinks(links));
    }

    /** A delivery of which only the dates are given. */
    private static Arbitrary<DeliveryContent> dates() {
        DeliveryContent undated = DeliveryContent.at(VenueContent.of("x"));
        Arbitrary<PartialDate> dates = AnyTalk.dates()
                .map(date -> new PartialDate(TalkValidator.FIRST_YEAR + date.year() % 150, date.month(), date.day()));
        return Combinators.combine(dates.injectNull(0.2), dates.injectNull(0.5)).as((one, other) -> {
            boolean ends = one != null && other != null && !other.latest().isBefore(one.earliest());
            return DeliveryContent.at(undated.venue()).withDate(one).withEndDate(ends ? other : null);
        });
    }

    private static Arbitrary<String> town() {
        return Arbitraries.oneOf(
                        Arbitraries.of("Tours", "Aix-en-Provence", "Le Mans", "Paris", "tours"), OddWords.line())
                .injectNull(0.3);
    }

    private static Arbitrary<LinkContent> link() {
        return Combinators.combine(
                        Arbitraries.of(LinkKind.values()),
                        address(),
                        Arbitraries.oneOf(Arbitraries.of("slides", "Le compte rendu"), OddWords.line())
                                .injectNull(0.6),
                        Arbitraries.of("fr", "en", "de", "nl").injectNull(0.7),
                        Arbitraries.oneOf(Arbitraries.just("Chloé Exemple"), OddWords.line())
                                .injectNull(0.7))
                .as(LinkContent::new);
    }

    private static Arbitrary<String> address() {
        return Arbitraries.of(
                "https://x.example/",
                "http://x.example/a_(b)_c?t=1&amp;u=2#f",
                "https://x.example/a,b;c:d'e*f~g!h@i$j",
                "https://x.example/L'%C3%A9chelle_%20x.pdf",
                // the network form of https://y.example/é/日本, in which forms and imports store it
                "https://y.example/%C3%A9/%E6%97%A5%E6%9C%AC",
                "https://x.example/))((");
    }

    private static Arbitrary<String> listed(int longest) {
        return OddWords.line()
                .map(name -> name.replace(';', ',').strip())
                .filter(name -> !name.isBlank() && name.length() <= longest);
    }

    private static Arbitrary<List<VenueContent>> venues() {
        return named(Arbitraries.oneOf(Arbitraries.of("Testival", "Meetup des tests", "L'été du code"), listed(200)))
                .map(venues -> venues.entrySet().stream()
                        .map(venue -> new VenueContent(venue.getKey(), venue.getValue()))
                        .toList());
    }

    private static Arbitrary<List<SpeakerContent>> people() {
        return named(Arbitraries.oneOf(Arbitraries.of("Ada Exemple", "Bob Exemple"), listed(200)))
                .map(people -> people.entrySet().stream()
                        .map(person -> new SpeakerContent(person.getKey(), person.getValue()))
                        .toList());
    }

    private static Arbitrary<List<String>> tags() {
        return named(Arbitraries.oneOf(Arbitraries.of("MLOps", "R", "Numérique responsable"), listed(60)))
                .map(tags -> List.copyOf(tags.keySet()));
    }

    /** Names by which no two things are meant, each with an address or without. */
    private static Arbitrary<Map<String, String>> named(Arbitrary<String> names) {
        return Combinators.combine(
                        names.list().ofMinSize(1).ofMaxSize(6),
                        address().injectNull(0.6).list().ofSize(6))
                .as((each, addresses) -> {
                    Set<String> keys = new LinkedHashSet<>();
                    Map<String, String> named = new LinkedHashMap<>();
                    for (String name : each) {
                        if (keys.add(SpellingKey.key(name))) {
                            named.put(name, addresses.get(named.size()));
                        }
                    }
                    return named;
                });
    }
}
