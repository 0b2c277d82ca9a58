package org.estrade.transfer.recognise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.text.PlainLetters;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/** The people that a talk was given with: {@code avec Ada Moss et Bo Fern}, {@code w/ @ada}. */
public final class PeopleWords {

    /** The words that stand before the names. */
    private static final Pattern WITH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:co-?(?:présentée?|animée?|écrite?|presented|speaker|speaking|hosted|given)|en duo|en binôme|together"
                    + "|an? joint (?:talk|work|presentation)|joint talk|along|in duo|in pair|presented|jointly|joint work|feat\\.?|featuring|co-speakers?|co-conférenciers?|duo)"
                    + "[ :]{0,2}(?:avec|with|par|by)?|avec|with|con|w/)[ :]{1,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME_SEPARATOR = Pattern.compile(
            " (?:et|and|puis) (?:with |avec )?| ?[,&+/;] ?(?:(?:et|and|&) )?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "le", "la", "van", "von", "der", "den", "di", "da", "el", "al", "bin", "ben", "d");
    private static final int MAX_WORDS_OF_NAME = 5;
    private static final Pattern START_OF_NAMES = Pattern.compile("(?:^|[,;:()\\[\\]|–—·•\"”»-])\\s*$");

    private static final Pattern NAME_SIGN = Pattern.compile("[、，・,*＊†:：　]");
    private static final Pattern ASIAN_NAMES = Pattern.compile(
            "[\\p{IsHan}ぁ-んァ-ヶー々]{2,8}[*＊†]?(?:[\\s　]?[、，・,][\\s　]?[\\p{IsHan}ぁ-んァ-ヶー々]{2,8}[*＊†]?){1,15}[\\s　:：,、]*");

    private PeopleWords() {}

    /**
     * The names after a "with" in a text.
     *
     * @param start the offset of the "with"
     * @param end the offset after the last name
     * @param names the names in the order of the text
     */
    public record NameList(int start, int end, List<String> names) {}

    /**
     * Finds the names after a "with" at the beginning of the text or after a sign; null when there are none. After
     * another word, "with" is a part of a title: "Testing with Spring Boot".
     */
    public static @Nullable NameList findNames(String text) {
        Matcher withMatcher = WITH.matcher(text);
        while (withMatcher.find()) {
            boolean startsNames = START_OF_NAMES
                            .matcher(text.substring(Math.max(0, withMatcher.start() - 4), withMatcher.start()))
                            .find()
                    || isBehindVenue(text, withMatcher.start());
            int end = endOfNames(text, withMatcher.end());
            List<String> names = splitNames(text.substring(withMatcher.end(), end));
            if (startsNames && !names.isEmpty()) {
                return new NameList(withMatcher.start(), end, names);
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
        int keptLength = 0;
        Matcher separator = NAME_SEPARATOR.matcher(names);
        int nameStart = 0;
        while (separator.find()) {
            if (!continuesNames(names.substring(nameStart, separator.start()), nameStart, names)) {
                return start + keptLength;
            }
            keptLength = separator.start();
            nameStart = separator.end();
        }
        return continuesNames(names.substring(nameStart), nameStart, names) ? end : start + keptLength;
    }

    /**
     * Whether the list of names continues with this name. After a comma, a single word, a town or an event is no
     * name.
     */
    private static boolean continuesNames(String name, int offset, String names) {
        boolean isAfterComma = offset > 1 && names.substring(0, offset).strip().endsWith(",");
        boolean isOtherFact = !name.strip().contains(" ") || TitleScore.of(name) < -0.3 || Towns.isKnown(name.strip());
        return isName(name) && !(isAfterComma && isOtherFact);
    }

    /** Splits a list of people into names; empty when a part of it is no name. */
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

    /** Whether the text is a list of several names in Japanese or Chinese: {@code 苔田花子、羊歯太郎}. */
    public static boolean areAsianNames(String list) {
        return ASIAN_NAMES.matcher(list.strip()).matches()
                && !TitleScore.namesAsianEvent(list)
                && Stream.of(NAME_SIGN.split(list.strip())).noneMatch(name -> Towns.isKnown(name.strip()));
    }

    /** The names of such a list. */
    public static List<String> asianNames(String list) {
        return Stream.of(NAME_SIGN.split(list.strip()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the text has the form of a person's name or handle. */
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
            boolean startsWithCapital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!startsWithCapital && !PARTICLES.contains(PlainLetters.words(word))) {
                return false;
            }
        }
        return Character.isUpperCase(name.codePointAt(0)) || words.length > 1;
    }
}
