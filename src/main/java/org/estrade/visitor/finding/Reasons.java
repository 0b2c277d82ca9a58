package org.estrade.visitor.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.search.FoundTerm;
import org.estrade.text.typography.Markdown;
import org.estrade.text.typography.Typography;
import org.estrade.vault.store.FileAddress;
import org.estrade.visitor.finding.WordMarks.Mark;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DateView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * Says why a search found a talk: the places in which the typed words are, as few as needed.
 *
 * @param terms the typed words; empty when there is no search
 * @param venueSpellings the other spellings of venues, by the name of the venue
 * @param slides the pages of slides that have all the words, by the hash of their file
 */
public record Reasons(
        List<FoundTerm> terms, Map<String, List<String>> venueSpellings, Map<String, SlideSearch.FoundPage> slides) {

    static final Reasons NONE = new Reasons(List.of(), Map.of(), Map.of());

    /** The most places that are shown of one talk. */
    private static final int MOST_PLACES = 3;

    public Reasons {
        terms = List.copyOf(terms);
        venueSpellings = Map.copyOf(venueSpellings);
        slides = Map.copyOf(slides);
    }

    /** A part of the description of a delivery, shown always or only when a word is found in it. */
    private record Part(String text, boolean always, Set<Integer> dateTerms) {

        static Part of(String text, boolean always) {
            return new Part(text, always, Set.of());
        }
    }

    /**
     * The places of a talk in which the typed words are; empty without a search.
     *
     * @param tagLabels the labels of tags by the name of the tag, then by language code
     */
    public List<FoundPlace> of(TalkContent talk, Map<String, Map<String, String>> tagLabels, Audience audience) {
        if (terms.isEmpty()) {
            return List.of();
        }
        WordMarks words = new WordMarks(terms);
        Set<Integer> missing =
                new HashSet<>(IntStream.range(0, terms.size()).boxed().toList());
        List<FoundPlace> chosen = new ArrayList<>();
        choose(lines(talk, tagLabels, audience, words), missing, chosen);
        List<Map.Entry<String, TalkText>> texts = texts(talk, audience);
        for (int i = 0; i < texts.size() && !missing.isEmpty(); i++) {
            String language = texts.get(i).getKey();
            String plain = Markdown.plain(texts.get(i).getValue().abstractMarkdown(), language)
                    .replaceAll("\\s+", " ");
            List<Mark> marks = words.in(plain);
            for (List<Mark> left = marks; chosen.size() < MOST_PLACES; left = missing(left, missing)) {
                left = missing(left, missing);
                if (left.isEmpty()) {
                    break;
                }
                FoundPlace place = FoundPlace.partOf(audience.foreign(language), plain, left);
                chosen.add(place);
                missing.removeAll(place.terms());
            }
        }
        if (!missing.isEmpty() && chosen.size() < MOST_PLACES) {
            slide(talk, words, audience).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** The page of the slides of the talk that has all the words. */
    private Optional<FoundPlace> slide(TalkContent talk, WordMarks words, Audience audience) {
        return talk.everyLink()
                .flatMap(link -> FileAddress.hashIn(link.url()).stream())
                .flatMap(hash -> Stream.ofNullable(slides.get(hash)))
                .findFirst()
                .map(page -> {
                    String text = page.text().replaceAll("\\s+", " ");
                    return FoundPlace.inSlides(
                            audience.words().page_before(page.number()),
                            audience.at(FileAddress.viewer(page.hash())) + "#p" + page.number(),
                            text,
                            words.in(text));
                });
    }

    private static List<Mark> missing(List<Mark> marks, Set<Integer> missing) {
        return marks.stream().filter(mark -> missing.contains(mark.term())).toList();
    }

    /** Takes the place with the most missing words, then the place with the most of those that are still missing. */
    private static void choose(List<FoundPlace> places, Set<Integer> missing, List<FoundPlace> chosen) {
        while (chosen.size() < MOST_PLACES) {
            FoundPlace best = places.stream()
                    .max(Comparator.comparingLong(place -> count(place, missing)))
                    .filter(place -> count(place, missing) > 0)
                    .orElse(null);
            if (best == null) {
                return;
            }
            chosen.add(best);
            missing.removeAll(best.terms());
        }
    }

    private static long count(FoundPlace place, Set<Integer> missing) {
        return place.terms().stream().filter(missing::contains).count();
    }

    /** The texts of the talk, that of the page's language first. */
    private static List<Map.Entry<String, TalkText>> texts(TalkContent talk, Audience audience) {
        String shown = TalkView.Words.of(talk, audience).language();
        return talk.texts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, TalkText> text) ->
                                !text.getKey().equals(shown))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The places other than the abstracts: titles, deliveries, tags and links. */
    private List<FoundPlace> lines(
            TalkContent talk, Map<String, Map<String, String>> tagLabels, Audience audience, WordMarks words) {
        List<FoundPlace> places = new ArrayList<>();
        for (Map.Entry<String, TalkText> text : texts(talk, audience)) {
            String title = Typography.text(text.getValue().title(), text.getKey());
            places.add(FoundPlace.of(audience.foreign(text.getKey()), title, words.in(title)));
        }
        talk.deliveriesNewestFirst().forEach(delivery -> places.add(place(parts(delivery, audience), words)));
        places.add(place(
                talk.tags().stream()
                        .flatMap(tag ->
                                Stream.concat(Stream.of(tag), tagLabels.getOrDefault(tag, Map.of()).values().stream()))
                        .distinct()
                        .map(tag -> Part.of(audience.typeset(tag), false))
                        .toList(),
                words));
        places.add(place(links(talk.links(), audience).toList(), words));
        return places;
    }

    private static FoundPlace place(List<Part> parts, WordMarks words) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Part part : parts) {
            List<Mark> found = words.in(part.text());
            if (part.always() || !found.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ");
                int start = text.length();
                text.append(part.text());
                part.dateTerms().forEach(term -> marks.add(new Mark(start, text.length(), term)));
                if (part.dateTerms().isEmpty()) {
                    found.forEach(mark -> marks.add(new Mark(start + mark.start(), start + mark.end(), mark.term())));
                }
            }
        }
        return FoundPlace.of(null, text.toString(), marks);
    }

    private List<Part> parts(DeliveryContent delivery, Audience audience) {
        List<Part> parts = new ArrayList<>();
        DateView date = DateView.of(delivery, audience.locale());
        if (date != null) {
            parts.add(new Part(date.text(), true, dateTerms(delivery)));
        }
        parts.add(Part.of(audience.typeset(delivery.venue().name()), true));
        add(parts, delivery.edition(), false, audience);
        venueSpellings
                .getOrDefault(delivery.venue().name(), List.of())
                .forEach(spelling -> add(parts, spelling, false, audience));
        add(parts, delivery.city(), true, audience);
        delivery.speakers().stream().map(SpeakerContent::name).forEach(name -> add(parts, name, false, audience));
        add(parts, delivery.note(), false, audience);
        links(delivery.links(), audience).forEach(parts::add);
        return parts;
    }

    private static void add(List<Part> parts, @Nullable String text, boolean always, Audience audience) {
        if (text != null) {
            parts.add(Part.of(audience.typeset(text), always));
        }
    }

    private Set<Integer> dateTerms(DeliveryContent delivery) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i)
                    .isIn(Stream.of(delivery.date(), delivery.endDate())
                            .flatMap(Stream::ofNullable)
                            .toList())) {
                found.add(i);
            }
        }
        return found;
    }

    private static Stream<Part> links(List<LinkContent> links, Audience audience) {
        return links.stream()
                .flatMap(link -> Stream.of(link.label(), link.credit()))
                .flatMap(Stream::ofNullable)
                .map(text -> Part.of(audience.typeset(text), false));
    }
}
