package org.estrade.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.core.AbstractSimpleLock;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.hibernate.Session;

/**
 * The rows of ShedLock's locks. Times are read from the clock of the database, because the clocks of the replicas may
 * differ.
 */
@ApplicationScoped
class ReplicaLockStore implements LockProvider {

    /** The name of this replica. */
    private static final String OWNER = UUID.randomUUID().toString();

    private final Session database;

    ReplicaLockStore(Session database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<SimpleLock> lock(LockConfiguration lock) {
        boolean locked = execute(
                "insert into shedlock (name, lock_until, locked_at, locked_by)"
                        + " values (?1, now() + cast(?2 as double precision) * interval '1 second', now(), ?3)"
                        + " on conflict (name) do update set lock_until = excluded.lock_until,"
                        + " locked_at = excluded.locked_at, locked_by = excluded.locked_by"
                        + " where shedlock.lock_until <= now()",
                lock,
                lock.getLockAtMostFor());
        return locked ? Optional.of(new Lock(lock)) : Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unlock(LockConfiguration lock) {
        execute(
                "update shedlock set lock_until = greatest(now(),"
                        + " locked_at + cast(?2 as double precision) * interval '1 second')"
                        + " where name = ?1 and locked_by = ?3",
                lock,
                lock.getLockAtLeastFor());
    }

    private boolean execute(String sql, LockConfiguration lock, Duration time) {
        return database.createNativeMutationQuery(sql)
                        .setParameter(1, lock.getName())
                        .setParameter(2, time.toMillis() / 1000.0)
                        .setParameter(3, OWNER)
                        .executeUpdate()
                == 1;
    }

    private final class Lock extends AbstractSimpleLock {

        Lock(LockConfiguration lock) {
            super(lock);
        }

        @Override
        protected void doUnlock() {
            ReplicaLockStore.this.unlock(lockConfiguration);
        }
    }
}
