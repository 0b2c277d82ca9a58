package org.estrade.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The version of the content that visitors can see: one number in the database, which every change raises. The event
 * {@link ContentChanged} notifies caches of each change.
 */
@ApplicationScoped
public class ContentVersion {

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<BeforeContentCommit> beforeCommit;
    private final Event<ContentChanged> changed;

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

    /**
     * Raises the version in the present transaction, once and as its last statement. Every change updates that one row. A
     * transaction that locked the row and then waited for another lock would make all others wait, or be in a deadlock.
     */
    public void raise() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, Status.STATUS_ACTIVE);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    beforeCommit.fire(new BeforeContentCommit());
                    storedHere = ((Number) database.createNativeQuery(
                                            "update site set content_version = content_version + 1 returning content_version")
                                    .getSingleResult())
                            .longValue();
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_COMMITTED) {
                        // rolled back: another replica may store the same number next
                        storedHere = Long.MIN_VALUE;
                    }
                    // the event is also fired when the status is not "committed": the transaction may still have been
                    // stored
                    changed.fire(new ContentChanged());
                }
            });
        }
    }

    /** Whether this replica stored that version, and so has fired the event for it. */
    boolean isStoredHere(long version) {
        return version == storedHere;
    }
}
