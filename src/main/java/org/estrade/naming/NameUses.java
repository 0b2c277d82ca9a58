package org.estrade.naming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What uses the venues, the people or the tags. A snapshot. */
public final class NameUses {

    /** By owner, then by talk and delivery. */
    private final Map<Long, Map<String, NameUse>> uses = new HashMap<>();

    private final Map<Long, Set<String>> draftNames = new HashMap<>();

    public NameUses(KnownNames names, List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            Long owner = mention.owner();
            String name = mention.name();
            if (owner != null) {
                add(owner, mention);
            } else if (name != null) {
                names.called(name).ifPresent(known -> {
                    add(known.id(), mention);
                    draftNames
                            .computeIfAbsent(known.id(), id -> new TreeSet<>())
                            .add(name);
                });
            }
        }
    }

    private void add(long owner, NameMention mention) {
        uses.computeIfAbsent(owner, id -> new LinkedHashMap<>())
                .merge(mention.talk() + " " + mention.delivery(), NameUse.of(mention), NameUse::with);
    }

    /** Those of published talks and of drafts, newest first, those without a date last. */
    public List<NameUse> of(long owner) {
        return all(owner).stream()
                .filter(NameUse::counts)
                .sorted(NameUse.NEWEST_FIRST)
                .toList();
    }

    /** Also those in the bin, and what is still stored of talks that were unpublished. */
    public List<NameUse> all(long owner) {
        return List.copyOf(uses.getOrDefault(owner, Map.of()).values());
    }

    /** The spellings in which drafts write it, those planned to be published included. */
    public Set<String> draftNames(long owner) {
        return draftNames.getOrDefault(owner, Set.of());
    }
}
