package org.estrade.naming;

import jakarta.transaction.TransactionScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The venues, people and tags that the present transaction has found or created by the names in talks. An import of many
 * talks asks the database once for each name, even if the persistence context is emptied meanwhile.
 */
@TransactionScoped
public class ResolvedNames {

    private final Map<NameKind, Map<String, Long>> ids = new EnumMap<>(NameKind.class);
    private final Map<NameKind, Set<Long>> created = new EnumMap<>(NameKind.class);

    /** The id of the entity that has this name or spelling; null when the transaction has not looked it up yet. */
    @Nullable Long id(NameKind kind, String name) {
        return ids.getOrDefault(kind, Map.of()).get(name);
    }

    void found(NameKind kind, String name, long id) {
        ids.computeIfAbsent(kind, key -> new HashMap<>()).put(name, id);
    }

    void created(NameKind kind, String name, long id) {
        found(kind, name, id);
        created.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
    }

    /** The ids of the created entities of that kind. */
    public Set<Long> created(NameKind kind) {
        return Set.copyOf(created.getOrDefault(kind, Set.of()));
    }
}
