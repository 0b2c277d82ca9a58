package org.estrade.naming;

import jakarta.transaction.TransactionScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of the venues, people and tags that the present transaction has created because a talk names them. */
@TransactionScoped
public class CreatedNames {

    private final Map<NameKind, Set<Long>> ids = new EnumMap<>(NameKind.class);

    void add(NameKind kind, long id) {
        ids.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
    }

    /** The ids of the created names of that kind. */
    public Set<Long> of(NameKind kind) {
        return Set.copyOf(ids.getOrDefault(kind, Set.of()));
    }
}
