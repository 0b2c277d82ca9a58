package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.estrade.session.SessionRepository;

/** Replaces a lost password. */
@ApplicationScoped
class NewPassword {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final SessionRepository sessions;

    NewPassword(AccountRepository accounts, Passwords passwords, OneTimeTokens tokens, SessionRepository sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** Whose password that link replaces; empty when it is spent. */
    @Transactional
    Optional<Account> account(String link) {
        return tokens.account(link).flatMap(accounts::findByIdOptional);
    }

    /** Whether the link was still good. Whoever knew the old password is signed out everywhere. */
    @Transactional
    boolean change(String link, Account account, String password) {
        if (!tokens.spend(link)) {
            return false;
        }
        accounts.update(
                "passwordHash = ?1, passwordChangedAt = ?2 where id = ?3",
                passwords.hash(password),
                Instant.now(),
                account.id);
        sessions.closeAll(account.id);
        return true;
    }
}
