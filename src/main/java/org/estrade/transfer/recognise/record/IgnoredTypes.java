package org.estrade.transfer.recognise.record;

import java.util.List;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;

/** Types and states of items that are no talk given: articles, booths, what was rejected (types.txt). */
final class IgnoredTypes {

    private static final Set<String> LEFT_OUT =
            Set.copyOf(WordList.read(IgnoredTypes.class, "types.txt").getOrDefault("LEFT_OUT", List.of()));

    private IgnoredTypes() {}

    static boolean isLeftOut(String type) {
        return type.length() < 40 && LEFT_OUT.contains(PlainLetters.words(type));
    }
}
