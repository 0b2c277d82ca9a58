package org.estrade.transfer.recognise.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;

/**
 * The table that maps the name of a field, normalised by {@link FieldName}, to a kind of fact. The table is read from
 * synonyms.txt; when a name occurs twice there, the first line counts.
 */
final class FieldSynonyms {

    private static final Map<String, FactKind> FACTS = readFacts();

    /** Endings of a name that say that the value is an address. Such an ending does not name a fact itself. */
    private static final Set<String> ADDRESS_ENDINGS =
            Set.of("url", "link", "href", "uri", "lien", "address", "adresse", "urls", "links");

    private static final Set<String> OTHER_ENDINGS =
            Set.of("id", "name", "nom", "text", "title", "embed", "file", "code", "string", "key");

    /** A name such as {@code videourl}, without a border between its words. */
    private static final Pattern JOINED_ENDING = Pattern.compile("([a-z]{3,20})(?:url|link|href)");

    private FieldSynonyms() {}

    private static Map<String, FactKind> readFacts() {
        Map<String, FactKind> facts = new HashMap<>();
        WordList.read(FieldSynonyms.class, "synonyms.txt")
                .forEach((fact, names) ->
                        names.forEach(name -> facts.putIfAbsent(PlainLetters.of(name), FactKind.valueOf(fact))));
        return facts;
    }

    static boolean isKnown(String words) {
        return FACTS.containsKey(words);
    }

    /** The kind of fact for a name. A name with an ending such as "url" counts like the name without the ending. */
    static FactKind factOf(String words) {
        FactKind knownFact = FACTS.get(words);
        int space = words.lastIndexOf(' ');
        Matcher joined = JOINED_ENDING.matcher(words);
        if (knownFact == null && joined.matches() && FACTS.containsKey(joined.group(1))) {
            return linkFact(FACTS.get(joined.group(1)));
        }
        if (knownFact != null || space < 0) {
            return knownFact == null ? FactKind.UNKNOWN : knownFact;
        }
        String ending = words.substring(space + 1);
        FactKind base = factOf(words.substring(0, space));
        if (ADDRESS_ENDINGS.contains(ending)) {
            return linkFact(base);
        }
        boolean isLanguageCode = ending.length() == 2;
        if (OTHER_ENDINGS.contains(ending) || isLanguageCode || ending.chars().allMatch(Character::isDigit)) {
            return base;
        }
        FactKind factOfEnding = FACTS.get(ending);
        boolean isLinkOnSite =
                (base == FactKind.SLIDES || base == FactKind.VIDEO) && factOfEnding != null && factOfEnding.isLink();
        if (isLinkOnSite) {
            return base;
        }
        FactKind otherwise = base == FactKind.NOTHING ? base : FactKind.UNKNOWN;
        return factOfEnding != null && factOfEnding != FactKind.NAME ? factOfEnding : otherwise;
    }

    private static FactKind linkFact(FactKind base) {
        return switch (base) {
            case VENUE, PLACE -> FactKind.VENUE_WEBSITE;
            case SLIDES, VIDEO, ARTICLE, PRESS, CODE, VENUE_WEBSITE, NOTHING -> base;
            default -> FactKind.LINK;
        };
    }
}
