package org.estrade.naming;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Other ways of writing a name, as one line to edit: with commas between them. */
public final class Spellings {

    private Spellings() {}

    public static String typed(Collection<String> spellings) {
        return spellings.stream().sorted().collect(Collectors.joining(", "));
    }

    /**
     * What is kept for a name: what was typed, and the former name unless it differs in the case of letters alone, which
     * nothing looks at.
     *
     * @param before what is edited, null for a new one; a spelling of it may hold a comma
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
