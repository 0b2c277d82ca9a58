package org.estrade.transfer.recognise.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;

/** Headings and labels that name no talk: they group talks, introduce a list, or head what is not about talks (headings.txt). */
final class HeadingWords {

    private static final Map<String, List<String>> WORDS = WordList.read(HeadingWords.class, "headings.txt");
    private static final Set<String> GROUP = words("GROUP");
    private static final Set<String> OTHER_SUBJECTS = words("LEFT_OUT");
    private static final Set<String> LISTS = words("LISTS");
    private static final Set<String> LABELS = words("LABELS");

    private static final int MAX_WORDS = 8;

    /** "I've given this talk at:" introduces the deliveries of the talk above. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?:I|I['’]ve|I have|J['’]ai|This|Cette|Talk|Given|Donnée?).*\\b"
                    + "(?:given|gave|presented|delivered|donnée?|présentée?|jouée?)\\b.{0,30}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadingWords() {}

    private static Set<String> words(String name) {
        return Set.copyOf(WORDS.getOrDefault(name, List.of()));
    }

    /** Whether every word only groups talks; numbers count for nothing, so that {@code Talks in 2023} does. */
    static boolean isGroup(String heading) {
        String[] words = PlainLetters.words(heading).split(" ", -1);
        if (words.length > MAX_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean number = word.chars().allMatch(Character::isDigit);
            if (!number && !GROUP.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a page's title says whose talks these are: {@code Ada's talks}, {@code Conférences d'Ada Moss}. */
    static boolean isListTitle(String heading) {
        String[] words = PlainLetters.words(heading).split(" ", -1);
        return words.length <= MAX_WORDS && (LISTS.contains(words[0]) || LISTS.contains(words[words.length - 1]));
    }

    static boolean isOtherSubject(String heading) {
        return OTHER_SUBJECTS.contains(PlainLetters.words(heading));
    }

    /** Whether the words introduce the deliveries or the links of the talk above. */
    static boolean isLabel(String words) {
        return words.length() < 80
                && (LABELS.contains(PlainLetters.words(words))
                        || GIVEN.matcher(words).matches());
    }
}
