package org.estrade.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Counts the changes that visitors can see, and tells those who keep something ready. */
@ApplicationScoped
public class ContentVersion {

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<BeforeContentCommit> changing;
    private final Event<ContentChanged> changed;

    private volatile long ours = Long.MIN_VALUE;

    ContentVersion(
            EntityManager database,
            TransactionSynchronizationRegistry transactions,
            Event<BeforeContentCommit> changing,
            Event<ContentChanged> changed) {
        this.database = database;
        this.transactions = transactions;
        this.changing = changing;
        this.changed = changed;
    }

    /**
     * Raises it with the present transaction, once and as its last statement: every change needs that one row, and one
     * that held it while waiting for something else would hold up all others, or wait for one of them for ever.
     */
    public void raise() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, Status.STATUS_ACTIVE);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    changing.fire(new BeforeContentCommit());
                    ours = ((Number) database.createNativeQuery(
                                            "update site set content_version = content_version + 1 returning content_version")
                                    .getSingleResult())
                            .longValue();
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_COMMITTED) {
                        // the same number may be another program's next
                        ours = Long.MIN_VALUE;
                    }
                    // one that failed half-way may still have been stored
                    changed.fire(new ContentChanged());
                }
            });
        }
    }

    /** Whether this program says of that version itself that it is there: it stored it, or is about to. */
    boolean isOurs(long version) {
        return version == ours;
    }
}
