package org.estrade.visitor.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.words.DateWords;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.LinkView;
import org.estrade.visitor.view.SiteMessages;
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.TalkView;

/**
 * Facts about a talk for organisers: how often it was given, where, its materials and languages. All come from stored
 * data.
 */
record TalkFacts(List<Fact> facts) {

    record Fact(String name, String value) {}

    static TalkFacts of(TalkContent talk, Audience audience) {
        List<DeliveryContent> deliveries = talk.deliveriesNewestFirst().stream()
                .filter(delivery -> !delivery.cancelled())
                .toList();
        List<Fact> facts = new ArrayList<>();
        addNext(facts, deliveries, audience);
        addGiven(facts, talk, audience);
        addCities(facts, given(deliveries, audience), audience);
        addMaterials(facts, talk, audience);
        addLanguages(facts, talk, deliveries, audience);
        return new TalkFacts(List.copyOf(facts));
    }

    /** The next date and its venue. */
    private static void addNext(List<Fact> facts, List<DeliveryContent> deliveries, Audience audience) {
        deliveries.stream()
                .filter(delivery -> DeliveryView.isUpcoming(delivery, audience.today()))
                .min(Comparator.comparing(
                        delivery -> Objects.requireNonNull(delivery.date()).latest()))
                .ifPresent(delivery -> facts.add(new Fact(
                        audience.words().brief_next(),
                        DateWords.of(Objects.requireNonNull(delivery.date()), audience.locale()) + ", "
                                + DeliveryView.venue(delivery, audience))));
    }

    private static void addGiven(List<Fact> facts, TalkContent talk, Audience audience) {
        int given = TalkView.count(talk, delivery -> DeliveryView.isGiven(delivery, audience.today()));
        if (given == 0) {
            return;
        }
        List<Integer> years = TalkView.years(talk, delivery -> DeliveryView.isGiven(delivery, audience.today()));
        SiteMessages words = audience.words();
        String first = years.isEmpty() ? "" : String.valueOf(years.get(0));
        String last = years.isEmpty() ? "" : String.valueOf(years.get(years.size() - 1));
        facts.add(new Fact(words.brief_given(), words.brief_times(given, first, last)));
    }

    /** The deliveries that took place; when there are none, the upcoming ones. */
    private static List<DeliveryContent> given(List<DeliveryContent> deliveries, Audience audience) {
        List<DeliveryContent> given = deliveries.stream()
                .filter(delivery -> DeliveryView.isGiven(delivery, audience.today()))
                .toList();
        return given.isEmpty() ? deliveries : given;
    }

    private static void addCities(List<Fact> facts, List<DeliveryContent> deliveries, Audience audience) {
        List<String> cities = deliveries.stream()
                .map(DeliveryContent::city)
                .filter(Objects::nonNull)
                .map(audience::typeset)
                .distinct()
                .toList();
        if (!cities.isEmpty()) {
            facts.add(new Fact(audience.words().brief_cities(cities.size()), String.join(", ", cities)));
        }
    }

    private static void addMaterials(List<Fact> facts, TalkContent talk, Audience audience) {
        Map<LinkKind, Integer> kinds = new LinkedHashMap<>();
        Stream.of(LinkKind.values())
                .forEach(kind -> talk.everyLink()
                        .filter(link -> link.kind() == kind && link.hasAddress())
                        .map(LinkContent::kind)
                        .forEach(each -> kinds.merge(each, 1, Integer::sum)));
        if (!kinds.isEmpty()) {
            List<String> materials = kinds.entrySet().stream()
                    .map(kind -> LinkView.kind(kind.getKey(), audience.words()) + "\u00A0(" + kind.getValue() + ")")
                    .toList();
            facts.add(new Fact(audience.words().brief_materials(), sentence(materials, audience.locale())));
        }
    }

    private static void addLanguages(
            List<Fact> facts, TalkContent talk, List<DeliveryContent> deliveries, Audience audience) {
        SpokenLanguage spoken = SpokenLanguage.in(talk, audience);
        Stream<String> codes = deliveries.isEmpty()
                ? Stream.ofNullable(spoken.ofTalk())
                : deliveries.stream().flatMap(delivery -> Stream.ofNullable(spoken.of(delivery)));
        List<String> languages = codes.distinct()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(audience.locale()))
                // in a preview, the typed language code may be unknown
                .filter(name -> !name.isEmpty())
                .toList();
        if (languages.isEmpty()) {
            return;
        }
        facts.add(new Fact(audience.words().brief_languages(languages.size()), sentence(languages, audience.locale())));
    }

    /**
     * The names as a list with a capital first letter. Inside the list, French has small letters and English keeps
     * capitals.
     */
    private static String sentence(List<String> names, Locale locale) {
        String list = String.join(", ", names);
        String rest = locale.getLanguage().equals("fr") ? list.substring(1).toLowerCase(locale) : list.substring(1);
        return list.substring(0, 1).toUpperCase(locale) + rest;
    }
}
