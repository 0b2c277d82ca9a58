package org.estrade.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.web.Likeness;
import org.estrade.web.Spelling;
import org.jspecify.annotations.Nullable;

/** All venues, all people or all tags, found in any of their spellings. A snapshot. */
public final class KnownNames {

    private final List<Known> all;
    private final Map<String, Known> bySpelling = new HashMap<>();

    /** They keep their order. */
    public KnownNames(List<Known> all) {
        this.all = List.copyOf(all);
        this.all.forEach(
                known -> known.spellings().forEach(spelling -> bySpelling.putIfAbsent(Spelling.key(spelling), known)));
        this.all.forEach(known -> bySpelling.put(Spelling.key(known.name()), known));
    }

    public Optional<Known> of(long id) {
        return all.stream().filter(known -> known.id() == id).findFirst();
    }

    public Optional<Known> called(String name) {
        return Optional.ofNullable(bySpelling.get(Spelling.key(name)));
    }

    /** Another one that probably means the same. */
    public Optional<Known> resembling(String name, @Nullable Known except) {
        Map<String, Known> spellings = new HashMap<>();
        others(except).forEach(known -> known.everySpelling().forEach(spelling -> spellings.put(spelling, known)));
        return Likeness.nearest(name, spellings.keySet()).map(spellings::get);
    }

    /** All others: those that probably mean the same, then the rest. */
    public List<Known> likeliestFirst(Known one) {
        return others(one).stream()
                .sorted(Comparator.comparing(other -> !areAlike(one, other)))
                .toList();
    }

    public static boolean areAlike(Known one, Known other) {
        return one.everySpelling()
                .anyMatch(spelling -> other.everySpelling().anyMatch(its -> Likeness.areAlike(spelling, its)));
    }

    private List<Known> others(@Nullable Known except) {
        return all.stream()
                .filter(known -> except == null || known.id() != except.id())
                .toList();
    }
}
