package org.estrade.account.attempt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.estrade.session.Token;

/**
 * Limits attempts to sign in (rate limiting): for one account and from one network address, over all replicas. An attempt
 * is counted before its password is compared, so that many attempts at the same moment do not all get through.
 */
// created at the start, so that its metrics show zero before the first failure
@Startup
@ApplicationScoped
public class SignInThrottle {

    static final int ATTEMPTS_PER_ACCOUNT = 5;
    static final int ATTEMPTS_PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /**
     * An attempt to sign in.
     *
     * @param allowed whether the password may be compared
     * @param left the number of attempts that are left if this one fails
     * @param pause the time until the next attempt is allowed, when none is left
     * @param account the subject of the row that counts the attempt for the account
     * @param accountRow the id of the row that counts the attempt for the account
     * @param addressRow the id of the row that counts the attempt for the network address
     */
    public record Attempt(
            boolean allowed, int left, Duration pause, String account, long accountRow, long addressRow) {}

    /** The failures of an account or an address within the window, and the time until the first of them leaves it. */
    private record Failures(int count, Duration pause) {}

    private final EntityManager database;
    private final Counter wrong;
    private final Counter refused;

    SignInThrottle(EntityManager database, MeterRegistry metrics) {
        this.database = database;
        wrong = failures(metrics, "password");
        refused = failures(metrics, "too-many");
    }

    private static Counter failures(MeterRegistry metrics, String reason) {
        return Counter.builder("estrade.sign.in.failures")
                .description("Tries with a wrong name or password, and those after too many of them")
                .tag("reason", reason)
                .register(metrics);
    }

    /**
     * Counts an attempt, unless too many failed before it.
     *
     * @param network the network address of the client, as {@link org.estrade.web.ClientAddress#networkOf} gives it
     */
    @Transactional
    public Attempt begin(String username, String network) {
        String account = "account:" + digest(username.toLowerCase(Locale.ROOT));
        String address = "address:" + network;
        deleteOldFailures();
        lock(account, address);
        boolean allowed = failures(account).count() < ATTEMPTS_PER_ACCOUNT
                && failures(address).count() < ATTEMPTS_PER_ADDRESS;
        long accountRow = allowed ? add(account) : 0;
        long addressRow = allowed ? add(address) : 0;
        Failures accountFailures = failures(account);
        Failures addressFailures = failures(address);
        int left = Math.min(
                ATTEMPTS_PER_ACCOUNT - accountFailures.count(), ATTEMPTS_PER_ADDRESS - addressFailures.count());
        boolean addressIsFull = addressFailures.count() >= ATTEMPTS_PER_ADDRESS;
        boolean accountIsFull = accountFailures.count() >= ATTEMPTS_PER_ACCOUNT;
        Duration pause = Duration.ofSeconds(Math.max(
                accountIsFull ? accountFailures.pause().toSeconds() : 0,
                addressIsFull ? addressFailures.pause().toSeconds() : 0));
        return new Attempt(allowed, left, pause, account, accountRow, addressRow);
    }

    /** Deletes the account's failures after a right password. Earlier failures from the same address stay. */
    @Transactional
    public void succeeded(Attempt attempt) {
        database.createNativeQuery("delete from sign_in_failure where subject = ?1 or id = ?2")
                .setParameter(1, attempt.account())
                .setParameter(2, attempt.addressRow())
                .executeUpdate();
    }

    /** Takes back the count of an attempt whose password could not be compared. */
    @Transactional
    public void withdraw(Attempt attempt) {
        database.createNativeQuery("delete from sign_in_failure where id in (?1, ?2)")
                .setParameter(1, attempt.accountRow())
                .setParameter(2, attempt.addressRow())
                .executeUpdate();
    }

    /** Counts a failure in the metrics. The limit itself has counted it in {@link #begin}. */
    public void failed(Attempt attempt) {
        (attempt.allowed() ? wrong : refused).increment();
    }

    /** Deletes failures before the window of time. Rows that another sign-in is deleting are skipped. */
    private void deleteOldFailures() {
        database.createNativeQuery("delete from sign_in_failure where id in (select id from sign_in_failure"
                        + " where failed_at <= now() - cast(?1 as double precision) * interval '1 second'"
                        + " for update skip locked)")
                .setParameter(1, WINDOW.toSeconds())
                .executeUpdate();
    }

    /** Locks the account and the address until the transaction ends, so that their attempts are counted one by one. */
    private void lock(String account, String address) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(1, hashtext(?1)),"
                        + " pg_advisory_xact_lock(2, hashtext(?2))) turn")
                .setParameter(1, account)
                .setParameter(2, address)
                .getSingleResult();
    }

    private Failures failures(String subject) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select count(*), ceil(coalesce(extract(epoch from min(failed_at) - clock_timestamp()), 0)"
                                + " + ?2) from sign_in_failure"
                                + " where subject = ?1 and failed_at > now() - cast(?2 as double precision) * interval '1 second'",
                        Object[].class)
                .setParameter(1, subject)
                .setParameter(2, WINDOW.toSeconds())
                .getSingleResult();
        return new Failures(
                ((Number) row[0]).intValue(), Duration.ofSeconds(Math.max(1, ((Number) row[1]).longValue())));
    }

    private long add(String subject) {
        return ((Number) database.createNativeQuery("insert into sign_in_failure (subject, failed_at)"
                                + " values (?1, clock_timestamp()) returning id")
                        .setParameter(1, subject)
                        .getSingleResult())
                .longValue();
    }

    /** The hash of a name. The name itself is not stored, because people sometimes type their password into its field. */
    private static String digest(String username) {
        return HexFormat.of().formatHex(Token.sha256(username), 0, 16);
    }
}
