package org.estrade.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts. */
@ApplicationScoped
class AccountRepository implements PanacheRepository<Account> {

    @Transactional
    Optional<Account> named(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    @Transactional
    boolean any() {
        return count() > 0;
    }

    /** Until the transaction ends, no other program counts and then adds accounts: the first one is made once. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }
}
