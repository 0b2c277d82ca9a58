package org.estrade.naming;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the form field in which spellings stand with commas between them. */
public final class Spellings {

    private Spellings() {}

    /** The text of the field. */
    public static String typed(Collection<String> spellings) {
        return spellings.stream().sorted().collect(Collectors.joining(", "));
    }

    /**
     * The spellings to store: those typed, and the former name. A former name that differs only in the case of letters
     * is left out, because no search distinguishes the two.
     *
     * @param typed the text of the field
     * @param name the name as it is edited
     * @param before the stored name, null for a new entity; its spellings may hold commas
     */
    public static Set<String> kept(String typed, String name, @Nullable KnownName before) {
        Set<String> spellings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        spellings.addAll(read(typed, before == null ? Set.of() : before.spellings()));
        if (before != null) {
            spellings.add(before.name());
        }
        spellings.remove(name);
        return new LinkedHashSet<>(spellings);
    }

    private static List<String> read(String typed, Set<String> known) {
        Set<String> found = new LinkedHashSet<>();
        String rest = ", " + typed + ", ";
        for (String spelling : known) {
            if (spelling.contains(",") && rest.contains(", " + spelling + ", ")) {
                found.add(spelling);
                rest = rest.replace(", " + spelling + ", ", ", ");
            }
        }
        Arrays.stream(rest.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(found::add);
        return List.copyOf(found);
    }
}
