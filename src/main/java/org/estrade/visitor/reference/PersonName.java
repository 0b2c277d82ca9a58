package org.estrade.visitor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a person's name, which reference programs need for sorting. The rule is that of BibTeX for names in their
 * natural order: the particle reaches from the first to the last word with a small first letter, and the words after it are
 * the family name. Without a particle, the last word is the family name.
 *
 * <p>The rule is applied only where it is known to be right. Otherwise the name stays whole, because a wrong part sorts a
 * person under a wrong letter, and a lost part names somebody else. A whole name has a family name and no other part.
 *
 * @param given the given names, empty when there are none
 * @param particle the particle, "de" or "van der"; empty when there is none
 * @param family the family name, or the whole name
 * @param suffix what follows the family name, "Jr."; empty when there is none
 */
record PersonName(String given, String particle, String family, String suffix) {

    private static final Set<String> PARTICLES = Set.of(
            ("de da do dos das du des d' d’ del della dello dei degli delle di van von vom der den ten ter te zu zum zur"
                            + " af av la le las los lo el al ben bin ibn bint abu in op 't ’t")
                    .split(" "));

    /** Particles that begin a family name when they are written with a capital. */
    private static final Set<String> CAPITALS =
            Set.of("De Da Dos Du Des Del Della Di Von La Le Les El Saint St. St".split(" "));

    /** Capitalised words that are a particle for some people, and a given name or a kinship for others. */
    private static final Set<String> UNSURE = Set.of("Van Ben Al Bin Filho Neto Júnior Sobrinho".split(" "));

    /** Words between two family names, in Spanish, Catalan and Portuguese. */
    private static final Set<String> JOINTS = Set.of("y", "i", "e");

    private static final Pattern SUFFIX = Pattern.compile("(?i:[js]r\\.?|ph\\.?d\\.?)|II|III|IV|fils|père");

    // several people, a company, a remark, a script whose family names come first
    private static final Pattern WHOLE = Pattern.compile(
            ".*[,;&+/()\\[\\]{}\"\\d\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}].*"
                    + "|(?i:.*\\sand\\s.*|the\\s.*)",
            Pattern.DOTALL);

    static PersonName of(String name) {
        String stripped = name.strip();
        List<String> words = List.of(stripped.split("\\s+", -1));
        String suffix = words.get(words.size() - 1);
        PersonName whole = new PersonName("", "", String.join(" ", words), "");
        if (words.size() > 1 && SUFFIX.matcher(suffix).matches()) {
            String rest = String.join(" ", words.subList(0, words.size() - 1)).replaceAll("\\s*,$", "");
            PersonName parts = cut(rest);
            return parts.isWhole() ? whole : new PersonName(parts.given, parts.particle, parts.family, suffix);
        }
        return cut(whole.family);
    }

    private static PersonName cut(String name) {
        List<String> words = List.of(name.split(" ", -1));
        int last = words.size() - 1;
        int particle = first(words, 0, last);
        String start = words.get(particle);
        boolean isJoint = particle < last && JOINTS.contains(start);
        if (last == 0 || WHOLE.matcher(name).matches() || (particle < last && !isJoint && !isParticle(start))) {
            return new PersonName("", "", name, "");
        }
        if (words.subList(1, last + 1).stream().anyMatch(UNSURE::contains) || isCapital(words.get(0))) {
            return new PersonName("", "", name, "");
        }
        if (isJoint) {
            // the family name begins with the word before the joint
            return particle < 2 ? new PersonName("", "", name, "") : at(words, particle - 1, particle - 1);
        }
        for (int i = 1; i < particle; i++) {
            if (CAPITALS.contains(words.get(i))) {
                return at(words, i, i);
            }
        }
        return at(words, particle, family(words, particle));
    }

    /** The index of the first family name: after the last small word, or after the particle when two names are joined. */
    private static int family(List<String> words, int particle) {
        int last = words.size() - 1;
        int family = particle;
        for (int i = particle; i < last && !JOINTS.contains(words.get(i)); i++) {
            family = isSmall(words.get(i)) ? i + 1 : family;
        }
        return family;
    }

    private static PersonName at(List<String> words, int particle, int family) {
        return new PersonName(
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                String.join(" ", words.subList(family, words.size())),
                "");
    }

    /** The index of the first small word, or the last index when there is none before it. */
    private static int first(List<String> words, int from, int last) {
        int first = from;
        while (first < last && !isSmall(words.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(word.matches("['’]\\p{L}.*") ? 1 : 0));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(String word) {
        return CAPITALS.contains(word) || UNSURE.contains(word);
    }

    /** Whether the name has no parts: one word, or a name that is not cut because its parts are not known. */
    boolean isWhole() {
        return given.isEmpty() && particle.isEmpty() && suffix.isEmpty();
    }

    /** Whether a word inside the family name has a small first letter, which BibTeX would take for the end of the particle. */
    boolean hasSmallWordInFamily() {
        List<String> words = List.of(family.split(" ", -1));
        return words.subList(0, words.size() - 1).stream().anyMatch(PersonName::isSmall);
    }
}
