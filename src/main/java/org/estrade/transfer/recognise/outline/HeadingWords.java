package org.estrade.transfer.recognise.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;

/**
 * The words of headings and labels that name no talk: they group talks, introduce a list, or stand above a section
 * about something else. The words are in headings.txt.
 */
public final class HeadingWords {

    private static final Map<String, List<String>> WORDS = WordList.read(HeadingWords.class, "headings.txt");
    private static final Set<String> GROUP = words("GROUP");
    private static final Set<String> OTHER_SUBJECTS = words("LEFT_OUT");
    private static final Set<String> LISTS = words("LISTS");
    private static final Set<String> LABELS = words("LABELS");

    private static final int MAX_WORDS = 8;

    private static final Pattern SPACE = Pattern.compile(" ");

    /** A sentence that introduces the deliveries of the talk above: "I've given this talk at:". */
    private static final Pattern GIVEN = Pattern.compile(
            "(?:I|I['’]ve|I have|J['’]ai|This|Cette|Talk|Given|Donnée?).*\\b"
                    + "(?:given|gave|presented|delivered|donnée?|présentée?|jouée?)\\b.{0,30}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadingWords() {}

    private static Set<String> words(String name) {
        return Set.copyOf(WORDS.getOrDefault(name, List.of()));
    }

    /** Whether the heading only groups talks. Numbers are ignored, so that {@code Talks in 2023} is such a heading. */
    static boolean isGroup(String heading) {
        String[] words = PlainLetters.words(heading).split(" ", -1);
        if (words.length > MAX_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean isNumber = word.chars().allMatch(Character::isDigit);
            if (!isNumber && !GROUP.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the heading is the title of a list of talks: {@code Ada's talks}, {@code Conférences d'Ada Moss}. */
    public static boolean isListTitle(String heading) {
        String[] words = PlainLetters.words(heading).split(" ", -1);
        return words.length <= MAX_WORDS && (LISTS.contains(words[0]) || LISTS.contains(words[words.length - 1]));
    }

    /** Whether the heading says that talks follow: {@code Talks}, {@code Past presentations}. */
    static boolean namesTalks(String heading) {
        boolean hasWord = SPACE.splitAsStream(PlainLetters.words(heading)).anyMatch(LISTS::contains);
        return hasWord && (isGroup(heading) || isListTitle(heading));
    }

    static boolean isOtherSubject(String heading) {
        return OTHER_SUBJECTS.contains(PlainLetters.words(heading));
    }

    /** Whether the text introduces the deliveries or the links of the talk above. */
    static boolean isLabel(String words) {
        return words.length() < 80
                && (LABELS.contains(PlainLetters.words(words))
                        || GIVEN.matcher(words).matches());
    }
}
