package org.estrade.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.account.AccountRepository;
import org.estrade.account.OneTimeTokens;
import org.estrade.account.password.Passwords;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.Token;

/** The accounts of the site, as the owner manages them. */
@ApplicationScoped
class Members {

    /**
     * An account in the list.
     *
     * @param isSelf whether this is the account of the request
     */
    record Member(long id, String username, boolean isOwner, boolean isSelf) {}

    private final AccountRepository accounts;
    private final OneTimeTokens tokens;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Actor actor;

    Members(AccountRepository accounts, OneTimeTokens tokens, Passwords passwords, AuditTrail audit, Actor actor) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.actor = actor;
    }

    /** All accounts, the oldest first. */
    @Transactional
    List<Member> all() {
        return accounts.list("order by id").stream()
                .map(account -> new Member(
                        account.id, account.username(), account.isOwner(), Objects.equals(account.id, actor.id())))
                .toList();
    }

    /**
     * Creates an account for an editor, with a password that nobody knows.
     *
     * @return the token of the link with which the editor chooses a password; empty when another account has that name
     */
    Optional<Token> invite(String username) {
        // before the transaction: it takes a quarter of a second
        String unknown = passwords.hash(Token.random().text());
        return store(username, unknown);
    }

    @Transactional
    Optional<Token> store(String username, String passwordHash) {
        accounts.lock();
        if (accounts.findByUsername(username).isPresent()) {
            return Optional.empty();
        }
        Account account = Account.editor(username, passwordHash);
        accounts.add(account);
        audit.record(AuditAction.CREATE, AuditKind.ACCOUNT, account.id, username);
        return Optional.of(tokens.issueFor(account));
    }

    /** A new link with which an editor chooses a password; empty when the account is no editor's. */
    @Transactional
    Optional<Token> renew(long id) {
        return editor(id).map(tokens::issueFor);
    }

    /**
     * Deletes the account of an editor and signs it out. What the editor wrote stays.
     *
     * @return the name of the account; empty when the account is no editor's
     */
    @Transactional
    Optional<String> remove(long id) {
        return editor(id).map(account -> {
            accounts.delete(account);
            audit.record(AuditAction.DELETE, AuditKind.ACCOUNT, id, account.username());
            return account.username();
        });
    }

    private Optional<Account> editor(long id) {
        return accounts.findByIdOptional(id).filter(account -> !account.isOwner());
    }
}
