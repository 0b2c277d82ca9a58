package org.estrade.visitor.reference;

import java.util.List;

/**
 * The parts of a person's name, which reference programs need for sorting. The rule is that of BibTeX for names in their
 * natural order: the particle reaches from the first to the last word with a small first letter, and the words after it are
 * the family name. Without a particle, the last word is the family name.
 *
 * @param given the given names, empty for a name of one word
 * @param particle the particle, "de" or "van der"; empty when there is none
 * @param family the family name
 */
record PersonName(String given, String particle, String family) {

    static PersonName of(String name) {
        List<String> words = List.of(name.strip().split("\\s+", -1));
        int last = words.size() - 1;
        int particle = last;
        int family = last;
        // the last word belongs to the family name, also with a small first letter
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
