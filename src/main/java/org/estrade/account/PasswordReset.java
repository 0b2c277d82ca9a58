package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.factor.SecondStep;
import org.estrade.account.passkey.Passkeys;
import org.estrade.account.password.Passwords;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.SessionRepository;

/** Replaces a lost password, by means of a one-time link. */
@ApplicationScoped
class PasswordReset {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final SessionRepository sessions;
    private final KnownBrowsers browsers;
    private final SecondStep second;
    private final Passkeys passkeys;
    private final AuditTrail audit;

    PasswordReset(
            AccountRepository accounts,
            Passwords passwords,
            OneTimeTokens tokens,
            SessionRepository sessions,
            KnownBrowsers browsers,
            SecondStep second,
            Passkeys passkeys,
            AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
        this.browsers = browsers;
        this.second = second;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /** The account whose password the link with this token replaces; empty when the link was used before. */
    @Transactional
    Optional<Account> account(String token) {
        return tokens.accountId(token).flatMap(accounts::findByIdOptional);
    }

    /**
     * Replaces the password and ends all sessions of the account; returns false when the link was used before. The link of the
     * server's operator, or of the owner, is for people who lost everything: it switches the second factor off and deletes the
     * passkeys. A mailed one replaces the password alone.
     */
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
        if (!OneTimeTokens.isMailed(token)) {
            second.forget(account.id);
            passkeys.removeAll(account.id);
        }
        second.endPending(account.id);
        browsers.forgetOthers(account.id);
        tokens.revoke(account.id);
        audit.record(AuditAction.PASSWORD_RESET, AuditKind.ACCOUNT, account.id, account.username);
        return true;
    }
}
