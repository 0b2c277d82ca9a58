package org.estrade.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.Token;
import org.hibernate.Session;

/** Sign-ins whose password was right, until the code is given: ten minutes at most. */
@ApplicationScoped
class PendingSignIns {

    /** A sign-in that waits for its code. */
    record Pending(long accountId, String username, boolean stay) {}

    private static final String EXPIRED = "p.created_at <= now() - interval '10 minutes'";

    private final Session database;

    PendingSignIns(Session database) {
        this.database = database;
    }

    /** Stores a sign-in, and returns the token that the form of the code sends. */
    @Transactional
    Token begin(long accountId, boolean stay) {
        Token token = Token.random();
        database.createNativeMutationQuery(
                        "insert into pending_sign_in (token_hash, account_id, stay) values (?1, ?2, ?3)")
                .setParameter(1, token.hash())
                .setParameter(2, accountId)
                .setParameter(3, stay)
                .executeUpdate();
        return token;
    }

    /** The sign-in with this token; empty when there is none, or when it waited for too long. */
    @Transactional
    Optional<Pending> find(Token token) {
        return database.createNativeQuery(
                        "select a.id, a.username, p.stay from pending_sign_in p join account a on a.id = p.account_id"
                                + " where p.token_hash = ?1 and not " + EXPIRED,
                        Object[].class)
                .setParameter(1, token.hash())
                .getResultStream()
                .findFirst()
                .map(row -> new Pending((long) row[0], (String) row[1], (boolean) row[2]));
    }

    @Transactional
    void end(Token token) {
        database.createNativeMutationQuery("delete from pending_sign_in where token_hash = ?1")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** Ends all sign-ins of the account that wait, because its password was replaced. */
    @Transactional
    void endAll(long accountId) {
        database.createNativeMutationQuery("delete from pending_sign_in where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @Transactional
    void deleteExpired(@Observes Housekeeping event) {
        database.createNativeMutationQuery("delete from pending_sign_in p where " + EXPIRED)
                .executeUpdate();
    }
}
