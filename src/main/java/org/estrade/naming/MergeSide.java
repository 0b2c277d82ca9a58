package org.estrade.naming;

import java.util.List;

/** One of the two that are merged, with what uses it. */
public record MergeSide(Known known, List<UseView> uses) {

    public String spellings() {
        return Spellings.typed(known.spellings());
    }
}
