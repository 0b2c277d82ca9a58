package org.estrade.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.Token;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The challenges that authenticators sign: random, for one purpose, valid once within five minutes. Of one network address, only
 * the newest are kept, so that strangers cannot fill the table.
 */
@ApplicationScoped
class PasskeyChallenges {

    /** What the signature is for. A signature for one purpose is worth nothing for another. */
    enum Purpose {
        CREATE,
        SIGN_IN,
        CONFIRM
    }

    private static final int MOST_PER_NETWORK = 20;
    private static final String EXPIRED = "created_at <= now() - interval '5 minutes'";

    private final Session database;

    PasskeyChallenges(Session database) {
        this.database = database;
    }

    /**
     * Stores a new challenge and returns it.
     *
     * @param accountId the account that is signed in, null for a sign-in
     * @param network the network address of the client
     */
    @Transactional
    byte[] issue(Purpose purpose, @Nullable Long accountId, String network) {
        byte[] challenge = Token.random().hash();
        database.createNativeMutationQuery(
                        "insert into passkey_challenge (challenge_hash, purpose, account_id, network)"
                                + " values (?1, ?2, cast(?3 as bigint), ?4)")
                .setParameter(1, hash(challenge))
                .setParameter(2, purpose.name())
                .setParameter(3, accountId)
                .setParameter(4, network)
                .executeUpdate();
        database.createNativeMutationQuery("delete from passkey_challenge where challenge_hash in"
                        + " (select challenge_hash from passkey_challenge where network = ?1"
                        + " order by created_at desc offset ?2 for update skip locked)")
                .setParameter(1, network)
                .setParameter(2, MOST_PER_NETWORK)
                .executeUpdate();
        return challenge;
    }

    /** Deletes the challenge, so that it is valid once, and returns whether it was valid for this purpose and account. */
    @Transactional
    boolean spend(byte[] challenge, Purpose purpose, @Nullable Long accountId) {
        return database.createNativeMutationQuery("delete from passkey_challenge where challenge_hash = ?1"
                                + " and purpose = ?2 and account_id is not distinct from cast(?3 as bigint)"
                                + " and not " + EXPIRED)
                        .setParameter(1, hash(challenge))
                        .setParameter(2, purpose.name())
                        .setParameter(3, accountId)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void deleteExpired(@Observes Housekeeping event) {
        database.createNativeMutationQuery("delete from passkey_challenge where " + EXPIRED)
                .executeUpdate();
    }

    private static byte[] hash(byte[] challenge) {
        return Token.sha256(HexFormat.of().formatHex(challenge));
    }
}
