package org.estrade.transfer.recognise.phrase.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.venue.place.Towns;

/** The authors at the beginning of an entry of a bibliography: {@code Moss, A., & Fern, B.}, {@code A. Moss and B. Fern}. */
final class CitedAuthors {

    private static final int MAX_LENGTH = 300;
    private static final int MAX_WORDS = 4;
    private static final int MAX_LENGTH_OF_NAME = 40;

    /** The title score below which words are the name of an event. */
    private static final double MIN_SCORE = -0.3;

    private static final Pattern SEPARATOR = Pattern.compile("[,;&]| (?:and|et|und|y|with) |^(?:and|et|und|y|with) ");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,2}");
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(?:^|.* )\\p{Lu}\\.(?: |-\\p{Lu}\\.).+|.+ \\p{Lu}{1,2}\\.?|.+ \\p{Lu}\\.[ -]?\\p{Lu}\\.?");
    private static final Pattern MARKS = Pattern.compile("[*†‡§¹²³⁴]+");
    private static final Pattern NO_NAME = Pattern.compile("(?:et )?al\\.?|\\.{3}|…|eds?\\.?|");

    private CitedAuthors() {}

    /**
     * The names of the authors.
     *
     * @param isBeforeQuote whether a title in quotes follows
     * @return an empty list when the text may be something else, such as the name of an event
     */
    static List<String> read(String written, boolean isBeforeQuote) {
        if (written.length() > MAX_LENGTH) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        boolean hasInitials = false;
        for (String part : SEPARATOR.split(MARKS.matcher(written).replaceAll("").strip(), -1)) {
            String token = part.strip();
            if (NO_NAME.matcher(token).matches()) {
                continue;
            }
            if (INITIALS.matcher(token).matches()) {
                if (names.isEmpty()) {
                    return List.of();
                }
                hasInitials = true;
                names.set(names.size() - 1, token + " " + names.get(names.size() - 1));
            } else if (isName(token)) {
                hasInitials |= WITH_INITIALS.matcher(token).matches();
                names.add(token);
            } else {
                return List.of();
            }
        }
        if (hasInitials || areFullNames(names)) {
            return names;
        }
        return isBeforeQuote && isSurnameFirst(written, names)
                ? List.of(withoutStop(names.get(1)) + " " + names.get(0))
                : List.of();
    }

    /** Whether the text is a given name and a surname, with or without a full stop behind it. */
    static boolean isFullName(String written) {
        String name = withoutStop(written);
        return name.length() < MAX_LENGTH_OF_NAME && isName(name) && areFullNames(List.of(name, name));
    }

    private static boolean isName(String token) {
        return token.split(" ", -1).length <= MAX_WORDS && PeopleWords.isName(token);
    }

    private static boolean areFullNames(List<String> names) {
        return names.size() > 1
                && names.stream()
                        .allMatch(name -> name.contains(" ")
                                && TitleScore.of(name) > MIN_SCORE
                                && PlaceRecogniser.recognise(name) == null);
    }

    /** Whether a surname and a given name stand before the title: {@code Moss, Ada.} */
    private static boolean isSurnameFirst(String written, List<String> names) {
        return names.size() == 2
                && written.stripTrailing().endsWith(".")
                && names.stream().allMatch(name -> name.indexOf(' ') < 0 && TitleScore.of(name) > -1)
                && !Towns.isKnown(withoutStop(names.get(1)));
    }

    private static String withoutStop(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
