package org.estrade.text;

import java.util.regex.Pattern;

/** The key of a name, which is equal for all its spellings: case, accents and punctuation do not count. */
public final class SpellingKey {

    // a sign after a word is part of it, with a space before it or not: C, C++ and C # are three languages
    private static final Pattern PLUS = Pattern.compile("(?<=[\\p{L}+] {0,1})\\+(?![\\p{L}\\p{N}])");
    private static final Pattern SHARP = Pattern.compile("(?<=\\p{L} {0,1})[#♯](?![\\p{L}\\p{N}])");

    private SpellingKey() {}

    public static String key(String name) {
        String signed = SHARP.matcher(PLUS.matcher(name).replaceAll("plus")).replaceAll("sharp");
        String words = PlainLetters.words(signed);
        // a name of signs alone ("#?!") is still a name
        return words.isEmpty() ? name : words;
    }
}
