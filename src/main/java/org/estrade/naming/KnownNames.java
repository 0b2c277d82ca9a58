package org.estrade.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.text.SpellingKey;
import org.estrade.text.similarity.NameSimilarity;
import org.jspecify.annotations.Nullable;

/** The names of all venues, all people or all tags, found in any of their spellings. Immutable. */
public final class KnownNames {

    private final List<KnownName> all;
    private final Map<String, KnownName> bySpelling = new HashMap<>();

    /** The names of entities, in their order. */
    public static KnownNames of(List<? extends NamedEntity> entities) {
        return new KnownNames(entities.stream().map(NamedEntity::known).toList());
    }

    /** Names in an order that is kept. */
    public KnownNames(List<KnownName> all) {
        this.all = List.copyOf(all);
        this.all.forEach(known ->
                known.spellings().forEach(spelling -> bySpelling.putIfAbsent(SpellingKey.key(spelling), known)));
        this.all.forEach(known -> bySpelling.put(SpellingKey.key(known.name()), known));
    }

    /** The name with that id. */
    public Optional<KnownName> withId(long id) {
        return all.stream().filter(known -> known.id() == id).findFirst();
    }

    /** The name that is written so, or has such a spelling; case, accents and punctuation do not count. */
    public Optional<KnownName> findByName(String name) {
        return Optional.ofNullable(bySpelling.get(SpellingKey.key(name)));
    }

    /** Another name that probably means the same, null for {@code except} when all are other names. */
    public Optional<KnownName> resembling(String name, @Nullable KnownName except) {
        Map<String, KnownName> spellings = new HashMap<>();
        others(except).forEach(known -> known.everySpelling().forEach(spelling -> spellings.put(spelling, known)));
        return NameSimilarity.nearest(name, spellings.keySet()).map(spellings::get);
    }

    /** All other names: first those that probably mean the same, then the rest. */
    public List<KnownName> likeliestFirst(KnownName one) {
        return others(one).stream()
                .sorted(Comparator.comparing(other -> !areSimilar(one, other)))
                .toList();
    }

    /** Whether two names probably mean the same, in any of their spellings. */
    public static boolean areSimilar(KnownName one, KnownName other) {
        return one.everySpelling()
                .anyMatch(spelling ->
                        other.everySpelling().anyMatch(theirs -> NameSimilarity.areSimilar(spelling, theirs)));
    }

    private List<KnownName> others(@Nullable KnownName except) {
        return all.stream()
                .filter(known -> except == null || known.id() != except.id())
                .toList();
    }
}
