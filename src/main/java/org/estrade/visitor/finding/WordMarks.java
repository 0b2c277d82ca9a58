package org.estrade.visitor.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.talk.search.FoundTerm;
import org.estrade.text.SpellingKey;

/** Finds the words of a search in a text. */
final class WordMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[+#♯]*");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsKhmer}]");

    /** The most words with signs between them that may be one word of the search, as Node.js is nodejs. */
    private static final int MOST_JOINED = 5;

    private final List<FoundTerm> terms;
    private final Map<String, Set<Integer>> known = new HashMap<>();

    /**
     * A part of a text that a word of the search finds.
     *
     * @param start the place of its first character
     * @param end the place after its last character
     * @param term the place of the word in the search
     */
    record Mark(int start, int end, int term) {}

    WordMarks(List<FoundTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The marks in the text, in its order. The time is linear in the length of the text. */
    List<Mark> in(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(i + MOST_JOINED, words.size()) && touch(text, words, i, j); j++) {
                joined.append(text, words.get(j)[0], words.get(j)[1]);
                int start = words.get(i)[0];
                int end = words.get(j)[1];
                found(joined.toString()).forEach(term -> marks.add(new Mark(start, end, term)));
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            unspaced(text, i, marks);
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /** Whether no space is between the words from the first to the last one. */
    private static boolean touch(String text, List<int[]> words, int first, int last) {
        return first == last
                || text.substring(words.get(last - 1)[1], words.get(last)[0])
                        .chars()
                        .noneMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
    }

    private Set<Integer> found(String word) {
        return known.computeIfAbsent(word, this::search);
    }

    private Set<Integer> search(String word) {
        String key = SpellingKey.key(word);
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).finds(key))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Words of scripts without spaces are parts of longer runs of letters. */
    private void unspaced(String text, int term, List<Mark> marks) {
        String typed = terms.get(term).typed();
        if (!UNSPACED.matcher(typed).find()) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return;
        }
        for (int at = lower.indexOf(typed); at >= 0; at = lower.indexOf(typed, at + typed.length())) {
            marks.add(new Mark(at, at + typed.length(), term));
        }
    }
}
