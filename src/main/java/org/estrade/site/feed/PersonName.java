package org.estrade.site.feed;

import java.util.List;

/**
 * A person's name as reference programs sort it, cut by BibTeX's own rule for names written forwards: the last word is
 * the family's, the words in small letters right before it are its particle.
 *
 * @param given empty for a name of one word
 * @param particle empty when there is none
 */
record PersonName(String given, String particle, String family) {

    static PersonName of(String name) {
        List<String> words = List.of(name.strip().split("\\s+", -1));
        int family = words.size() - 1;
        int particle = family;
        while (particle > 1 && Character.isLowerCase(words.get(particle - 1).codePointAt(0))) {
            particle--;
        }
        return new PersonName(
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                words.get(family));
    }
}
