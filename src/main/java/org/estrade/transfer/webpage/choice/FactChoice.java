package org.estrade.transfer.webpage.choice;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.estrade.venue.place.Coordinates;
import org.estrade.venue.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a page out of all that its parts say. */
public final class FactChoice {

    /** The most people of one talk. An event with more performers lists everybody. */
    private static final int MAX_SPEAKERS = 6;

    private static final int MAX_LINKS = 5;

    private final Asked asked;
    private final PageParts parts;
    private final Subject subject;
    private final List<FoundLink> materials;

    private FactChoice(Asked asked, PageParts parts, Subject subject, List<FoundLink> materials) {
        this.asked = asked;
        this.parts = parts;
        this.subject = subject;
        this.materials = materials;
    }

    /**
     * Chooses the facts.
     *
     * @param described what the data of the page describe, those of the most reliable origin first
     * @param canonical the address that the page says to have; empty when it says none
     * @param materials the links of the page to slides and recordings
     */
    public static PageFacts choose(
            Asked asked, List<Described> described, PageParts parts, String canonical, List<FoundLink> materials) {
        List<String> headings = parts.headlines();
        Subject subject = new SubjectChoice(asked, headings, canonical)
                .choose(described)
                .orElseGet(() -> new Subject(page(asked, described, parts), true, List.of()));
        return new FactChoice(asked, parts, subject, materials).facts();
    }

    /** The page itself as a subject. The address may say that it is a recording or a deck. */
    private static Described page(Asked asked, List<Described> described, PageParts parts) {
        LinkKind kind = asked.kindOfAddress();
        boolean isVideo = kind == LinkKind.VIDEO || parts.preview().kind() == Kind.RECORDING;
        Kind own = isVideo ? Kind.RECORDING : kind == LinkKind.SLIDES ? Kind.SLIDES : Kind.PAGE;
        Described page = new Described(own, parts.preview().has(Fact.NAME) ? Origin.PREVIEW : Origin.TITLE);
        described.forEach(each -> page.complete(each, Fact.NAME, Fact.PERFORMER, Fact.DESCRIPTION));
        if (own != Kind.PAGE) {
            page.complete(parts.preview(), Fact.NAME, Fact.DESCRIPTION).complete(parts.title(), Fact.NAME);
        }
        return page;
    }

    private PageFacts facts() {
        TownChoice.Choice place = new TownChoice(subject, parts).choose();
        DayMonthOrder order = place.country() != null && place.country().value().equals("US")
                ? DayMonthOrder.MONTH_FIRST
                : DayMonthOrder.DAY_FIRST;
        DayChoice.Days days =
                new DayChoice(subject, parts, new WrittenDay.Reader(zones(place), order, asked.today())).choose();
        VenueChoice.Choice venue = new VenueChoice(subject, parts, asked).choose();
        boolean isOnlyAName = days.first() == null && place.town() == null && venue.title() == null;
        Found<VenueName> name = isOnlyAName && !isEvent(venue.venue()) ? null : venue.venue();
        Described event = subject.event();
        boolean isOnline = event.has(Fact.ONLINE);
        boolean isOnlineOnly = isOnline && !event.has(Fact.TOWN) && !event.has(Fact.ADDRESS);
        return new PageFacts(
                name == null ? null : new Found<>(name.value().name(), name.origin(), name.isGuess()),
                name == null || name.value().edition() == null
                        ? null
                        : new Found<>(name.value().edition(), name.origin(), name.isGuess()),
                days.first(),
                days.last(),
                isOnlineOnly ? null : place.town(),
                isOnlineOnly ? null : place.country(),
                isOnline ? new Found<>(true, event.origin(), !subject.isSure()) : null,
                venue.title(),
                language(venue.title()),
                speakers(),
                links(venue.title()),
                event.has(Fact.CALLED_OFF));
    }

    /** Whether a name shows by itself that it is one of an event. */
    private boolean isEvent(@Nullable Found<VenueName> venue) {
        return subject.event().kind() != Kind.PAGE
                || (venue != null && TitleScore.of(venue.value().name()) < -0.3);
    }

    /** The zones that the event may be in: the one that the data name, otherwise those around the town, or the speaker's. */
    private List<ZoneId> zones(TownChoice.Choice place) {
        for (String zone : subject.event().all(Fact.ZONE)) {
            if (ZoneId.getAvailableZoneIds().contains(zone)) {
                return List.of(ZoneId.of(zone));
            }
        }
        Coordinates town = place.town() == null
                ? null
                : Gazetteer.find(
                        place.town().value(),
                        place.country() == null ? null : place.country().value());
        if (town == null) {
            return List.of(asked.zone(), ZoneOffset.UTC);
        }
        // no town is more than two hours away from the time of its longitude, summer included
        int hours = (int) Math.round(town.longitude() / 15);
        return List.of(zone(hours + 1), zone(hours), zone(hours + 2));
    }

    private static ZoneId zone(int hours) {
        return ZoneOffset.ofHours(Math.max(-18, Math.min(18, hours)));
    }

    private @Nullable Found<String> language(@Nullable Found<String> title) {
        Described event = subject.event();
        for (String written : event.all(Fact.LANGUAGE)) {
            String tag = written.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            String code = LanguageWords.languageOfCode(tag);
            code = code == null ? LanguageWords.languageOf(written) : code;
            if (code != null) {
                return new Found<>(code, event.origin(), !subject.isSure());
            }
        }
        if (title == null) {
            return null;
        }
        String code = LanguageWords.guessLanguage(title.value() + " " + event.first(Fact.DESCRIPTION));
        return code == null ? null : Found.guess(code, Origin.TEXT);
    }

    private @Nullable Found<List<String>> speakers() {
        Described event = subject.event();
        List<String> names = new ArrayList<>();
        for (String written : event.all(Fact.PERFORMER)) {
            List<String> split = PeopleWords.splitNames(written);
            (split.isEmpty() ? List.of(written) : split)
                    .stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        boolean hasSpeaker = names.removeIf(asked::isSpeaker);
        boolean isTalk = event.kind() == Kind.SESSION || (event.kind() == Kind.EVENT && hasSpeaker);
        if (isTalk && !names.isEmpty() && names.size() <= MAX_SPEAKERS) {
            return new Found<>(List.copyOf(names), event.origin(), !hasSpeaker || event.kind() == Kind.EVENT);
        }
        if (event.kind() == Kind.RECORDING || event.kind() == Kind.SLIDES) {
            List<String> inTitle = Headline.read(event.first(Fact.NAME), asked).speakers();
            return inTitle.isEmpty() ? null : Found.guess(inTitle, event.origin());
        }
        return null;
    }

    private List<Found<LinkContent>> links(@Nullable Found<String> title) {
        List<Found<LinkContent>> links = new ArrayList<>();
        Described event = subject.event();
        LinkKind kind = event.kind() == Kind.RECORDING
                ? LinkKind.VIDEO
                : event.kind() == Kind.SLIDES
                        ? LinkKind.SLIDES
                        : event.kind() == Kind.PAGE ? asked.kindOfAddress() : LinkKind.OTHER;
        if (kind == LinkKind.VIDEO || kind == LinkKind.SLIDES) {
            add(links, kind, asked.address(), event.kind() == Kind.PAGE ? Origin.ADDRESS : event.origin(), false);
        }
        event.all(Fact.SLIDES).forEach(url -> add(links, LinkKind.SLIDES, url, event.origin(), !subject.isSure()));
        event.all(Fact.VIDEO).forEach(url -> add(links, LinkKind.VIDEO, url, event.origin(), !subject.isSure()));
        boolean isTalk = event.kind() == Kind.SESSION || title != null;
        if (isTalk && event.kind() != Kind.RECORDING && event.kind() != Kind.SLIDES && materials.size() <= MAX_LINKS) {
            materials.forEach(found -> add(links, found.kind(), found.url(), Origin.TEXT, true));
        }
        return links;
    }

    private static void add(List<Found<LinkContent>> links, LinkKind kind, String url, Origin origin, boolean isGuess) {
        boolean isNew = links.stream().noneMatch(link -> link.value().url().equals(url));
        if (isNew && url.startsWith("http")) {
            links.add(new Found<>(LinkContent.of(kind, url), origin, isGuess));
        }
    }
}
