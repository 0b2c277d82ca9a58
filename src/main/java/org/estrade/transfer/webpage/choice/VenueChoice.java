package org.estrade.transfer.webpage.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the event and the title of the talk. On the sites of meetups the name of an event is often the title of its talk;
 * the group that organises it is then where the talk is given.
 */
final class VenueChoice {

    private final Subject subject;
    private final PageParts parts;
    private final Asked asked;

    VenueChoice(Subject subject, PageParts parts, Asked asked) {
        this.subject = subject;
        this.parts = parts;
        this.asked = asked;
    }

    /** The event and the title of the talk, as far as they are known. */
    record Choice(
            @Nullable Found<VenueName> venue, @Nullable Found<String> title) {}

    Choice choose() {
        Described event = subject.event();
        return switch (event.kind()) {
            case SESSION -> ofSession(event);
            case EVENT -> ofEvent(event);
            case RECORDING, SLIDES -> ofMaterial(event);
            case PAGE -> ofPage();
        };
    }

    private Choice ofSession(Described session) {
        Found<String> title = titleOfSession(session);
        if (session.has(Fact.PART_OF)) {
            boolean isGuess = !subject.isSure() || TitleScore.of(session.first(Fact.PART_OF)) > 0.3;
            return new Choice(venue(session.first(Fact.PART_OF), session.origin(), isGuess), title);
        }
        return new Choice(venueOfPage(session.first(Fact.NAME)), title);
    }

    /** The title without the event and the people that some sites write behind it. */
    private Found<String> titleOfSession(Described session) {
        String name = session.first(Fact.NAME);
        String event = Headline.venue(session.first(Fact.PART_OF), null).name();
        List<String> all = Headline.parts(name, asked);
        List<String> rest = all.stream()
                .filter(part -> !Headline.isSameName(VenueName.parse(part).name(), event)
                        && Headline.people(part, asked).isEmpty())
                .toList();
        boolean isCut = !rest.isEmpty() && rest.size() < all.size();
        String title = isCut ? String.join(" – ", rest) : name;
        return new Found<>(cleanTitle(title), session.origin(), isCut || !subject.isSure());
    }

    private Choice ofEvent(Described event) {
        String name = event.first(Fact.NAME);
        Headline line = Headline.read(name, asked);
        String group = group(event);
        if (line.venue() != null && line.title().isEmpty()) {
            boolean isGuess = !subject.isSure() || !isSurelyEvent(name, event);
            return new Choice(new Found<>(line.venue(), event.origin(), isGuess), null);
        }
        Found<String> title = line.title().isEmpty() ? null : Found.guess(line.title(), event.origin());
        if (line.venue() != null
                && (group.isEmpty() || TitleScore.of(line.venue().name()) < -0.3)) {
            return new Choice(Found.guess(line.venue(), event.origin()), title);
        }
        if (!group.isEmpty()) {
            return new Choice(venue(group, event.origin(), true), title);
        }
        Found<VenueName> ofPage = venueOfPage(name);
        return ofPage == null && title != null
                ? new Choice(venue(name, event.origin(), true), null)
                : new Choice(ofPage, title);
    }

    /** The group that organises the event or has the calendar; empty when there is none. */
    private String group(Described event) {
        return Stream.of(event.all(Fact.ORGANISER), event.all(Fact.PART_OF))
                .flatMap(List::stream)
                .filter(name -> !asked.isSpeaker(name) && !Headline.isSiteWord(name))
                .findFirst()
                .orElse("");
    }

    /**
     * Whether a name is one of an event for sure: it has a year or an edition, or the site or the organiser has it too. A name
     * that neither shows nor contradicts it is one when it looks very much like an event.
     */
    private boolean isSurelyEvent(String name, Described event) {
        VenueName parsed = VenueName.parse(name);
        String key = SpellingKey.key(parsed.name());
        boolean isNumbered = parsed.year() > 0 || parsed.edition() != null;
        List<String> others = Stream.of(
                        event.all(Fact.ORGANISER),
                        event.all(Fact.PART_OF),
                        parts.preview().all(Fact.PART_OF))
                .flatMap(List::stream)
                .map(SpellingKey::key)
                .filter(other -> !other.isEmpty())
                .toList();
        boolean isKnownByOthers = others.stream().anyMatch(other -> other.contains(key) || key.contains(other));
        return (isNumbered && TitleScore.of(parsed.name()) < 0.15)
                || isKnownByOthers
                || (others.isEmpty() && TitleScore.of(name) < -0.3);
    }

    private Choice ofMaterial(Described material) {
        Headline line = Headline.read(material.first(Fact.NAME), asked);
        boolean isWhole = Headline.parts(material.first(Fact.NAME), asked).size() == 1;
        String title = line.title().isEmpty() && isWhole ? material.first(Fact.NAME) : line.title();
        Found<String> foundTitle = title.isEmpty() ? null : new Found<>(cleanTitle(title), material.origin(), !isWhole);
        if (material.has(Fact.PART_OF)) {
            boolean isGuess = TitleScore.of(material.first(Fact.PART_OF)) > 0.1;
            return new Choice(venue(material.first(Fact.PART_OF), material.origin(), isGuess), foundTitle);
        }
        if (line.venue() != null && !(isWhole && foundTitle != null && TitleScore.of(title) > -0.2)) {
            return new Choice(Found.guess(line.venue(), material.origin()), foundTitle);
        }
        return new Choice(channel(material), foundTitle);
    }

    /** The event whose channel the recording is in; null when the channel is a person's or another one. */
    private @Nullable Found<VenueName> channel(Described material) {
        return material.all(Fact.PERFORMER).stream()
                .filter(name -> !asked.isSpeaker(name) && TitleScore.of(name) < -0.3)
                .findFirst()
                .map(name -> venue(name, material.origin(), true))
                .orElse(null);
    }

    private Choice ofPage() {
        List<String> lines = parts.headlines();
        String title = "";
        Found<VenueName> venue = null;
        for (String text : lines) {
            Headline line = Headline.read(text, asked);
            Origin origin = parts.title().all(Fact.NAME).contains(text) ? Origin.TITLE : Origin.PREVIEW;
            if (title.isEmpty() && !line.title().isEmpty()) {
                title = line.title();
            }
            boolean isOther =
                    line.venue() != null && !Headline.isSameName(line.venue().name(), title);
            boolean isNumbered = line.venue() != null
                    && (line.venue().year() > 0 || line.venue().edition() != null);
            if (isOther && line.venue() != null && (venue == null || (isNumbered && isVague(venue)))) {
                venue = Found.guess(line.venue(), origin);
            }
        }
        if (venue == null) {
            venue = venueOfPage(title);
        }
        Found<String> foundTitle = title.isEmpty() ? null : Found.guess(cleanTitle(title), Origin.TITLE);
        return new Choice(venue, foundTitle);
    }

    private static boolean isVague(Found<VenueName> venue) {
        return TitleScore.of(venue.value().name()) > -0.2
                && venue.value().year() == 0
                && venue.value().edition() == null;
    }

    /** The event that the title of the page or the name of the site gives beside this title. */
    private @Nullable Found<VenueName> venueOfPage(String besideTitle) {
        List<String> lines = new ArrayList<>(parts.headlines());
        for (String text : lines) {
            for (String part : Headline.parts(text, asked)) {
                boolean isOther = !Headline.isSameName(part, besideTitle)
                        && !Headline.isSiteWord(part)
                        && Headline.people(part, asked).isEmpty();
                if (isOther && TitleScore.of(part) < 0 && !isDate(part)) {
                    return venue(part, Origin.TITLE, true);
                }
            }
        }
        Optional<String> site = parts.preview().all(Fact.PART_OF).stream()
                .filter(name -> !Headline.isSiteWord(name) && !asked.isSpeaker(name))
                .findFirst();
        return site.map(name -> venue(name, Origin.PREVIEW, true)).orElse(null);
    }

    private static boolean isDate(String part) {
        return DateRecogniser.findBest(part, 0)
                .filter(date -> date.end() - date.start() > part.length() - 4)
                .isPresent();
    }

    private static @Nullable Found<VenueName> venue(String words, Origin origin, boolean isGuess) {
        VenueName name = Headline.venue(words, DateRecogniser.findBest(words, 0).orElse(null));
        return name.name().isBlank() ? null : new Found<>(name, origin, isGuess);
    }

    private static String cleanTitle(String title) {
        return VenueName.withoutEdgeSigns(title);
    }
}
