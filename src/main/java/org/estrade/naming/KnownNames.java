package org.estrade.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.text.SpellingKey;
import org.estrade.text.similarity.NameSimilarity;
import org.jspecify.annotations.Nullable;

/** All venues, all people or all tags, found in any of their spellings. A snapshot. */
public final class KnownNames {

    private final List<KnownName> all;
    private final Map<String, KnownName> bySpelling = new HashMap<>();

    /** They keep their order. */
    public KnownNames(List<KnownName> all) {
        this.all = List.copyOf(all);
        this.all.forEach(known ->
                known.spellings().forEach(spelling -> bySpelling.putIfAbsent(SpellingKey.key(spelling), known)));
        this.all.forEach(known -> bySpelling.put(SpellingKey.key(known.name()), known));
    }

    public Optional<KnownName> of(long id) {
        return all.stream().filter(known -> known.id() == id).findFirst();
    }

    public Optional<KnownName> called(String name) {
        return Optional.ofNullable(bySpelling.get(SpellingKey.key(name)));
    }

    /** Another one that probably means the same. */
    public Optional<KnownName> resembling(String name, @Nullable KnownName except) {
        Map<String, KnownName> spellings = new HashMap<>();
        others(except).forEach(known -> known.everySpelling().forEach(spelling -> spellings.put(spelling, known)));
        return NameSimilarity.nearest(name, spellings.keySet()).map(spellings::get);
    }

    /** All others: those that probably mean the same, then the rest. */
    public List<KnownName> likeliestFirst(KnownName one) {
        return others(one).stream()
                .sorted(Comparator.comparing(other -> !areSimilar(one, other)))
                .toList();
    }

    public static boolean areSimilar(KnownName one, KnownName other) {
        return one.everySpelling()
                .anyMatch(spelling -> other.everySpelling().anyMatch(its -> NameSimilarity.areSimilar(spelling, its)));
    }

    private List<KnownName> others(@Nullable KnownName except) {
        return all.stream()
                .filter(known -> except == null || known.id() != except.id())
                .toList();
    }
}
