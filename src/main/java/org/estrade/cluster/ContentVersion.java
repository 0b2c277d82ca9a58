package org.estrade.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The version of the content that visitors can see: one number in the database, which every change raises. The event
 * {@link ContentChanged} notifies caches of each change.
 */
@ApplicationScoped
public class ContentVersion {

    private static final String RAISE = """
            update site set content_version = content_version + 1,
                all_talks_version = case when :any then content_version + 1 else all_talks_version end
            returning content_version""";

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<BeforeContentCommit> beforeCommit;
    private final Event<ContentChanged> changed;

    /** What the present transaction changes. */
    private static final class Change {
        final Set<Long> talks = new HashSet<>();
        boolean isAnyTalk;
        boolean isMore;
        long version;

        BeforeContentCommit event() {
            return new BeforeContentCommit(isAnyTalk ? null : Set.copyOf(talks), isAnyTalk || isMore);
        }
    }

    /** The number of changes of which the changed talks are remembered. */
    private static final int REMEMBERED = 100;

    /** The talks that the last changes of this replica changed, by version. A change of more than talks is not there. */
    private final NavigableMap<Long, Set<Long>> changedHere = new ConcurrentSkipListMap<>();

    /** The last version that this replica stored. */
    private volatile long storedHere = Long.MIN_VALUE;

    ContentVersion(
            EntityManager database,
            TransactionSynchronizationRegistry transactions,
            Event<BeforeContentCommit> beforeCommit,
            Event<ContentChanged> changed) {
        this.database = database;
        this.transactions = transactions;
        this.beforeCommit = beforeCommit;
        this.changed = changed;
    }

    /** Raises the version for a change that may be visible in any talk, for example the new name of a venue. */
    public void raise() {
        change().isAnyTalk = true;
    }

    /** Raises the version for a change that visitors see beside the talks, for example their order. */
    public void raiseForNoTalk() {
        change().isMore = true;
    }

    /** Raises the version for a change that is visible in no other talk than this one. */
    public void raise(long talkId) {
        change().talks.add(talkId);
    }

    /**
     * The change of the present transaction. The version is raised once, by the last statement of the transaction. Every change
     * updates that one row. A transaction that locked the row and then waited for another lock would make all others wait, or
     * be in a deadlock.
     */
    private Change change() {
        Change known = (Change) transactions.getResource(this);
        Change change = known == null ? new Change() : known;
        if (known == null) {
            transactions.putResource(this, change);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    beforeCommit.fire(change.event());
                    change.version = ((Number) database.createNativeQuery(RAISE)
                                    .setParameter("any", change.isAnyTalk)
                                    .getSingleResult())
                            .longValue();
                    storedHere = change.version;
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_COMMITTED) {
                        // rolled back: another replica may store the same number next
                        storedHere = Long.MIN_VALUE;
                    } else {
                        remember(change);
                    }
                    // the event is also fired when the status is not "committed": the transaction may still have been
                    // stored
                    changed.fire(ContentChanged.HERE);
                }
            });
        }
        return change;
    }

    private void remember(Change change) {
        if (!change.isAnyTalk && !change.isMore) {
            changedHere.put(change.version, Set.copyOf(change.talks));
            while (changedHere.size() > REMEMBERED) {
                changedHere.pollFirstEntry();
            }
        }
    }

    /**
     * The talks that have changed between two versions.
     *
     * @return empty when more than talks may have changed, or when this replica did not store each of these changes
     */
    public Optional<Set<Long>> talksChanged(long after, long upTo) {
        if (upTo < after) {
            // the database was restored: the versions are given again
            changedHere.clear();
            return Optional.empty();
        }
        Set<Long> talks = new HashSet<>();
        for (long version = after + 1; version <= upTo; version++) {
            Set<Long> changed = changedHere.get(version);
            if (changed == null) {
                return Optional.empty();
            }
            talks.addAll(changed);
        }
        return Optional.of(talks);
    }

    /** The version that is stored now. */
    public long current() {
        return ((Number) database.createNativeQuery("select content_version from site", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Whether this replica stored that version, and so has fired the event for it. */
    boolean isStoredHere(long version) {
        return version == storedHere;
    }
}
