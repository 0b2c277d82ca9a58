package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.factor.SecondStep;
import org.estrade.account.password.Passwords;
import org.estrade.session.SessionRepository;

/** Replaces a lost password, by means of a link in the log. */
@ApplicationScoped
class PasswordReset {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final SessionRepository sessions;
    private final KnownBrowsers browsers;
    private final SecondStep second;

    PasswordReset(
            AccountRepository accounts,
            Passwords passwords,
            OneTimeTokens tokens,
            SessionRepository sessions,
            KnownBrowsers browsers,
            SecondStep second) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
        this.browsers = browsers;
        this.second = second;
    }

    /** The account whose password the link with this token replaces; empty when the link was used before. */
    @Transactional
    Optional<Account> account(String token) {
        return tokens.accountId(token).flatMap(accounts::findByIdOptional);
    }

    /** Replaces the password, ends all sessions of the account and switches its second factor off; returns false when the link was used before. */
    @Transactional
    boolean change(String token, Account account, String password) {
        if (!tokens.spend(token)) {
            return false;
        }
        accounts.update(
                "passwordHash = ?1, passwordChangedAt = ?2 where id = ?3",
                passwords.hash(password),
                Instant.now(),
                account.id);
        sessions.closeAll(account.id);
        second.forget(account.id);
        browsers.forgetOthers(account.id);
        return true;
    }
}
