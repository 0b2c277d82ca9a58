package org.estrade.transfer.recognise.draft;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;
import org.jspecify.annotations.Nullable;

/** An occurrence as it is being read. The first value of a fact wins, so that the nearest one is given first. */
public final class OccurrenceDraft {

    /** What websites call their owner. */
    private static final Set<String> WORDS_FOR_OWNER =
            Set.of("admin", "me", "moi", "myself", "author", "auteur", "default");

    /** A venue's name that leans this much towards titles is probably one. */
    private static final double MAX_TITLE_SCORE_OF_VENUE = 0.4;

    private final DraftTexts texts = new DraftTexts();
    private final DraftDates dates = new DraftDates();
    private final Map<String, LinkContent> links = new LinkedHashMap<>();
    private final Map<String, LinkContent> talkLinks = new LinkedHashMap<>();
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean isTitleSentence;
    private String venue = "";
    private @Nullable String website;
    private @Nullable String edition;
    private @Nullable String city;
    private @Nullable String country;
    private boolean online;
    private @Nullable String language;
    private Status status = Status.GIVEN;
    private int firstLine;
    private int lastLine;

    public OccurrenceDraft(int line) {
        firstLine = line;
        lastLine = line;
    }

    /** Takes from what stands around it, an event or a talk, each fact that it lacks itself. */
    public OccurrenceDraft inheritFrom(OccurrenceDraft outer) {
        texts.inheritFrom(outer.texts);
        outer.links.forEach(links::putIfAbsent);
        outer.talkLinks.forEach(talkLinks::putIfAbsent);
        outer.speakers.forEach(speakers::putIfAbsent);
        notes.addAll(outer.notes);
        if (venue.isEmpty()) {
            venue = outer.venue;
            dates.addYearOfName(outer.dates.yearOfName());
            website = website == null ? outer.website : website;
        }
        dates.inheritFrom(outer.dates);
        edition = edition == null ? outer.edition : edition;
        if (city == null && !online) {
            city = outer.city;
            country = country == null ? outer.country : country;
            online = outer.online;
        }
        language = language == null ? outer.language : language;
        status = status == Status.GIVEN ? outer.status : status;
        return this;
    }

    /** Counts the line among those that this occurrence explains. */
    public OccurrenceDraft addLine(int line) {
        firstLine = Math.min(firstLine, line);
        lastLine = Math.max(lastLine, line);
        return this;
    }

    public int firstLine() {
        return firstLine;
    }

    /** A title; its language is guessed from its words when the code is empty. */
    public void addTitle(String code, String title) {
        isTitleSentence |= !hasTitle() && TitleCleaner.isSentence(title);
        texts.addTitle(code, TitleCleaner.clean(title));
    }

    /** The title without the venue that was found in it. */
    public void replaceTitle(String title) {
        texts.replaceTitle(TitleCleaner.clean(title));
    }

    public boolean hasTitle() {
        return texts.hasTitle();
    }

    public String title() {
        return texts.title();
    }

    /** One more paragraph of the abstract. */
    public void addAbstract(String code, String markdown) {
        texts.addAbstract(code, markdown);
    }

    /** Takes over the abstract, to go on with it. */
    public void moveAbstractFrom(OccurrenceDraft other) {
        texts.moveAbstractFrom(other.texts);
    }

    public void addTag(String tag) {
        texts.addTag(tag);
    }

    public boolean hasVenue() {
        return !venue.isEmpty();
    }

    public String venue() {
        return venue;
    }

    public @Nullable String website() {
        return website;
    }

    public void setWebsite(@Nullable String address) {
        website = address;
    }

    /** A venue as written, with its year and edition. */
    public void addVenue(String written) {
        if (venue.isEmpty() && !written.isBlank()) {
            VenueName name = VenueName.parse(written);
            venue = name.name();
            dates.addYearOfName(name.year());
            edition = edition == null ? name.edition() : edition;
        }
    }

    public void addEdition(@Nullable String written) {
        edition = edition == null ? written : edition;
    }

    /**
     * A date; a more precise one replaces it.
     *
     * @param writtenDate its words, for remarks
     */
    public void addDate(FoundDate found, String writtenDate) {
        dates.addDate(found, writtenDate);
    }

    public int contextYear() {
        return dates.contextYear();
    }

    public void setEndDate(FoundDate found) {
        dates.setEndDate(found);
    }

    /** The year of the headings around, used when nothing nearer says one. */
    public void setContextYear(int year) {
        dates.setContextYear(year);
    }

    public boolean isDated() {
        return dates.isDated();
    }

    public void addPlace(@Nullable FoundPlace found) {
        if (found != null) {
            city = city == null ? found.city() : city;
            country = country == null ? found.country() : country;
            online |= found.isOnline();
        }
    }

    public boolean hasPlace() {
        return city != null || online;
    }

    public void addCity(String town) {
        city = city == null && !town.isBlank() ? town.strip() : city;
    }

    public void addCountry(@Nullable String code) {
        country = country == null ? code : country;
    }

    public void setOnline() {
        online = true;
    }

    public void addLanguage(@Nullable String code) {
        language = language == null ? code : language;
    }

    public void addStatus(Status other) {
        status = status == Status.GIVEN ? other : status;
    }

    public void addSpeaker(SpeakerContent speaker) {
        if (!speaker.name().isBlank() && !WORDS_FOR_OWNER.contains(PlainLetters.words(speaker.name()))) {
            speakers.putIfAbsent(speaker.name(), speaker);
        }
    }

    public void addNote(String text) {
        if (!text.isBlank()) {
            notes.add(text.strip());
        }
    }

    public void addLink(LinkContent link) {
        links.putIfAbsent(link.url(), link);
    }

    public void addTalkLink(LinkContent link) {
        talkLinks.putIfAbsent(link.url(), link);
    }

    /** A link beside the title of a talk with several deliveries is the talk's own. */
    public void moveLinksToTalk() {
        links.values().forEach(this::addTalkLink);
        links.clear();
    }

    /** Whether anything says that the talk was given: a venue, a date or a place. */
    public boolean hasDelivery() {
        return hasVenue() || dates.isDated() || hasPlace();
    }

    /** Whether the other names the same venue, and a date that is this one's or says less of it. */
    public boolean mayBeSameAs(OccurrenceDraft other) {
        return PlainLetters.words(venue).equals(PlainLetters.words(other.venue)) && dates.mayBeSameAs(other.dates);
    }

    /** How complete it is, from 0 to 3, to compare shapes. */
    public double completeness() {
        return (hasTitle() ? isTitleSentence ? -1 : 1 : 0)
                + (hasVenue() ? TitleScore.of(venue) > MAX_TITLE_SCORE_OF_VENUE ? 0.5 : 1 : 0)
                + (dates.hasYear() ? 1 : 0);
    }

    Occurrence toOccurrence(Findings findings, AddressCompleter addresses) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        DeliveryContent delivery = hasDelivery() ? toDelivery(findings, addresses, missing) : null;
        if (delivery == null) {
            links.values().forEach(this::addTalkLink);
        }
        if (!hasTitle()) {
            missing.add(Missing.TITLE);
        }
        return new Occurrence(
                texts.toTexts(language),
                texts.tags(),
                delivery,
                country,
                addresses.complete(List.copyOf(talkLinks.values()), firstLine),
                firstLine,
                lastLine,
                missing);
    }

    private DeliveryContent toDelivery(Findings findings, AddressCompleter addresses, Set<Missing> missing) {
        PartialDate first = dates.firstDate(findings, firstLine, missing);
        addNote(dates.textWithoutYear());
        if (venue.isEmpty()) {
            missing.add(Missing.VENUE);
        }
        if (status == Status.POSTPONED) {
            findings.addRemark(firstLine, Code.POSTPONED);
        }
        return DeliveryContent.at(new VenueContent(venue, addresses.complete(website, firstLine)))
                .withDate(first)
                .withEndDate(dates.lastDate(first))
                .withCity(city)
                .withOnline(online)
                .withEdition(edition)
                .withNote(notes.isEmpty() ? null : String.join(", ", notes))
                .withLanguage(language)
                .withCancelled(status != Status.GIVEN)
                .withSpeakers(List.copyOf(speakers.values()))
                .withLinks(addresses.complete(List.copyOf(links.values()), firstLine));
    }
}
