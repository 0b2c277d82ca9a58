package org.estrade.transfer.recognise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/** The people that a talk was given with: {@code avec Ada Moss et Bo Fern}, {@code w/ @ada}. */
public final class PeopleWords {

    /** What stands before the names; group 1 is empty where a sign or the beginning precedes. */
    private static final Pattern WITH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:co-?(?:présentée?|animée?|écrite?|presented|speaker|speaking|hosted|given)|en duo|en binôme|together"
                    + "|along|in duo|in pair|presented|jointly|joint work|feat\\.?|featuring|co-speakers?|co-conférenciers?|duo)"
                    + "[ :]{0,2}(?:avec|with|par|by)?|avec|with|w/)[ :]{1,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME_SEPARATOR = Pattern.compile(
            " (?:et|and|puis) (?:with |avec )?| ?[,&+/;] ?(?:(?:et|and|&) )?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "le", "la", "van", "von", "der", "den", "di", "da", "el", "al", "bin", "ben", "d");
    private static final int MAX_WORDS_OF_NAME = 5;
    private static final Pattern START_OF_NAMES = Pattern.compile("(?:^|[,;:()\\[\\]|–—·•-])\\s*$");

    private PeopleWords() {}

    /**
     * The names behind the first "with" of a text.
     *
     * @param start index of the "with"
     * @param end index after the last name
     */
    public record NameList(int start, int end, List<String> names) {}

    /**
     * The names that stand behind a "with" at the beginning of the text or behind a sign. Behind another word it is a part of
     * a title: "Testing with Spring Boot".
     */
    public static @Nullable NameList findNames(String text) {
        Matcher with = WITH.matcher(text);
        while (with.find()) {
            boolean startsNames = START_OF_NAMES
                            .matcher(text.substring(Math.max(0, with.start() - 4), with.start()))
                            .find()
                    || isBehindVenue(text, with.start());
            int end = endOfNames(text, with.end());
            List<String> names = splitNames(text.substring(with.end(), end));
            if (startsNames && !names.isEmpty()) {
                return new NameList(with.start(), end, names);
            }
        }
        return null;
    }

    private static boolean isBehindVenue(String text, int with) {
        int start = with;
        while (start > Math.max(0, with - 80) && ",;:()[]|–—\u0001".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String before = text.substring(start, with).strip();
        return before.contains(" ") && TitleScore.of(before) < -0.3;
    }

    private static int endOfNames(String text, int start) {
        int end = start;
        while (end < Math.min(text.length(), start + 200)
                && "()[]|:;–—".indexOf(text.charAt(end)) < 0
                && !text.startsWith(" - ", end)
                && !text.startsWith(". ", end)
                && !text.startsWith(" @ ", end)) {
            end++;
        }
        String names = text.substring(start, end);
        int kept = 0;
        Matcher and = NAME_SEPARATOR.matcher(names);
        int from = 0;
        while (and.find()) {
            if (!continuesNames(names.substring(from, and.start()), from, names)) {
                return start + kept;
            }
            kept = and.start();
            from = and.end();
        }
        return continuesNames(names.substring(from), from, names) ? end : start + kept;
    }

    /** Whether one more name goes on; behind a comma one word alone, a town or an event is none. */
    private static boolean continuesNames(String name, int from, String names) {
        boolean isAfterComma = from > 1 && names.substring(0, from).strip().endsWith(",");
        boolean isOtherFact = !name.strip().contains(" ") || TitleScore.of(name) < -0.3 || Towns.isKnown(name.strip());
        return isName(name) && !(isAfterComma && isOtherFact);
    }

    /** The names of a list of people, without links or titles; empty when a part of it is no name. */
    public static List<String> splitNames(String list) {
        List<String> names = new ArrayList<>();
        for (String part : NAME_SEPARATOR.split(list.strip(), -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            if (!isName(name)) {
                return List.of();
            }
            names.add(name.startsWith("@") ? name.substring(1) : name);
        }
        return names;
    }

    /** Whether the words are shaped like a person's name or handle. */
    public static boolean isName(String written) {
        String name = written.strip();
        if (name.startsWith("@") && name.indexOf(' ') < 0 && name.length() > 2) {
            return true;
        }
        String[] words = name.split("[ \u00A0]", MAX_WORDS_OF_NAME + 1);
        if (name.isEmpty()
                || words.length > MAX_WORDS_OF_NAME
                || name.chars().anyMatch(c -> Character.isDigit(c) || c == ':')) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital && !PARTICLES.contains(PlainLetters.words(word))) {
                return false;
            }
        }
        return Character.isUpperCase(name.codePointAt(0)) || words.length > 1;
    }
}
