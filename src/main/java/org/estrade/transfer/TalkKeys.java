package org.estrade.transfer;

import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.web.PlainLetters;

/** By what two texts are taken for the same name: case, accents and punctuation do not count. */
final class TalkKeys {

    private TalkKeys() {}

    static String folded(String name) {
        String words = PlainLetters.words(name);
        // a name of signs alone ("#?!") is still a name
        return words.isEmpty() ? name : words;
    }

    static Set<String> titles(TalkContent talk) {
        return talk.texts().values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .map(TalkKeys::folded)
                .collect(Collectors.toSet());
    }
}
