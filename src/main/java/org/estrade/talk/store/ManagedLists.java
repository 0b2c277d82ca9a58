package org.estrade.talk.store;

import java.util.List;

/** Changes lists of entities in place, and only when their content differs: Hibernate then writes no unchanged rows. */
final class ManagedLists {

    private ManagedLists() {}

    static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }
}
