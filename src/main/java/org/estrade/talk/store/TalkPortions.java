package org.estrade.talk.store;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Divides talks into portions. A statement about all talks of a large site would take longer than the program waits for an
 * answer of the database.
 */
public final class TalkPortions {

    private static final int SIZE = 500;

    private static final String WITH_ROWS = """
            select id from talk where published_at is not null
            union select talk_id from talk_search
            order by 1""";

    private TalkPortions() {}

    /**
     * Does the work for each portion of the talks, in the order of their ids.
     *
     * @param changed the ids of the talks; null for all that are published or were published
     */
    public static void each(Session database, @Nullable Set<Long> changed, Consumer<Long[]> work) {
        List<Long> ids = changed == null
                ? database.createNativeQuery(WITH_ROWS, Long.class).getResultList()
                : changed.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += SIZE) {
            work.accept(ids.subList(from, Math.min(from + SIZE, ids.size())).toArray(Long[]::new));
        }
    }
}
