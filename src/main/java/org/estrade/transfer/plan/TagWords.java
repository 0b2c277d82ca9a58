package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.estrade.talk.TalkContent;

/**
 * Finds the words that a translated page uses for stored tags. When a talk has as many tags on the page as in the store, the
 * tags at the same place mean the same. Tags that have the same name on both sides are left out first. A word counts only
 * when all talks of the page agree on it: one word for the tag, and one tag for the word.
 */
final class TagWords {

    private final Map<String, Set<String>> wordsByTag = new TreeMap<>();
    private final Map<String, Set<String>> tagsByWord = new HashMap<>();

    /** Compares the tags of a stored talk with the tags of its translation. */
    void compare(TalkContent stored, TalkContent page) {
        List<String> tags = new ArrayList<>(stored.tags());
        List<String> words = new ArrayList<>(page.tags());
        if (tags.size() != words.size()) {
            return;
        }
        tags.removeAll(page.tags());
        words.removeAll(stored.tags());
        for (int i = 0; i < tags.size(); i++) {
            wordsByTag.computeIfAbsent(tags.get(i), tag -> new TreeSet<>()).add(words.get(i));
            tagsByWord.computeIfAbsent(words.get(i), word -> new HashSet<>()).add(tags.get(i));
        }
    }

    /**
     * The word for each tag on which all talks agree, by the name of the tag.
     *
     * @param isTag whether a word is the name of a stored tag; such a word means another tag
     */
    Map<String, String> agreed(Predicate<String> isTag) {
        Map<String, String> agreed = new TreeMap<>();
        wordsByTag.forEach((tag, words) -> {
            String word = words.iterator().next();
            if (words.size() == 1 && tagsByWord.getOrDefault(word, Set.of()).size() == 1 && !isTag.test(word)) {
                agreed.put(tag, word);
            }
        });
        return agreed;
    }
}
