package org.estrade.transfer.recognise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.venue.place.Countries;
import org.estrade.venue.place.Gazetteer;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of texts that name a place and nothing else: {@code Lyon, France}, {@code Austin, TX}, {@code Paris
 * (en ligne)}.
 */
public final class PlaceRecogniser {

    private static final int MAX_LENGTH = 120;
    private static final Pattern PART_SEPARATOR = Pattern.compile("[,;()\\[\\]|]| [-–—&+/] | (?:et|and|&) ");
    private static final Pattern PREPOSITION =
            Pattern.compile("^(?:à|a|au|aux|en|in|at|near|from|de|the) (?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT = Pattern.compile(" (?:[0-9]{1,2}(?:e|er|ème|th)?|[0-9]{5})$|^[0-9]{5} ");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
    private static final Pattern TOWN_AND_STATE = Pattern.compile("(\\p{Lu}[\\p{L} .'-]{2,40}) (\\p{Lu}{2})");
    /** Capitals as only names of companies and groups have them: {@code MossLab}, {@code MOSS}. */
    private static final Pattern CAPITALS_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}");

    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "sur", "sous", "en", "et", "aux", "a", "lez", "von", "am",
            "an", "der", "di", "do", "da", "del", "of", "the", "upon", "saint", "sainte");
    private static final Pattern WORD_SEPARATOR = Pattern.compile("[\\s'’-]+");
    private static final int MAX_WORDS_OF_TOWN = 5;
    private static final int MAX_LENGTH_OF_CODE = 4;

    private PlaceRecogniser() {}

    /** The place that the text names; null when a part of the text is not a place. */
    public static @Nullable FoundPlace recognise(String words) {
        if (words.length() > MAX_LENGTH) {
            return null;
        }
        List<String> parts = split(words);
        FoundPlace place = null;
        for (int i = 0; i < parts.size(); i++) {
            FoundPlace part = recognisePart(parts.get(i), place == null ? null : place.city());
            if (part == null && i == 0 && parts.size() > 1 && looksLikeTown(parts.get(0)) && isCountry(parts.get(1))) {
                part = new FoundPlace(parts.get(0), null, false, true);
            }
            if (part == null
                    || (place != null && place.city() != null && part.city() != null && part.country() == null)) {
                return null;
            }
            place = place == null ? part : place.mergedWith(part);
        }
        return place;
    }

    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>();
        Matcher flag = Flags.FLAG.matcher(words);
        String rest = flag.replaceAll(",");
        flag.reset().results().forEach(found -> parts.add(found.group()));
        int index = 0;
        for (String part : PART_SEPARATOR.split(rest, -1)) {
            String stripped = part.strip();
            Matcher townAndState = TOWN_AND_STATE.matcher(stripped);
            if (townAndState.matches()
                    && Regions.countryOf(townAndState.group(2)) != null
                    && Gazetteer.find(townAndState.group(1), "US") != null) {
                parts.add(index++, townAndState.group(1));
                parts.add(index++, townAndState.group(2));
            } else if (isTownAndCountry(stripped)) {
                parts.add(index++, stripped.substring(0, stripped.lastIndexOf(' ')));
                parts.add(index++, stripped.substring(stripped.lastIndexOf(' ') + 1));
            } else if (!stripped.isEmpty()) {
                parts.add(index++, stripped);
            }
        }
        return parts;
    }

    /** Whether a country stands right after one of its towns: {@code Lyon France}. */
    private static boolean isTownAndCountry(String part) {
        int space = part.lastIndexOf(' ');
        String country = space < 0 ? null : Countries.code(part.substring(space + 1));
        return country != null
                && part.length() - space > MAX_LENGTH_OF_CODE
                && Gazetteer.find(part.substring(0, space), country) != null;
    }

    private static @Nullable FoundPlace recognisePart(String part, @Nullable String town) {
        boolean isAfterTown = town != null;
        String words = PREPOSITION.matcher(part).replaceFirst("");
        if (OnlineWords.isOnline(part) || OnlineWords.isOnline(words)) {
            return new FoundPlace(null, null, true, true);
        }
        String region = town == null || isCountryOf(words, town) ? null : Regions.countryOf(words);
        String country = region == null ? countryAfter(town, words) : region;
        boolean isTwoLetterCode = words.length() == 2;
        if (country != null
                && (isAfterTown || !isTwoLetterCode || words.startsWith("🇦"))
                && !(Towns.isKnown(words) && !isAfterTown)) {
            return new FoundPlace(null, country, false, true);
        }
        return recogniseTown(FULL_STOP
                .matcher(DISTRICT.matcher(words).replaceAll("").strip())
                .replaceFirst(""));
    }

    /** The country of {@code FL USA} after a town, and of {@code France} anywhere. */
    private static @Nullable String countryAfter(@Nullable String town, String words) {
        return town == null ? countryOf(words) : countryOfRegionOrCountry(words);
    }

    private static @Nullable String countryOf(String words) {
        String flag = Flags.countryOf(words);
        boolean lowerCaseCode = words.length() <= 3 && !words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return flag != null ? flag : lowerCaseCode ? null : Countries.code(words.replace(".", ""));
    }

    private static boolean isCountry(String words) {
        return countryOf(words) != null;
    }

    /**
     * The country that the text names, alone or after a region: {@code NL}, {@code GA USA}. Null for any other text.
     */
    public static @Nullable String countryOfRegionOrCountry(String words) {
        String whole = words.length() > MAX_LENGTH ? null : countryOf(words.strip());
        int space = words.lastIndexOf(' ');
        if (whole != null || space < 0 || words.length() > MAX_LENGTH) {
            return whole;
        }
        String region = Regions.countryOf(words.substring(0, space).strip());
        String country = countryOf(words.substring(space + 1));
        return region != null && region.equals(country) ? country : null;
    }

    /** Whether the code is the country of the town. "DE" means Germany after Berlin, but Delaware after Wilmington. */
    private static boolean isCountryOf(String code, String town) {
        return Countries.code(code) != null && Gazetteer.find(town, code) != null;
    }

    private static @Nullable FoundPlace recogniseTown(String words) {
        String fullName = Regions.townOfShortName(words);
        if (fullName != null) {
            return new FoundPlace(fullName, null, false, true);
        }
        boolean startsWithCapital = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        if (!startsWithCapital || words.length() < 2) {
            return null;
        }
        if (Towns.isKnown(words)) {
            return new FoundPlace(words, null, false, true);
        }
        return Gazetteer.find(words, null) == null ? null : new FoundPlace(words, null, false, false);
    }

    /** Whether every word begins with a capital letter; small words do not need one: Le Mans, Aix-en-Provence. */
    public static boolean looksLikeTown(String words) {
        String[] each = WORD_SEPARATOR.split(words, MAX_WORDS_OF_TOWN + 1);
        if (words.isEmpty() || each.length > MAX_WORDS_OF_TOWN || Character.isLowerCase(words.codePointAt(0))) {
            return false;
        }
        for (String word : each) {
            boolean startsWithCapital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean hasOnlyLetters = word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
            boolean isName = CAPITALS_INSIDE.matcher(word).find();
            if (!hasOnlyLetters || isName || (!startsWithCapital && !SMALL_WORDS.contains(PlainLetters.words(word)))) {
                return false;
            }
        }
        return true;
    }
}
