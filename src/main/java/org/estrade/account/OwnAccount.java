package org.estrade.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.factor.SecondStep;
import org.estrade.account.password.Passwords;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.SessionRepository;
import org.estrade.session.SignedInBrowser;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/** The account that sent this request, and what the owner of the account can read and change. */
@RequestScoped
class OwnAccount {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final KnownBrowsers browsers;
    private final Passwords passwords;
    private final OneTimeTokens links;
    private final SecondStep second;
    private final AuditTrail audit;
    private final Actor actor;

    OwnAccount(
            AccountRepository accounts,
            SessionRepository sessions,
            KnownBrowsers browsers,
            Passwords passwords,
            OneTimeTokens links,
            SecondStep second,
            AuditTrail audit,
            Actor actor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.browsers = browsers;
        this.passwords = passwords;
        this.links = links;
        this.second = second;
        this.audit = audit;
        this.actor = actor;
    }

    @Transactional
    Account current() {
        return accounts.findById(Objects.requireNonNull(actor.id()));
    }

    /**
     * Changes the account's preferences.
     *
     * @param language the code of the admin's language, null to follow the browser
     * @param shortcuts whether the admin has keyboard shortcuts
     */
    @Transactional
    void changePreferences(@Nullable String language, boolean shortcuts) {
        Account account = current();
        account.language = language;
        account.shortcuts = shortcuts;
    }

    /**
     * Changes the password, and signs out every other browser. Whatever somebody began with the former password, or with a link
     * to replace it, ends too.
     *
     * @param password a password that satisfies the rules of {@link Passwords}
     * @param session the session of this request, which stays open
     */
    @Transactional
    void changePassword(String password, Token session) {
        Account account = current();
        account.passwordHash = passwords.hash(password);
        account.passwordChangedAt = Instant.now();
        sessions.closeOtherSessions(account.id, session);
        browsers.forgetOthers(account.id);
        links.revoke(account.id);
        second.endPending(account.id);
        audit.record(AuditAction.PASSWORD, AuditKind.ACCOUNT, account.id, account.username);
    }

    /** The signed-in browsers of the account, the browser with this session first. */
    List<SignedInBrowser> browsers(Token session) {
        return sessions.browsers(current().id, session);
    }

    /** The known browsers of the account without one of these open sessions. */
    List<KnownBrowsers.SignedOut> signedOutBrowsers(List<SignedInBrowser> open) {
        return browsers.signedOut(
                current().id, open.stream().map(SignedInBrowser::id).toList());
    }

    /** Signs out one browser and forgets it. Returns whether it was signed in. */
    @Transactional
    boolean closeSession(long id) {
        Account account = current();
        browsers.forgetOfSession(account.id, id);
        boolean closed = sessions.closeOne(account.id, id);
        if (closed) {
            audit.record(AuditAction.SESSION, AuditKind.ACCOUNT, account.id, account.username);
        }
        return closed;
    }

    /** Forgets a browser that has no session, and returns whether it was known. */
    @Transactional
    boolean forgetBrowser(long id) {
        return browsers.forget(current().id, id);
    }

    /** Signs out every other browser, and returns how many there were. */
    @Transactional
    int closeOtherSessions(Token session) {
        int closed = sessions.closeOtherSessions(current().id, session);
        browsers.forgetOthers(current().id);
        if (closed > 0) {
            audit.record(AuditAction.SESSIONS, AuditKind.ACCOUNT, actor.id(), current().username);
        }
        return closed;
    }
}
