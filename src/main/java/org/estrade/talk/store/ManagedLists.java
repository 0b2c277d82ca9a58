package org.estrade.talk.store;

import java.util.List;

/** Lists that Hibernate keeps: they are changed in place, and only when they differ, so that nothing is written for nothing. */
final class ManagedLists {

    private ManagedLists() {}

    static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }
}
