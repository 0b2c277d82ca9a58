package org.estrade.naming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All uses of venues, of people or of tags. Immutable. */
public final class NameUses {

    /** The uses by the id of the name, then by talk and delivery. */
    private final Map<Long, Map<String, NameUse>> uses = new HashMap<>();

    /** The names that drafts write, by the id of the name. */
    private final Map<Long, Set<String>> draftNames = new HashMap<>();

    public NameUses(KnownNames names, List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            Long id = mention.nameId();
            String name = mention.name();
            if (id != null) {
                add(id, mention);
            } else if (name != null) {
                names.findByName(name).ifPresent(known -> {
                    add(known.id(), mention);
                    draftNames
                            .computeIfAbsent(known.id(), key -> new TreeSet<>())
                            .add(name);
                });
            }
        }
    }

    private void add(long id, NameMention mention) {
        uses.computeIfAbsent(id, key -> new LinkedHashMap<>())
                .merge(mention.talk() + " " + mention.delivery(), NameUse.of(mention), NameUse::with);
    }

    /** The ids of the names that are used. */
    List<Long> ids() {
        return List.copyOf(uses.keySet());
    }

    /** The uses of a name in published talks and in drafts, newest first, those without a date last. */
    public List<NameUse> of(long id) {
        return all(id).stream()
                .filter(NameUse::counts)
                .sorted(NameUse.NEWEST_FIRST)
                .toList();
    }

    /** All uses of a name, also in the bin and in stored rows of unpublished talks. */
    public List<NameUse> all(long id) {
        return List.copyOf(uses.getOrDefault(id, Map.of()).values());
    }

    /** The spellings in which drafts write a name, those planned to be published included. */
    public Set<String> draftNames(long id) {
        return draftNames.getOrDefault(id, Set.of());
    }
}
