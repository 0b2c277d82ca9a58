package org.estrade.naming.page;

import java.util.List;
import org.estrade.naming.KnownName;
import org.estrade.naming.Spellings;

/** One of the two names that are merged, with its uses. */
public record MergeSide(KnownName known, List<NameUseView> uses) {

    public String spellings() {
        return Spellings.typed(known.spellings());
    }
}
