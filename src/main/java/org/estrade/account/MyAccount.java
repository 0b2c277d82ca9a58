package org.estrade.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.OpenSession;
import org.estrade.session.SessionRepository;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/** The account that sent this request, and what it may change of itself. */
@RequestScoped
class MyAccount {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Actor actor;

    MyAccount(
            AccountRepository accounts,
            SessionRepository sessions,
            Passwords passwords,
            AuditTrail audit,
            Actor actor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.actor = actor;
    }

    @Transactional
    Account account() {
        return accounts.findById(Objects.requireNonNull(actor.id()));
    }

    /** Says what the admin is read in, null for the browser's language, and whether single keys do something. */
    @Transactional
    void prefer(@Nullable String language, boolean shortcuts) {
        Account account = account();
        account.language = language;
        account.shortcuts = shortcuts;
    }

    /** Replaces the password by a valid one; every other browser is signed out. */
    @Transactional
    void changePassword(String password, Token session) {
        Account account = account();
        account.passwordHash = passwords.hash(password);
        account.passwordChangedAt = Instant.now();
        sessions.closeOthers(account.id, session);
        audit.record(AuditAction.PASSWORD, AuditKind.ACCOUNT, account.id, account.username);
    }

    List<OpenSession> sessions(Token session) {
        return sessions.open(account().id, session);
    }

    /** Signs every other browser out, and says how many there were. */
    @Transactional
    int closeOthers(Token session) {
        int closed = sessions.closeOthers(account().id, session);
        if (closed > 0) {
            audit.record(AuditAction.SESSIONS, AuditKind.ACCOUNT, actor.id(), account().username);
        }
        return closed;
    }
}
