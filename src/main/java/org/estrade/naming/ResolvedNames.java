package org.estrade.naming;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
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
    private final Map<NameKind, Set<String>> absent = new EnumMap<>(NameKind.class);
    private final Map<NameKind, Set<Long>> created = new EnumMap<>(NameKind.class);

    /** The id of the entity that has this name or spelling; null when the transaction has not looked it up yet. */
    @Nullable Long id(NameKind kind, String name) {
        return ids.getOrDefault(kind, Map.of()).get(name);
    }

    /** Whether the database was asked for this name in vain, and the transaction has not created it since. */
    boolean isAbsent(NameKind kind, String name) {
        return absent.getOrDefault(kind, Set.of()).contains(folded(name));
    }

    /** Records that the database has none of these names, unless {@link #found} says otherwise afterwards. */
    void absent(NameKind kind, Collection<String> names) {
        Set<String> ofKind = absent.computeIfAbsent(kind, key -> new HashSet<>());
        names.forEach(name -> ofKind.add(folded(name)));
    }

    /**
     * The name without case. Two names that are one for the database are one here too. The reverse need not be true: it costs a
     * query.
     */
    private static String folded(String name) {
        return name.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    void found(NameKind kind, String name, long id) {
        ids.computeIfAbsent(kind, key -> new HashMap<>()).put(name, id);
        Set<String> missing = absent.get(kind);
        if (missing != null) {
            missing.remove(folded(name));
        }
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
