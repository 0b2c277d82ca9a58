package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.estrade.account.password.Passwords;
import org.estrade.site.NewSite;

/** Creates the first account of a new site. Of several requests at the same moment, only one creates it. */
@ApplicationScoped
class FirstAccount {

    static final String DEVELOPMENT_USERNAME = "dev@localhost";
    static final String DEVELOPMENT_PASSWORD = "estrade-dev";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final NewSite site;
    private final SampleRemoval sample;

    FirstAccount(
            AccountRepository accounts, Passwords passwords, OneTimeTokens tokens, NewSite site, SampleRemoval sample) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.site = site;
        this.sample = sample;
    }

    /**
     * Creates the first account from the form behind the link in the log, and begins the site as the form says.
     *
     * @return the new account; empty when the link was used before or there is an account already
     */
    @Transactional
    Optional<Account> createFromSetup(SetupForm form, String password) {
        accounts.lock();
        if (accounts.hasAny() || !tokens.spend(form.token())) {
            return Optional.empty();
        }
        if (form.beginning() != SetupForm.Beginning.SAMPLE) {
            sample.remove();
        }
        site.nameSpeaker(form.name());
        return Optional.of(create(form.username(), password));
    }

    /** Creates the first account from the configuration; does nothing when there is an account already. */
    @Transactional
    void createFromConfiguration(String username, String password) {
        accounts.lock();
        if (!accounts.hasAny()) {
            create(username, password);
        }
    }

    @Transactional
    void createForDevelopment() {
        accounts.lock();
        if (!accounts.hasAny()) {
            create(DEVELOPMENT_USERNAME, DEVELOPMENT_PASSWORD).development = true;
        }
    }

    private Account create(String username, String password) {
        Account account = new Account(username, passwords.hash(password));
        accounts.add(account);
        site.showFirstSteps(true);
        tokens.revokeAll();
        return account;
    }
}
