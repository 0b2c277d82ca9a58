package org.estrade.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.Token;

/**
 * Links that work once, within a day, for whoever can read this program's log: for making the first account, and for
 * giving an account a new password. The latter begin with the account's id.
 */
@ApplicationScoped
public class OneTimeTokens {

    private static final Pattern FOR_ACCOUNT = Pattern.compile("([0-9]{1,18})[.].+");

    private final EntityManager database;

    OneTimeTokens(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void dropEnded(@Observes Housekeeping hour) {
        database.createNativeQuery("delete from setup_token where created_at <= now() - interval '1 day'")
                .executeUpdate();
    }

    @Transactional
    public Token issue() {
        return store(Token.random());
    }

    @Transactional
    Token issueFor(Account account) {
        return store(new Token(account.id + "." + Token.random().text()));
    }

    private Token store(Token token) {
        database.createNativeQuery("insert into setup_token (token_hash) values (?1)")
                .setParameter(1, token.hash())
                .executeUpdate();
        return token;
    }

    @Transactional
    boolean isValid(String token) {
        return !database.createNativeQuery(
                        "select 1 from setup_token where token_hash = ?1 and created_at > now() - interval '1 day'",
                        Integer.class)
                .setParameter(1, new Token(token).hash())
                .getResultList()
                .isEmpty();
    }

    /** The account that a valid token gives a new password to; empty for those that make the first account. */
    Optional<Long> account(String token) {
        Matcher matcher = FOR_ACCOUNT.matcher(token);
        return matcher.matches() && isValid(token) ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Whether the token was valid until now; of two at the same moment, one is told so. */
    @Transactional
    boolean spend(String token) {
        return database.createNativeQuery(
                                "delete from setup_token where token_hash = ?1 and created_at > now() - interval '1 day'")
                        .setParameter(1, new Token(token).hash())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void revokeAll() {
        database.createNativeQuery("delete from setup_token").executeUpdate();
    }
}
