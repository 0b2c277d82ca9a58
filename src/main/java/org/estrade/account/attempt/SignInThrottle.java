package org.estrade.account.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/**
 * Slows down attempts to sign in (rate limiting), over all replicas. After a few failures, each further one doubles the time
 * until the next attempt is allowed, up to five minutes. Nobody is kept waiting by a thread: an attempt that comes too early
 * is refused with the time that is left.
 *
 * <p>Failures are counted in different places, so that strangers cannot keep the speaker out:
 * <ul>
 *   <li>A browser that signed in to the account before ({@link KnownBrowsers}) has a count of its own, and no other.
 *   <li>Every other attempt counts for its network address, and for the account.
 *   <li>The count of the account is kept apart for addresses without a failure. One address that guesses all day thus does not
 *       slow down the speaker's new browser at another address.
 *   <li>At the password form of the signed-in account, attempts count for the sessions of this account alone.
 * </ul>
 *
 * <p>An attempt is counted before its password is compared, so that many attempts at the same moment do not all get through.
 * The table is bounded, because nothing is counted unless a password is hashed, and rows are deleted after an hour.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_PER_ACCOUNT = 5;
    static final int FREE_PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /**
     * An attempt to sign in.
     *
     * @param allowed whether the password may be compared
     * @param pause the time until the next attempt is allowed, if this one fails; zero when it is allowed at once
     * @param rows the ids of the rows that count this attempt
     * @param successful the subjects whose failures are forgotten if this attempt succeeds
     */
    public record Attempt(boolean allowed, Duration pause, List<Long> rows, List<String> successful) {}

    /** What failures are counted for, and how many of them cost nothing. */
    private record Subject(String name, int free) {}

    private final EntityManager database;

    SignInThrottle(EntityManager database) {
        this.database = database;
    }

    /**
     * Counts an attempt to sign in, unless it comes too early.
     *
     * @param username the typed name
     * @param network the network address of the client, as {@link org.estrade.web.ClientAddress#networkOf} gives it
     * @param knownBrowser the id of the known browser of the account with this name, null when the browser is unknown
     */
    @Transactional
    public Attempt begin(String username, String network, @Nullable Long knownBrowser) {
        if (knownBrowser != null) {
            return beginFor(new Subject("browser:" + knownBrowser, FREE_PER_ACCOUNT));
        }
        // in the same order for everybody, so that two attempts never wait for each other
        Subject address = new Subject("address:" + network, FREE_PER_ADDRESS);
        lock(address.name());
        String account = "account:" + digest(UsernameKey.of(username));
        String accountOfNewAddresses = account + ":new address";
        lock(account);
        boolean isNew = failures(address.name()) == 0;
        Attempt attempt =
                begin(List.of(address, new Subject(isNew ? accountOfNewAddresses : account, FREE_PER_ACCOUNT)));
        return new Attempt(attempt.allowed(), attempt.pause(), attempt.rows(), List.of(account, accountOfNewAddresses));
    }

    /** Counts an attempt of a signed-in browser to give the password of its account, unless it comes too early. */
    @Transactional
    public Attempt beginSignedIn(long accountId) {
        return beginFor(new Subject("signed in:" + accountId, FREE_PER_ACCOUNT));
    }

    private Attempt beginFor(Subject subject) {
        lock(subject.name());
        Attempt attempt = begin(List.of(subject));
        return new Attempt(attempt.allowed(), attempt.pause(), attempt.rows(), List.of(subject.name()));
    }

    private Attempt begin(List<Subject> subjects) {
        deleteOld();
        Duration left = longest(subjects.stream().map(this::left));
        if (!left.isZero()) {
            return new Attempt(false, left, List.of(), List.of());
        }
        List<Long> rows = new ArrayList<>();
        subjects.forEach(subject -> rows.add(add(subject.name())));
        return new Attempt(true, longest(subjects.stream().map(this::left)), rows, List.of());
    }

    private static Duration longest(Stream<Duration> durations) {
        return durations.max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /**
     * Forgets the failures of what has succeeded after a right password. Earlier failures from the same address stay, so that
     * an account of one's own does not give an address new attempts at other accounts.
     */
    @Transactional
    public void succeeded(Attempt attempt) {
        withdraw(attempt);
        database.createNativeQuery("delete from sign_in_failure where subject in (?1)")
                .setParameter(1, attempt.successful())
                .executeUpdate();
    }

    /** Takes back the count of an attempt whose password could not be compared. */
    @Transactional
    public void withdraw(Attempt attempt) {
        database.createNativeQuery("delete from sign_in_failure where id in (?1)")
                .setParameter(1, attempt.rows())
                .executeUpdate();
    }

    @Transactional
    void deleteOld(@Observes Housekeeping event) {
        deleteOld();
    }

    /** Deletes failures before the window of time. Rows that another sign-in is deleting are skipped. */
    private void deleteOld() {
        database.createNativeQuery("delete from sign_in_failure where id in (select id from sign_in_failure"
                        + " where failed_at <= now() - cast(?1 as double precision) * interval '1 second'"
                        + " for update skip locked)")
                .setParameter(1, WINDOW.toSeconds())
                .executeUpdate();
    }

    /** Locks the subject until the transaction ends, so that its attempts are counted one by one. */
    private void lock(String subject) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(1, hashtext(?1))) turn")
                .setParameter(1, subject)
                .getSingleResult();
    }

    private int failures(String subject) {
        return ((Number) failuresAndAge(subject)[0]).intValue();
    }

    /** The time until the next attempt of the subject is allowed, zero when it is allowed now. */
    private Duration left(Subject subject) {
        Object[] failures = failuresAndAge(subject.name());
        Duration age = Duration.ofMillis((long) (((Number) failures[1]).doubleValue() * 1000));
        Duration left = pause(((Number) failures[0]).intValue(), subject.free()).minus(age);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The pause after so many failures, of which some cost nothing: 1 s, 2 s, 4 s … */
    static Duration pause(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - free, 30);
        return seconds < LONGEST.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST;
    }

    /**
     * The number of failures within the window, and the seconds since the last one. When the clock was put back, failures
     * are in the future: they do not count, because somebody would wait for as long as the clock was put back.
     */
    private Object[] failuresAndAge(String subject) {
        return (Object[]) database.createNativeQuery(
                        "select count(*), cast(coalesce(extract(epoch from clock_timestamp() - max(failed_at)), 0)"
                                + " as double precision) from sign_in_failure where subject = ?1"
                                + " and failed_at > now() - cast(?2 as double precision) * interval '1 second'"
                                + " and failed_at <= clock_timestamp() + interval '10 seconds'",
                        Object[].class)
                .setParameter(1, subject)
                .setParameter(2, WINDOW.toSeconds())
                .getSingleResult();
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
