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
import org.estrade.transfer.recognise.words.VenueName;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence while it is read. The first value of a fact is kept and later ones are ignored, so that the nearest
 * value has to be added first.
 */
public final class OccurrenceDraft {

    /** The words that websites use for their owner instead of a name. */
    private static final Set<String> WORDS_FOR_OWNER =
            Set.of("admin", "me", "moi", "myself", "author", "auteur", "default");

    private final DraftTexts texts = new DraftTexts();
    private final DraftDates dates = new DraftDates();
    private final DraftPlace place = new DraftPlace();
    private final Map<String, LinkContent> links = new LinkedHashMap<>();
    private final Map<String, LinkContent> talkLinks = new LinkedHashMap<>();
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean isTitleSentence;
    private String venue = "";
    private @Nullable String website;
    private @Nullable String edition;
    private @Nullable String language;
    private Status status = Status.GIVEN;
    private int firstLine;
    private int lastLine;

    public OccurrenceDraft(int line) {
        firstLine = line;
        lastLine = line;
    }

    /** Takes each missing fact from the draft of the event or talk around this one. */
    public OccurrenceDraft inheritFrom(OccurrenceDraft outer) {
        texts.inheritFrom(outer.texts);
        outer.links.forEach(links::putIfAbsent);
        website = website == null && (venue.isEmpty() || mayBeSameAs(outer)) ? outer.website : website;
        outer.talkLinks.forEach(talkLinks::putIfAbsent);
        outer.speakers.forEach(speakers::putIfAbsent);
        notes.addAll(outer.notes);
        if (venue.isEmpty()) {
            venue = outer.venue;
            dates.addYearOfName(outer.dates.yearOfName());
        }
        dates.inheritFrom(outer.dates);
        edition = edition == null ? outer.edition : edition;
        place.inheritFrom(outer.place);
        language = language == null ? outer.language : language;
        status = status == Status.GIVEN ? outer.status : status;
        return this;
    }

    /** Extends the lines that describe this occurrence. */
    public OccurrenceDraft addLine(int line) {
        firstLine = Math.min(firstLine, line);
        lastLine = Math.max(lastLine, line);
        return this;
    }

    public int firstLine() {
        return firstLine;
    }

    /** Adds a title. Its language is guessed when the code is empty. */
    public void addTitle(String code, String title) {
        isTitleSentence |= !hasTitle() && TitleCleaner.isSentence(title);
        texts.addTitle(code, TitleCleaner.clean(title));
    }

    /** Replaces the title by the one without its venue. */
    public void replaceTitle(String title) {
        texts.replaceTitle(TitleCleaner.clean(title));
    }

    public boolean hasTitle() {
        return texts.hasTitle();
    }

    public String title() {
        return texts.title();
    }

    /** Adds a paragraph to the abstract. */
    public void addAbstract(String code, String markdown) {
        texts.addAbstract(code, markdown);
    }

    /** Moves the abstract of the other draft to this one, which then continues it. */
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

    /** Adds the venue as written, with its year and edition. */
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

    /** Adds a date with its text, for remarks. A more precise date replaces the date before. */
    public void addDate(FoundDate found, String writtenDate) {
        dates.addDate(found, writtenDate);
    }

    public int contextYear() {
        return dates.contextYear();
    }

    public void setEndDate(FoundDate found) {
        dates.setEndDate(found);
    }

    /** Sets the year of the headings around, which is used when nothing nearer names a year. */
    public void setContextYear(int year) {
        dates.setContextYear(year);
    }

    public boolean isDated() {
        return dates.isDated();
    }

    /** Whether the draft has no date, or only the year of this date. */
    public boolean isCompletedBy(@Nullable FoundDate other) {
        return dates.isCompletedBy(other);
    }

    public void addPlace(@Nullable FoundPlace found) {
        place.add(found);
    }

    public boolean hasPlace() {
        return place.hasCityOrOnline();
    }

    public void addCity(String town) {
        place.addCity(town);
    }

    public void addCountry(@Nullable String code) {
        place.addCountry(code);
    }

    public void setOnline() {
        place.setOnline();
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

    /** Moves the links to the talk. A link beside the title of a talk with several deliveries belongs to the talk. */
    public void moveLinksToTalk() {
        links.values().forEach(this::addTalkLink);
        links.clear();
    }

    /** Forgets the date, which cannot be that of several deliveries. Returns whether there was one. */
    public boolean forgetDate() {
        return dates.forget();
    }

    /** Whether the draft has a fact of a delivery: a venue, a date or a place. */
    public boolean hasDelivery() {
        return hasVenue() || dates.isDated() || hasPlace();
    }

    /** Whether the name of the other venue begins with the own one, and the other date is the same or less precise. */
    public boolean mayBeSameAs(OccurrenceDraft other) {
        return hasVenue()
                && (PlainLetters.words(other.venue) + " ").startsWith(PlainLetters.words(venue) + " ")
                && dates.mayBeSameAs(other.dates);
    }

    /** The completeness from 0 to 3, to compare shapes. See {@link Completeness}. */
    public double completeness() {
        return Completeness.of(title(), isTitleSentence, venue, dates.hasYear());
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
                place.country(),
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
        String name = first == null ? venue : VenueName.withoutShortYear(venue, first.year());
        return DeliveryContent.at(new VenueContent(name, addresses.complete(website, firstLine)))
                .withDate(first)
                .withEndDate(dates.lastDate(first))
                .withCity(place.city())
                .withOnline(place.isOnline())
                .withEdition(edition)
                .withNote(notes.isEmpty() ? null : String.join(", ", notes))
                .withLanguage(language)
                .withCancelled(status != Status.GIVEN)
                .withSpeakers(List.copyOf(speakers.values()))
                .withLinks(addresses.complete(List.copyOf(links.values()), firstLine));
    }
}
