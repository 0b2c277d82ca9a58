package org.estrade.transfer.recognise.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;
import org.jspecify.annotations.Nullable;

/** The words and signs that name a kind of link, in French and English. They are in words.txt. */
final class LinkWords {

    private static final String SIGN = "SIGN ";
    private static final String NARROWER = "NARROWER";
    private static final Map<String, LinkKind> KINDS = new HashMap<>();
    private static final Map<String, LinkKind> SIGNS = new HashMap<>();
    private static final Set<String> NARROWER_NAMES = new HashSet<>();

    static {
        WordList.read(LinkWords.class, "words.txt").forEach(LinkWords::add);
    }

    private LinkWords() {}

    /** The kind when the text names a kind and nothing else; null for any other text. */
    static @Nullable LinkKind kindOfWholeText(String words) {
        return KINDS.get(PlainLetters.words(words));
    }

    /**
     * Whether the text names a kind and says more than the kind, as "transcript" does of an article. Such words stay as the
     * label of the link.
     */
    static boolean isNarrowerName(String words) {
        return NARROWER_NAMES.contains(PlainLetters.words(words));
    }

    /**
     * The kind that one word of the text names; null when there is none. Words for {@link LinkKind#OTHER} are
     * ignored. A word that names the kind of the address counts more than the words before it.
     */
    static @Nullable LinkKind kindOfAnyWord(String words, @Nullable LinkKind kindByAddress) {
        LinkKind first = null;
        for (String word : PlainLetters.words(words).split(" ", -1)) {
            LinkKind kind = KINDS.get(word);
            if (kind != null && kind == kindByAddress) {
                return kind;
            }
            first = first == null && kind != LinkKind.OTHER ? kind : first;
        }
        return first;
    }

    /** The kind that a sign in the text stands for; null when there is no such sign. */
    static @Nullable LinkKind kindOfSign(String text) {
        if (text.length() > 500) {
            return null;
        }
        for (Map.Entry<String, LinkKind> sign : SIGNS.entrySet()) {
            if (text.contains(sign.getKey())) {
                return sign.getValue();
            }
        }
        return null;
    }

    private static void add(String name, List<String> words) {
        if (name.equals(NARROWER)) {
            words.forEach(word -> NARROWER_NAMES.add(PlainLetters.words(word)));
            return;
        }
        boolean sign = name.startsWith(SIGN);
        LinkKind kind = LinkKind.valueOf(sign ? name.substring(SIGN.length()) : name);
        words.forEach(word -> (sign ? SIGNS : KINDS).put(sign ? word : PlainLetters.words(word), kind));
    }
}
