package org.estrade.transfer.webpage.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.SpeakerContent;
import org.estrade.text.PlainLetters;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a headline: {@code Moss for all – Ada Fern | MossConf 2024, Lyon}.
 *
 * @param title the part that looks most like the title of a talk; empty when none does
 * @param venue the part that looks most like an event; null when none does
 * @param speakers the people, without the speaker
 * @param date the date in the headline, with its year; null when there is none
 * @param place the place in the headline; null when there is none
 */
record Headline(
        String title,
        @Nullable VenueName venue,
        List<String> speakers,
        @Nullable FoundDate date,
        @Nullable FoundPlace place) {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+(?:[|–—·•/]|::|-|~|@)\\s+|\\s*\\|\\s*|\\s+(?=\\[)|(?<=])\\s+|\\s+(?=\\()|(?<=\\))\\s+");
    private static final Pattern BY = Pattern.compile(
            "^(?:by|par|avec|with|speakers?|présentée? par|presented by|w/)[ :]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_INSIDE = Pattern.compile(" (?:by|par|avec|with) (?=\\p{Lu})");
    private static final Pattern AT_INSIDE =
            Pattern.compile(" (?:at|@|à|au|aux|live at|recorded at) (?=[\\p{Lu}0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("^[\\[(]|[\\])]$");
    private static final int MAX_LENGTH = 300;

    /** Words of sites and programs, which name neither a talk nor an event. */
    private static final Set<String> SITE_WORDS = Set.of(
            "pretalx",
            "youtube",
            "vimeo",
            "meetup",
            "sessionize",
            "sessionize com",
            "speaker deck",
            "speakerdeck",
            "slideshare",
            "eventbrite",
            "accueil",
            "home",
            "programme",
            "program",
            "agenda",
            "schedule",
            "sessions",
            "session",
            "talks",
            "talk",
            "events",
            "event",
            "evenements",
            "evenement",
            "conferences",
            "conference",
            "slides",
            "video",
            "replay",
            "youtube com",
            "peertube",
            "dailymotion",
            "facebook",
            "billetterie",
            "billetweb",
            "helloasso",
            "inscription",
            "tickets",
            "register",
            "home page",
            "bienvenue",
            "welcome",
            "live",
            "vod",
            "site officiel",
            "call for speakers",
            "call for papers",
            "call for proposals",
            "cfp",
            "appel a orateurs",
            "appel a sujets",
            "appel a propositions",
            "speakers",
            "contact",
            "blog",
            "replays",
            "videos",
            "official site",
            "official website",
            "linkedin",
            "planning",
            "intervention",
            "detail");

    /** Reads one line. */
    static Headline read(String line, Asked asked) {
        List<String> titles = new ArrayList<>();
        List<String> venues = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        FoundDate date = null;
        FoundPlace place = null;
        for (String part : parts(line, asked)) {
            FoundPlace asPlace = PlaceRecogniser.recognise(part);
            Phrase phrase = PhraseReader.read(LinkedText.of(part), 0, DayMonthOrder.UNKNOWN);
            date = date == null || (phrase.date() != null && phrase.date().precision() > date.precision())
                    ? phrase.date()
                    : date;
            place = place == null ? phrase.place() : place;
            List<String> people = people(part, asked);
            boolean isDateOnly = phrase.pieces().isEmpty() && phrase.date() != null;
            if (!people.isEmpty()) {
                people.stream().filter(name -> !asked.isSpeaker(name)).forEach(speakers::add);
            } else if (asPlace == null && !isDateOnly && !isSiteWord(part)) {
                (looksLikeTitle(part) ? titles : venues).add(part);
            }
        }
        if (titles.isEmpty() && venues.size() > 1) {
            venues.sort((a, b) -> Double.compare(score(a), score(b)));
            titles.add(venues.remove(venues.size() - 1));
        } else if (venues.isEmpty() && titles.size() > 1) {
            titles.sort((a, b) -> Double.compare(score(b), score(a)));
            venues.add(titles.remove(titles.size() - 1));
        }
        VenueName venue = venues.isEmpty() ? null : venue(best(venues), date);
        return new Headline(titles.isEmpty() ? "" : titles.get(0), venue, List.copyOf(speakers), date, place);
    }

    private static String best(List<String> venues) {
        return venues.stream().min((a, b) -> Double.compare(score(a), score(b))).orElseThrow();
    }

    /** The name of a venue without year, edition, month and short year. */
    static VenueName venue(String words, @Nullable FoundDate date) {
        String bare = words;
        if (date != null && date.precision() > 0 && date.end() <= words.length()) {
            Phrase phrase = PhraseReader.read(LinkedText.of(words), 0, DayMonthOrder.UNKNOWN);
            bare = phrase.date() != null && phrase.pieces().size() == 1
                    ? phrase.pieces().get(0).text()
                    : words;
        }
        VenueName name = VenueName.parse(bare);
        return name.name().isEmpty() ? new VenueName(words, null, 0) : name;
    }

    static boolean looksLikeTitle(String part) {
        return TitleScore.of(part) > 0.1;
    }

    private static double score(String part) {
        return TitleScore.of(part);
    }

    static boolean isSiteWord(String part) {
        return SITE_WORDS.contains(PlainLetters.words(part));
    }

    /** The parts between the separators of a headline. */
    static List<String> parts(String line, Asked asked) {
        String text = line.indexOf('«') < 0 ? line.replace(" » ", " | ") : line;
        String bounded = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(bounded, 40)) {
            splitBy(BRACKETS.matcher(part.strip()).replaceAll("").strip(), asked, parts);
        }
        parts.removeIf(part -> part.chars().noneMatch(Character::isLetterOrDigit));
        return parts;
    }

    /** Splits "Moss for all by Ada Fern at MossConf 2024" before the people and before the event. */
    private static void splitBy(String part, Asked asked, List<String> parts) {
        var at = AT_INSIDE.matcher(part);
        int cut = -1;
        int rest = -1;
        while (at.find()) {
            if (TitleScore.of(part.substring(at.end())) < -0.2) {
                cut = at.start();
                rest = at.end();
            }
        }
        String first = cut > 0 ? part.substring(0, cut) : part;
        var by = BY_INSIDE.matcher(first);
        if (by.find() && !people(first.substring(by.end()), asked).isEmpty()) {
            parts.add(first.substring(0, by.start()).strip());
            parts.add(first.substring(by.end()).strip());
        } else {
            int colon = first.indexOf(" : ") > 0 ? first.indexOf(" : ") : first.indexOf(": ");
            boolean isVenueBeforeColon = colon > 0
                    && TitleScore.of(first.substring(0, colon)) < -0.2
                    && VenueName.parse(first.substring(0, colon)).year() + edition(first.substring(0, colon)) > 0;
            boolean isSpeakerBeforeColon = colon > 0 && asked.isSpeaker(first.substring(0, colon));
            if (isVenueBeforeColon || isSpeakerBeforeColon) {
                parts.add(first.substring(0, colon).strip());
                parts.add(first.substring(colon + 1).replaceFirst("^[ :]+", "").strip());
            } else {
                parts.add(first.strip());
            }
        }
        if (cut > 0) {
            parts.add(part.substring(rest).strip());
        }
    }

    private static int edition(String words) {
        return VenueName.parse(words).edition() == null ? 0 : 1;
    }

    /** The people that a part names and nothing else; a single name counts only if it is the speaker's or stands after "by". */
    static List<String> people(String part, Asked asked) {
        var by = BY.matcher(part);
        boolean isAnnounced = by.find();
        List<String> names = PeopleWords.splitNames(isAnnounced ? part.substring(by.end()) : part);
        boolean hasSpeaker = names.stream().anyMatch(asked::isSpeaker);
        boolean areFullNames = names.stream().allMatch(name -> name.contains(" ") && name.length() < 40);
        boolean areEvents = names.stream().anyMatch(name -> TitleScore.of(name) < -0.35);
        return hasSpeaker || (isAnnounced && areFullNames && !areEvents) ? names : List.of();
    }

    static List<String> names(List<SpeakerContent> speakers) {
        return speakers.stream().map(SpeakerContent::name).toList();
    }

    static boolean isSameName(String a, String b) {
        return !a.isEmpty() && SpellingKey.key(a).equals(SpellingKey.key(b));
    }
}
