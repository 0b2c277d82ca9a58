package org.estrade.transfer.webpage.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.estrade.venue.place.Countries;
import org.estrade.venue.place.Gazetteer;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/** Chooses the town of the event. The seat of the organiser is not where the event is, so that it is only a guess. */
final class TownChoice {

    private static final Pattern PART = Pattern.compile("\\s*[,;\\n|()]\\s*|\\s+[-–—·•]\\s+");
    private static final Pattern CODE_AND_TOWN = Pattern.compile(
            "(?:^|.*\\s)(?:[A-Z]{1,2}-)?([0-9]{4,5})\\s+(?:[A-Z]{2}\\s+)?(\\p{Lu}[\\p{L}'’ .-]{1,40})$");
    private static final Pattern TOWN_AND_CODE = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’ .-]{1,40}?)\\s+(?:[0-9]{4,6}|[A-Z]{1,2}[0-9][0-9A-Z]?\\s?[0-9][A-Z]{2}|[A-Z][0-9][A-Z]\\s?[0-9][A-Z][0-9])$");
    private static final Pattern DISTRICT = Pattern.compile(
            "(?i)\\s+(?:cedex(?: [0-9]{1,2})?|[0-9]{1,2}(?:e|er|ème|th)?(?: arrondissement)?|[0-9]{5})$");
    private static final Pattern STREET = Pattern.compile(
            "(?i)^(?:[0-9]+ ?(?:bis|ter)?,? )?(?:rue|avenue|av\\.|boulevard|bd|place|quai|allée|allee|chemin|route|impasse|cours|square|street|road|st\\.)\\b.*");
    private static final Pattern IN = Pattern.compile("(?:^|[\\s(])(?:à|in|at|near|de) (?=\\p{Lu})");
    private static final Pattern CAPITALISED = Pattern.compile("^(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3})");

    /** The codes of countries of two letters by their codes of three. */
    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> new Locale("", code).getISO3Country(), code -> code));

    private final Subject subject;
    private final PageParts parts;

    TownChoice(Subject subject, PageParts parts) {
        this.subject = subject;
        this.parts = parts;
    }

    /** A place in a text, and whether it can mean nothing else. */
    private record Place(String town, @Nullable String country, boolean isSure) {}

    /** The town and its country; null when they are unknown. */
    record Choice(@Nullable Found<String> town, @Nullable Found<String> country) {

        static final Choice NONE = new Choice(null, null);
    }

    Choice choose() {
        Described event = subject.event();
        Place place = ofData(event);
        boolean isOrganisersSeat = isOrganisersSeat(event);
        Set<String> named = townsOfNames();
        if (place == null || (isOrganisersSeat && !named.isEmpty())) {
            return fromPage(named, event);
        }
        boolean isContradicted = !named.isEmpty() && named.stream().noneMatch(town -> isSameTown(town, place.town));
        boolean isGuess = !place.isSure || isOrganisersSeat || isContradicted || !subject.isSure();
        return choice(place, event.origin(), isGuess);
    }

    private static Choice choice(Place place, Origin origin, boolean isGuess) {
        Found<String> country = place.country == null ? null : new Found<>(place.country, origin, isGuess);
        return new Choice(new Found<>(place.town, origin, isGuess), country);
    }

    private static boolean isOrganisersSeat(Described event) {
        return event.has(Fact.ORGANISED_PLACE)
                || event.all(Fact.ORGANISER).stream()
                        .anyMatch(name -> Headline.isSameName(name, event.first(Fact.PLACE_NAME)));
    }

    private static @Nullable Place ofData(Described event) {
        String country = event.all(Fact.COUNTRY).stream()
                .map(TownChoice::countryCode)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(null);
        for (String written : event.all(Fact.TOWN)) {
            Place place = ofTown(written, country);
            if (place != null) {
                return place;
            }
        }
        for (String address : event.all(Fact.ADDRESS)) {
            Place place = ofAddress(address, country);
            if (place != null) {
                return place;
            }
        }
        Place ofName = ofAddress(event.first(Fact.PLACE_NAME), country);
        return ofName == null ? null : new Place(ofName.town, ofName.country, false);
    }

    private static String countryCode(String written) {
        String code = CODES.get(written.toUpperCase(Locale.ROOT));
        String name = Countries.code(written);
        return code != null ? code : name != null ? name : "";
    }

    /** Reads a text that should be a town, but may be a town with its region, district or country, or an address. */
    private static @Nullable Place ofTown(String written, @Nullable String country) {
        String town = withoutDistrict(written);
        boolean isCountry = Countries.code(town) != null && !Towns.isKnown(town);
        if (isCountry || STREET.matcher(town).matches()) {
            return null;
        }
        if (PlaceRecogniser.looksLikeTown(cased(town))) {
            boolean isKnown = Towns.isKnown(town) || Gazetteer.find(town, country) != null;
            return new Place(cased(town), country, isKnown && !isRegion(town, country));
        }
        return ofAddress(written, country);
    }

    /** Whether a region of the country has this name too: California, Maryland, is a town. */
    private static boolean isRegion(String town, @Nullable String country) {
        return country != null && PlaceRecogniser.countryOfRegionOrCountry(town + " " + country) != null;
    }

    /** A town in capitals as names are written: {@code LYON} gives {@code Lyon}. */
    private static String cased(String town) {
        boolean isShouted = town.length() > 3 && town.equals(town.toUpperCase(Locale.ROOT));
        boolean isWhispered = town.equals(town.toLowerCase(Locale.ROOT));
        if (!isShouted && !isWhispered) {
            return town;
        }
        StringBuilder cased = new StringBuilder();
        boolean isStart = true;
        for (char c : town.toLowerCase(Locale.ROOT).toCharArray()) {
            cased.append(isStart ? Character.toUpperCase(c) : c);
            isStart = c == ' ' || c == '-';
        }
        return cased.toString();
    }

    private static String withoutDistrict(String text) {
        return DISTRICT.matcher(text.strip())
                .replaceFirst("")
                .replaceFirst("^[0-9]{5}\\s+", "")
                .strip();
    }

    /** The town in an address: the one with a postal code, otherwise the last known town before the country. */
    private static @Nullable Place ofAddress(String address, @Nullable String givenCountry) {
        String country = givenCountry;
        String[] all = PART.split(address.strip(), 30);
        Place possible = null;
        for (int i = all.length - 1; i >= 0; i--) {
            String part = all[i].strip();
            String code = Countries.code(part.replace(".", ""));
            if (code != null && !Towns.isKnown(part) && i > 0) {
                country = country == null ? code : country;
                continue;
            }
            Matcher coded = CODE_AND_TOWN.matcher(part);
            if (coded.matches()) {
                String town = cased(withoutDistrict(coded.group(2)));
                boolean isKnown = Towns.isKnown(town) || Gazetteer.find(town, country) != null;
                // "1055 Harbour Street" is no postal code when a town follows
                if (isKnown || possible == null) {
                    return new Place(town, country, isKnown);
                }
            }
            Matcher reversed = TOWN_AND_CODE.matcher(part);
            String bare = withoutDistrict(reversed.matches() ? reversed.group(1) : part);
            String region = i + 1 < all.length ? withoutCode(all[i + 1]) : "";
            FoundPlace withRegion = region.length() == 2 ? PlaceRecogniser.recognise(bare + ", " + region) : null;
            FoundPlace found = withRegion != null
                    ? withRegion
                    : STREET.matcher(part).matches() ? null : PlaceRecogniser.recognise(bare);
            if (found != null && found.city() != null && (possible == null || (found.isKnown() && !possible.isSure))) {
                boolean isNearEnd = i > 0 || all.length == 1;
                boolean isSure = found.isKnown() && isNearEnd && (country != null || all.length > 1);
                possible = new Place(found.city(), found.country() == null ? country : found.country(), isSure);
            } else if (possible == null && country != null && i > 0 && PlaceRecogniser.looksLikeTown(bare)) {
                possible = new Place(bare, country, false);
            }
        }
        return possible;
    }

    private static String withoutCode(String part) {
        Matcher reversed = TOWN_AND_CODE.matcher(part.strip());
        return reversed.matches() ? reversed.group(1) : part.strip();
    }

    /** The known towns that the names of the event and the headings contain. */
    private Set<String> townsOfNames() {
        Set<String> towns = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(
                List.of(subject.event().first(Fact.NAME), subject.event().first(Fact.PART_OF)));
        names.addAll(parts.title().all(Fact.NAME));
        for (String name : names) {
            for (String part : PART.split(name, 20)) {
                addTowns(part.strip(), towns);
            }
        }
        return towns;
    }

    private static void addTowns(String part, Set<String> towns) {
        String[] words = part.split("[\\s:]+", 30);
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
                String name = String.join(" ", List.of(words).subList(from, to));
                boolean isTown = name.length() > 3
                        && Character.isUpperCase(name.codePointAt(0))
                        && Towns.isKnown(name)
                        && Countries.code(name) == null;
                if (isTown) {
                    towns.add(name);
                    break;
                }
            }
        }
    }

    private static boolean isSameTown(String one, String two) {
        return SpellingKey.key(one).equals(SpellingKey.key(two))
                || (Towns.isKnown(one)
                        && Towns.isKnown(two)
                        && Towns.suggestion(one) == null
                        && one.length() == two.length()
                        && SpellingKey.key(one).startsWith(SpellingKey.key(two).substring(0, 3)));
    }

    private Choice fromPage(Set<String> named, Described event) {
        List<Described> sources = List.of(parts.preview(), parts.body());
        for (Described source : sources) {
            Place place = ofData(source);
            if (place != null && (named.isEmpty() || place.isSure)) {
                return choice(place, source.origin(), true);
            }
        }
        if (!named.isEmpty()) {
            return choice(new Place(named.iterator().next(), null, false), Origin.TITLE, true);
        }
        for (String text : List.of(
                event.first(Fact.DESCRIPTION),
                parts.preview().first(Fact.DESCRIPTION),
                parts.body().first(Fact.DESCRIPTION))) {
            Place place = ofProse(text);
            if (place != null) {
                return choice(place, Origin.TEXT, true);
            }
        }
        return Choice.NONE;
    }

    /** The only known town that stands after "à" or "in" in a text. */
    private static @Nullable Place ofProse(String text) {
        Set<String> towns = new LinkedHashSet<>();
        Matcher in = IN.matcher(text);
        while (in.find()) {
            Matcher name = CAPITALISED.matcher(text.substring(in.end(), Math.min(text.length(), in.end() + 60)));
            if (name.find()) {
                String words = name.group(1);
                boolean isTown = Towns.isKnown(words) && Countries.code(words) == null;
                if (isTown) {
                    towns.add(words);
                }
            }
        }
        return towns.size() == 1 ? new Place(towns.iterator().next(), null, false) : null;
    }
}
