package org.estrade.transfer.recognise.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** The words and signs that name the format of a talk: a keynote, a lightning talk, a workshop. */
public final class FormatWords {

    private static final Set<String> FORMATS = plain(
            "keynote",
            "keynote talk",
            "evening keynote",
            "evening keynote talk",
            "opening keynote",
            "closing keynote",
            "keynote speaker",
            "lightning",
            "lightning talk",
            "lightning talks",
            "quickie",
            "workshop",
            "atelier",
            "tutorial",
            "tutoriel",
            "panel",
            "panel discussion",
            "panelist",
            "table ronde",
            "bof",
            "hands on",
            "hands on lab",
            "hol",
            "lab",
            "tools in action",
            "poster",
            "demo",
            "university",
            "universite",
            "live coding",
            "livecoding",
            "invited talk",
            "invited seminar",
            "invited lecture",
            "invited speaker",
            "invited presentation",
            "invited colloquium",
            "invited panelist",
            "invited workshop",
            "award talk",
            "session talk",
            "invited keynote",
            "plenary keynote",
            "plenary talk",
            "plenary lecture",
            "keynote lecture",
            "keynote address",
            "contributed talk",
            "poster presentation",
            "oral presentation",
            "guest speaker",
            "lt",
            "ライトニングトーク",
            "パネルディスカッション",
            "基調講演",
            "招待講演",
            "ポスター発表",
            "口頭発表",
            "invited",
            "fireside chat",
            "interview",
            "podcast",
            "short talk",
            "deep dive",
            "training",
            "formation",
            "ama",
            "masterclass",
            "plenary",
            "pleniere",
            "ignite",
            "unconference",
            "guest lecture",
            "oral presentation",
            "poster presentation",
            "contributed talk",
            "plenary talk",
            "invited lecture",
            "invited seminar",
            "public lecture",
            "guest talk",
            "guest speaker",
            "invited speaker",
            "plenary speaker",
            "lecture",
            "seminar",
            "seminaire",
            "conference inversee",
            "quicky",
            "accepted",
            "confirmed",
            "scheduled",
            "upcoming",
            "accepte",
            "acceptee",
            "confirme",
            "confirmee",
            "a venir");
    private static final Set<String> GENERIC_WORDS = plain(
            "talk",
            "talks",
            "conference",
            "conf",
            "presentation",
            "session",
            "meetup",
            "speaker",
            "conference talk",
            "conference presentation",
            "paper presentation",
            "登壇",
            "発表",
            "講演",
            "expose",
            "regular talk",
            "full talk",
            "long talk",
            "event",
            "tech talk",
            "orateur",
            "oratrice",
            "speech",
            "intervention");
    private static final Map<String, String> SIGNS =
            Map.of("⚡", "lightning talk", "🎤", "", "🗣", "", "🎙", "", "🔑", "keynote");
    private static final Pattern MINUTES =
            Pattern.compile("[0-9]{1,3} ?(?:min|mins|minutes|mn|h|hours?|heures?|'|’)(?: [\\p{L} ]{0,20})?");

    /** A sentence before a link: {@code Recording available on}. */
    private static final Pattern ABOUT_LINKS =
            Pattern.compile("(?:[Rr]ecordings?|[Vv]ideos?|[Ss]lides) (?:is |are )?available\\b");

    private static final Pattern AROUND_FORMAT =
            Pattern.compile("^(?:an?|une?) | (?:titled|entitled|called|intitul[eé]e?)$", Pattern.CASE_INSENSITIVE);

    private FormatWords() {}

    private static Set<String> plain(String... words) {
        return Stream.of(words).map(PlainLetters::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The note for a format: the text itself, or an empty text when it says only "a talk"; null for any other text. */
    public static @Nullable String formatNote(String words) {
        if (words.length() > 40) {
            return null;
        }
        String sign = SIGNS.get(words.strip().replace("\uFE0F", ""));
        if (sign != null) {
            return sign;
        }
        String plain = AROUND_FORMAT.matcher(PlainLetters.words(words)).replaceAll("");
        if (GENERIC_WORDS.contains(plain) || ABOUT_LINKS.matcher(words).lookingAt()) {
            return "";
        }
        return FORMATS.contains(plain) || MINUTES.matcher(words.strip()).matches()
                ? AROUND_FORMAT.matcher(words.strip()).replaceAll("")
                : null;
    }
}
