package org.estrade.naming;

import java.util.Map;

/** What published talks know of names together. As {@link NameReferences}, the talk rooms implement it. */
public interface PublishedNameTallies {

    /**
     * The tallies of the uses in published talks, by the id of the name. Names without such a use are left out. They are kept
     * until the content changes.
     */
    Map<Long, NameTally> of(NameKind kind);
}
