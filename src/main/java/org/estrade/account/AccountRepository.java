package org.estrade.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.estrade.account.attempt.UsernameKey;
import org.estrade.startup.RepeatedLines;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** The accounts in the database. Names are compared in the form of {@link UsernameKey}, which is stored and unique. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {

    private static final Logger LOG = Logger.getLogger(AccountRepository.class);

    private final Session database;

    AccountRepository(Session database) {
        this.database = database;
    }

    /** The account with this name. Case, kinds of spaces and the encoding of characters make no difference. */
    @Transactional
    public Optional<Account> findByUsername(String username) {
        addMissingKeys();
        return database.createNativeQuery("select account_id from account_name where name_key = ?1", Long.class)
                .setParameter(1, UsernameKey.of(username))
                .getResultStream()
                .findFirst()
                .flatMap(this::findByIdOptional);
    }

    /** The first account, empty when there is none. */
    @Transactional
    Optional<Account> oldest() {
        return find("order by id").firstResultOptional();
    }

    @Transactional
    boolean hasAny() {
        return count() > 0;
    }

    /**
     * Adds an account.
     *
     * @throws IllegalStateException if another account has the same name
     */
    @Transactional
    public void add(Account account) {
        persistAndFlush(account);
        if (!addKey(account)) {
            throw new IllegalStateException("Another account has the same name");
        }
    }

    @Transactional
    void replaceHash(Account account, String hash) {
        update("passwordHash = ?1 where id = ?2", hash, account.id);
    }

    /** Stores the missing forms of names: an earlier release, which may still run beside this one, adds accounts without it. */
    @Transactional
    void addMissingKeys() {
        List<Account> missing = database.createNativeQuery(
                        "select * from account where not exists"
                                + " (select 1 from account_name where account_id = account.id) order by id",
                        Account.class)
                .getResultList();
        for (Account account : missing) {
            if (!addKey(account)) {
                RepeatedLines.warn(
                        LOG,
                        "same name " + account.id,
                        "Account %d cannot sign in: an older account has the same name.".formatted(account.id));
            }
        }
    }

    private boolean addKey(Account account) {
        return database.createNativeMutationQuery("insert into account_name (name_key, account_id) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, UsernameKey.of(account.username))
                        .setParameter(2, account.id)
                        .executeUpdate()
                == 1;
    }

    /** Locks the table until the transaction ends, so that two programs cannot both create the first account. */
    public void lock() {
        database.createNativeMutationQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }
}
