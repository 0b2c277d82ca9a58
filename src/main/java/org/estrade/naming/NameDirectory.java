package org.estrade.naming;

import java.util.List;

/** All venues, all people or all tags: what their pages have in common is asked of it. */
public interface NameDirectory {

    NameKind named();

    /** In the order of their names. */
    KnownNames known();

    /** Every mention of any of them, also such as the bin holds. */
    List<NameMention> mentions();

    /** In one transaction: all that used the one uses the other, which takes what it lacks from it. */
    void merge(KnownName gone, KnownName kept);

    /**
     * In one transaction, with every use of it.
     *
     * @return false when talks cannot do without it, and nothing was done
     */
    boolean delete(KnownName gone);

    /** Whether talks can do without what they use of it. */
    boolean dispensable();
}
