package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** The names of accounts, for packages that store the id of the account that did something. */
@ApplicationScoped
public class Usernames {

    private final AccountRepository accounts;

    Usernames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The names of all accounts by id. There are only a few accounts. A deleted account has no name. */
    @Transactional
    public Map<Long, String> byId() {
        Map<Long, String> names = new HashMap<>();
        accounts.listAll().forEach(account -> names.put(account.id, account.username));
        return names;
    }
}
