package org.estrade.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.account.AccountRepository;
import org.estrade.account.OneTimeTokens;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.Token;
import org.estrade.site.SiteRepository;

/** Makes the links that are sent by mail. */
@ApplicationScoped
class PasswordLinks {

    /**
     * A link to send.
     *
     * @param address the mail address of the account
     * @param language the code of the account's language
     * @param site the name of the speaker, with whose site the mail is about
     */
    record Link(Token token, String address, String username, String language, String site) {}

    private static final String DEFAULT_LANGUAGE = "fr";

    private final AccountRepository accounts;
    private final MailAddresses addresses;
    private final PasswordRequests requests;
    private final OneTimeTokens tokens;
    private final AuditTrail audit;
    private final SiteRepository sites;

    PasswordLinks(
            AccountRepository accounts,
            MailAddresses addresses,
            PasswordRequests requests,
            OneTimeTokens tokens,
            AuditTrail audit,
            SiteRepository sites) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.requests = requests;
        this.tokens = tokens;
        this.audit = audit;
        this.sites = sites;
    }

    /** A new link for the account with this name; empty when there is no account, it has no address or got too many links. */
    @Transactional
    Optional<Link> issue(String username) {
        return accounts.findByUsername(username)
                .flatMap(account -> addresses
                        .of(account)
                        .filter(address -> requests.isAllowedFor(account.id))
                        .map(address -> link(account, address)));
    }

    private Link link(Account account, String address) {
        audit.record(AuditAction.PASSWORD_MAIL, AuditKind.ACCOUNT, account.id, account.username());
        String language = Objects.requireNonNullElse(account.language(), DEFAULT_LANGUAGE);
        return new Link(
                tokens.issueByMail(account),
                address,
                account.username(),
                language,
                sites.content().name());
    }
}
