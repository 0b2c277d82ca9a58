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

/** ShedLock's rows, by the database's clock: those of the programs may differ. */
@ApplicationScoped
class ReplicaLockStore implements LockProvider {

    private static final String US = UUID.randomUUID().toString();

    private final Session database;

    ReplicaLockStore(Session database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<SimpleLock> lock(LockConfiguration turn) {
        boolean ours = execute(
                "insert into shedlock (name, lock_until, locked_at, locked_by)"
                        + " values (?1, now() + cast(?2 as double precision) * interval '1 second', now(), ?3)"
                        + " on conflict (name) do update set lock_until = excluded.lock_until,"
                        + " locked_at = excluded.locked_at, locked_by = excluded.locked_by"
                        + " where shedlock.lock_until <= now()",
                turn,
                turn.getLockAtMostFor());
        return ours ? Optional.of(new Lock(turn)) : Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unlock(LockConfiguration turn) {
        execute(
                "update shedlock set lock_until = greatest(now(),"
                        + " locked_at + cast(?2 as double precision) * interval '1 second')"
                        + " where name = ?1 and locked_by = ?3",
                turn,
                turn.getLockAtLeastFor());
    }

    private boolean execute(String sql, LockConfiguration turn, Duration time) {
        return database.createNativeMutationQuery(sql)
                        .setParameter(1, turn.getName())
                        .setParameter(2, time.toMillis() / 1000.0)
                        .setParameter(3, US)
                        .executeUpdate()
                == 1;
    }

    private final class Lock extends AbstractSimpleLock {

        Lock(LockConfiguration turn) {
            super(turn);
        }

        @Override
        protected void doUnlock() {
            ReplicaLockStore.this.unlock(lockConfiguration);
        }
    }
}
