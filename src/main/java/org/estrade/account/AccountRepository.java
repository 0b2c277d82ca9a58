package org.estrade.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
class AccountRepository implements PanacheRepository<Account> {

    /** The account with this name; upper and lower case make no difference. */
    @Transactional
    Optional<Account> findByUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    @Transactional
    boolean hasAny() {
        return count() > 0;
    }

    /** Locks the table until the transaction ends, so that two programs cannot both create the first account. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }
}
