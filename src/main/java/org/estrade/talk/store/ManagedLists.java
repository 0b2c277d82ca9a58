package org.estrade.talk.store;

import java.util.List;

/** Changes lists of entities in place, and only when their content differs, so that Hibernate writes only changed rows. */
final class ManagedLists {

    private ManagedLists() {}

    static <T> void replace(List<T> managed, List<T> content) {
        if (!managed.equals(content)) {
            managed.clear();
            managed.addAll(content);
        }
    }
}
