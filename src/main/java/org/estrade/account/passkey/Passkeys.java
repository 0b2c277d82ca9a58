package org.estrade.account.passkey;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.SignedInAccount;
import org.estrade.session.Token;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The passkeys in the database. */
@ApplicationScoped
public class Passkeys {

    /** The most passkeys of one account. */
    static final int MOST = 20;

    private static final String COLUMNS =
            "select id, account_id, credential, name, counter, created_at, used_at from passkey ";

    private static final AttestedCredentialDataConverter CREDENTIALS =
            new AttestedCredentialDataConverter(new ObjectConverter());

    private final Session database;
    private final AuditTrail audit;

    Passkeys(Session database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /** The passkeys of an account, the oldest first. */
    @Transactional
    List<Passkey> of(long accountId) {
        return database.createNativeQuery(COLUMNS + "where account_id = ?1 order by id", Object[].class)
                .setParameter(1, accountId)
                .getResultStream()
                .map(Passkeys::passkey)
                .toList();
    }

    /** Whether the account has a passkey. */
    @Transactional
    public boolean hasAny(long accountId) {
        return !of(accountId).isEmpty();
    }

    /** The ids by which authenticators know the passkeys of an account. */
    @Transactional
    List<byte[]> credentialIds(long accountId) {
        return database.createNativeQuery(
                        "select credential_id from passkey where account_id = ?1 order by id", byte[].class)
                .setParameter(1, accountId)
                .getResultList();
    }

    /** The passkey with this id of its authenticator. */
    @Transactional
    Optional<Passkey> find(byte[] credentialId) {
        return database.createNativeQuery(COLUMNS + "where credential_id = ?1", Object[].class)
                .setParameter(1, credentialId)
                .getResultStream()
                .findFirst()
                .map(Passkeys::passkey);
    }

    private static Passkey passkey(Object[] row) {
        return new Passkey(
                (long) row[0],
                (long) row[1],
                CREDENTIALS.convert((byte[]) row[2]),
                (String) row[3],
                (long) row[4],
                (Instant) row[5],
                (Instant) row[6]);
    }

    /** The random id by which authenticators know the account. The first call makes it. */
    @Transactional
    byte[] handle(long accountId) {
        database.createNativeMutationQuery(
                        "insert into passkey_owner (account_id, handle) values (?1, ?2) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, Token.random().hash())
                .executeUpdate();
        return database.createNativeQuery("select handle from passkey_owner where account_id = ?1", byte[].class)
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /** Whether this is the account's random id; an authenticator that does not send it leaves it null. */
    @Transactional
    boolean isHandle(long accountId, byte @Nullable [] handle) {
        return handle == null || MessageDigest.isEqual(handle, handle(accountId));
    }

    /** Stores a new passkey; returns false when some account has it already, or this one has too many. */
    @Transactional
    boolean add(SignedInAccount account, AttestedCredentialData credential, long counter, String name) {
        int added = database.createNativeMutationQuery("insert into passkey"
                        + " (account_id, credential_id, credential, counter, name) select ?1, ?2, ?3, ?4, ?5"
                        + " where (select count(*) from passkey where account_id = ?1) < ?6 on conflict do nothing")
                .setParameter(1, account.id())
                .setParameter(2, credential.getCredentialId())
                .setParameter(3, CREDENTIALS.convert(credential))
                .setParameter(4, counter)
                .setParameter(5, name)
                .setParameter(6, MOST)
                .executeUpdate();
        if (added == 1) {
            audit.record(AuditAction.PASSKEY, AuditKind.ACCOUNT, account.id(), account.username());
        }
        return added == 1;
    }

    /** Notes that a passkey was used. */
    @Transactional
    void used(Passkey passkey, long counter) {
        database.createNativeMutationQuery("update passkey set counter = ?1, used_at = now() where id = ?2")
                .setParameter(1, counter)
                .setParameter(2, passkey.id())
                .executeUpdate();
    }

    /** Gives a passkey of the account another name; returns false when the account has none with this id. */
    @Transactional
    boolean rename(SignedInAccount account, long id, String name) {
        return database.createNativeMutationQuery("update passkey set name = ?1 where id = ?2 and account_id = ?3")
                        .setParameter(1, name)
                        .setParameter(2, id)
                        .setParameter(3, account.id())
                        .executeUpdate()
                == 1;
    }

    /** Deletes all passkeys of an account: whoever lost everything has none of them, and somebody else may have added one. */
    @Transactional
    public void removeAll(long accountId) {
        database.createNativeMutationQuery("delete from passkey where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Deletes a passkey of the account and returns its name; empty when the account has none with this id. */
    @Transactional
    Optional<String> remove(SignedInAccount account, long id) {
        Optional<String> name = database.createNativeQuery(
                        "delete from passkey where id = ?1 and account_id = ?2 returning name", String.class)
                .setParameter(1, id)
                .setParameter(2, account.id())
                .getResultStream()
                .findFirst();
        if (name.isPresent()) {
            audit.record(AuditAction.PASSKEY_REMOVED, AuditKind.ACCOUNT, account.id(), account.username());
        }
        return name;
    }
}
