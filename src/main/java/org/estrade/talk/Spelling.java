package org.estrade.talk;

import org.estrade.web.PlainLetters;

/** By what two ways of writing a name are taken for the same: case, accents and punctuation do not count. */
public final class Spelling {

    private Spelling() {}

    public static String key(String name) {
        String words = PlainLetters.words(name);
        // a name of signs alone ("#?!") is still a name
        return words.isEmpty() ? name : words;
    }
}
