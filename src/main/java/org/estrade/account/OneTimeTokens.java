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
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one-time links: to create the first account, or to give an account a new password. A token of the second kind
 * begins with the account's id, and with {@code m} before it when the link is sent by mail. A link is valid for a day, a mailed
 * one for half an hour.
 */
@ApplicationScoped
public class OneTimeTokens {

    private static final Pattern FOR_ACCOUNT = Pattern.compile("(m?)([0-9]{1,18})[.].+");
    private static final String VALID =
            " where token_hash = ?1 and created_at > now() - cast(?2 as integer) * interval '1 minute'";
    private static final int MINUTES = 24 * 60;
    private static final int MINUTES_OF_MAIL = 30;

    private final EntityManager database;

    OneTimeTokens(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void deleteExpired(@Observes Housekeeping event) {
        database.createNativeQuery("delete from setup_token where created_at <= now() - interval '1 day'")
                .executeUpdate();
    }

    /** Stores a new token to create the first account, and returns it. */
    @Transactional
    public Token issue() {
        return store(Token.random(), null);
    }

    /** Stores a new token to give an account a new password, and returns it. Its earlier tokens are not valid any more. */
    @Transactional
    public Token issueFor(Account account) {
        revoke(account.id);
        return store(new Token(account.id + "." + Token.random().text()), account.id);
    }

    /** Stores a new token to send by mail, and returns it. Earlier tokens stay valid: a stranger may have asked for this one. */
    @Transactional
    public Token issueByMail(Account account) {
        return store(new Token("m" + account.id + "." + Token.random().text()), account.id);
    }

    /** Whether a token was issued by {@link #issueByMail}. */
    static boolean isMailed(String token) {
        Matcher matcher = FOR_ACCOUNT.matcher(token);
        return matcher.matches() && !matcher.group(1).isEmpty();
    }

    private Token store(Token token, @Nullable Long accountId) {
        database.createNativeQuery("insert into setup_token (token_hash, account_id) values (?1, cast(?2 as bigint))")
                .setParameter(1, token.hash())
                .setParameter(2, accountId)
                .executeUpdate();
        return token;
    }

    @Transactional
    boolean isValid(String token) {
        return !database.createNativeQuery("select 1 from setup_token" + VALID, Integer.class)
                .setParameter(1, new Token(token).hash())
                .setParameter(2, minutes(token))
                .getResultList()
                .isEmpty();
    }

    /** The id of the account for whose new password this valid token was issued; empty for every other token. */
    Optional<Long> accountId(String token) {
        Matcher matcher = FOR_ACCOUNT.matcher(token);
        return matcher.matches() && isValid(token) ? Optional.of(Long.valueOf(matcher.group(2))) : Optional.empty();
    }

    /**
     * Deletes the token, so that it works once, and returns whether it was valid. Of two calls at the same moment, one
     * returns true.
     */
    @Transactional
    boolean spend(String token) {
        return database.createNativeQuery("delete from setup_token" + VALID)
                        .setParameter(1, new Token(token).hash())
                        .setParameter(2, minutes(token))
                        .executeUpdate()
                == 1;
    }

    private static int minutes(String token) {
        return isMailed(token) ? MINUTES_OF_MAIL : MINUTES;
    }

    /** Ends every link of an account, once it has a new password or another mail address. */
    @Transactional
    public void revoke(long accountId) {
        database.createNativeQuery("delete from setup_token where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @Transactional
    void revokeAll() {
        database.createNativeQuery("delete from setup_token").executeUpdate();
    }
}
