package org.estrade.visitor.reference;

import java.util.List;

/**
 * A person's name as reference programs sort it, cut by BibTeX's own rule for names written forwards: the particle goes
 * from the first word in small letters to the last one, what follows is the family's; without any, the last word is.
 *
 * @param given empty for a name of one word
 * @param particle empty when there is none
 */
record PersonName(String given, String particle, String family) {

    static PersonName of(String name) {
        List<String> words = List.of(name.strip().split("\\s+", -1));
        int last = words.size() - 1;
        int particle = last;
        int family = last;
        // the last word is the family's however it is written
        for (int i = last - 1; i >= 0; i--) {
            if (Character.isLowerCase(words.get(i).codePointAt(0))) {
                family = particle == last ? i + 1 : family;
                particle = i;
            }
        }
        return new PersonName(
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                String.join(" ", words.subList(family, words.size())));
    }
}
