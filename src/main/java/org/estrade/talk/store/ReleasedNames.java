package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deletes the public rows of talks in the bin, so that nothing uses their names any more. A restored talk gets its rows back. */
@ApplicationScoped
public class ReleasedNames {

    /** The number of talks after which the persistence context is emptied, so that each query compares few entities. */
    private static final int BATCH_SIZE = 50;

    private final TalkRepository talks;

    ReleasedNames(TalkRepository talks) {
        this.talks = talks;
    }

    /** Deletes the public rows of binned talks whose newest revision has their content, and empties the session. */
    @Transactional
    public void release(List<Long> binned) {
        CanonicalNames storedNames = talks.canonicalNames();
        for (int from = 0; from < binned.size(); from += BATCH_SIZE) {
            List<Long> ids = binned.subList(from, Math.min(from + BATCH_SIZE, binned.size()));
            Map<Long, Long> newest = talks.newestRevisions(ids);
            talks.list("id in ?1", ids).stream()
                    .filter(talk -> talk.publishedAt == null
                            || storedNames
                                    .applyTo(talks.content(Objects.requireNonNull(newest.get(talk.id))))
                                    .equals(talk.content()))
                    .forEach(Talk::deleteRows);
            talks.flush();
            talks.getEntityManager().clear();
        }
    }
}
