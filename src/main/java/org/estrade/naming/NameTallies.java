package org.estrade.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lists say of the uses of names. */
@ApplicationScoped
public class NameTallies {

    private final PublishedNameTallies published;
    private final NameReferences references;

    NameTallies(PublishedNameTallies published, NameReferences references) {
        this.published = published;
        this.references = references;
    }

    /**
     * The tallies of the uses in published talks and in drafts, by the id of the name; a name without a use is left out. The
     * uses in published talks are not read again before the content changes. Only the uses of names in changed drafts are read.
     *
     * @param all all names of the kind
     */
    @Transactional
    public Map<Long, NameTally> of(NameKind kind, List<? extends NamedEntity> all) {
        Map<Long, NameTally> tallies = new HashMap<>(published.of(kind));
        List<NameMention> drafts = references.mentions(kind, List.of());
        if (!drafts.isEmpty()) {
            KnownNames known = KnownNames.of(all);
            List<Long> drafted = new NameUses(known, drafts).ids();
            NameUses uses = new NameUses(known, references.mentions(kind, drafted));
            drafted.forEach(id -> tallies.put(id, NameTally.of(uses.of(id))));
        }
        return tallies;
    }
}
