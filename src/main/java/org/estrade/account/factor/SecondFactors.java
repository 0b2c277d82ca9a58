package org.estrade.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.SignedInAccount;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The second factors in the database: one secret for each account that wants one. */
@ApplicationScoped
public class SecondFactors {

    /**
     * The second factor of an account.
     *
     * @param secret the secret in groups of letters, for whoever cannot read the QR code
     * @param activeSince null as long as no right code was given
     * @param codesLeft the number of recovery codes that were not used
     */
    record State(String secret, @Nullable Instant activeSince, int codesLeft) {}

    private final Session database;
    private final RecoveryCodes recovery;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactors(Session database, RecoveryCodes recovery, AuditTrail audit, Clock clock) {
        this.database = database;
        this.recovery = recovery;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a code is asked for after the password of this account. */
    @Transactional
    public boolean isActive(long accountId) {
        return state(accountId).filter(state -> state.activeSince() != null).isPresent();
    }

    /** The second factor of the account; empty when it was never begun. */
    @Transactional
    Optional<State> state(long accountId) {
        return database.createNativeQuery(
                        "select secret, active_since from second_factor where account_id = ?1", Object[].class)
                .setParameter(1, accountId)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new State(Base32.grouped((byte[]) row[0], " "), (Instant) row[1], recovery.count(accountId)));
    }

    /** Makes a secret. Without effect when the account has one: an active one is first removed. */
    @Transactional
    void begin(long accountId) {
        database.createNativeMutationQuery(
                        "insert into second_factor (account_id, secret) values (?1, ?2) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, Totp.newSecret())
                .executeUpdate();
    }

    /** The address for the application of the phone; empty once the second factor is active. */
    @Transactional
    Optional<String> address(SignedInAccount account, String site) {
        return secret(account.id(), false).map(secret -> Totp.address(secret, site, account.username()));
    }

    /** Switches the second factor on and returns the recovery codes; empty when the code is wrong. */
    @Transactional
    Optional<List<String>> activate(SignedInAccount account, String code) {
        if (!isAccepted(account.id(), code, false)) {
            return Optional.empty();
        }
        database.createNativeMutationQuery("update second_factor set active_since = now() where account_id = ?1")
                .setParameter(1, account.id())
                .executeUpdate();
        audit.record(AuditAction.SECOND_FACTOR, AuditKind.ACCOUNT, account.id(), account.username());
        return Optional.of(recovery.renew(account.id()));
    }

    /** Whether a code of the phone is right. It is accepted once, also by several programs at the same moment. */
    @Transactional
    boolean isAccepted(long accountId, String code) {
        return isAccepted(accountId, code, true);
    }

    private boolean isAccepted(long accountId, String code, boolean active) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = secret(accountId, active)
                .map(secret -> Totp.stepOf(secret, digits, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && database.createNativeMutationQuery("update second_factor set last_step = ?1"
                                        + " where account_id = ?2 and last_step < ?1")
                                .setParameter(1, step.getAsLong())
                                .setParameter(2, accountId)
                                .executeUpdate()
                        == 1;
    }

    private Optional<byte[]> secret(long accountId, boolean active) {
        return database.createNativeQuery(
                        "select secret from second_factor where account_id = ?1 and (active_since is not null) = ?2",
                        byte[].class)
                .setParameter(1, accountId)
                .setParameter(2, active)
                .getResultStream()
                .findFirst();
    }

    /** New recovery codes in the place of the former; empty when the second factor is not active. */
    @Transactional
    Optional<List<String>> renewCodes(SignedInAccount account) {
        if (!isActive(account.id())) {
            return Optional.empty();
        }
        audit.record(AuditAction.RECOVERY_CODES, AuditKind.ACCOUNT, account.id(), account.username());
        return Optional.of(recovery.renew(account.id()));
    }

    /** Switches the second factor off. Returns whether it was on or begun. */
    @Transactional
    boolean remove(SignedInAccount account) {
        boolean wasActive = isActive(account.id());
        boolean removed = remove(account.id());
        if (wasActive) {
            audit.record(AuditAction.SECOND_FACTOR_REMOVED, AuditKind.ACCOUNT, account.id(), account.username());
        }
        return removed;
    }

    /** Switches the second factor of an account off, because its owner lost password and phone. */
    @Transactional
    public boolean remove(long accountId) {
        recovery.delete(accountId);
        return database.createNativeMutationQuery("delete from second_factor where account_id = ?1")
                        .setParameter(1, accountId)
                        .executeUpdate()
                == 1;
    }
}
