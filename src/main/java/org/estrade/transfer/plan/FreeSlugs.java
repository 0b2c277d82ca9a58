package org.estrade.transfer.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each new talk of an import a slug of its own, without a query for each talk. */
final class FreeSlugs {

    private final Set<String> taken;
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /**
     * Begins with the slugs that are taken.
     *
     * @param taken all present and former slugs of stored talks
     */
    FreeSlugs(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes the preferred slug when it is free, otherwise the first of {@code slug-2}, {@code slug-3}… that is free. */
    String take(String preferred) {
        String slug = preferred;
        while (!taken.add(slug)) {
            slug = preferred + "-" + lastNumbers.merge(preferred, 2, (last, first) -> last + 1);
        }
        return slug;
    }
}
