package org.estrade.account.attempt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.BrowserName;
import org.estrade.startup.RepeatedLines;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins and the failures to sign in, for the audit, the log and the metrics. A name that no account has is
 * written nowhere, because people sometimes type their password into its field.
 */
// created at the start, so that its metrics show zero before the first failure
@Startup
@ApplicationScoped
public class SignInEvents {

    private static final Logger LOG = Logger.getLogger(SignInEvents.class);

    static final String SIGN_IN = "sign-in";
    static final String NEW_BROWSER = "new-browser";
    public static final String PASSKEY = "passkey";
    public static final String RECOVERY_CODE = "recovery-code";
    static final String FAILED = "failed";
    static final String REFUSED = "refused";
    static final String FAILED_PASSKEY = "failed-passkey";
    static final String FAILED_CODE = "failed-code";

    /** The kinds of an attempt with which nobody signed in. */
    static final List<String> FAILURES = List.of(FAILED, REFUSED, FAILED_PASSKEY, FAILED_CODE);

    private static final int DAYS_KEPT = 90;

    /**
     * What happened.
     *
     * @param at the time; of several failures, that of the first
     * @param kind the word in the database: {@code sign-in}, {@code new-browser}, {@code passkey}, {@code
     *     recovery-code}, {@code failed}, {@code
     *     failed-passkey}, {@code failed-code}, or {@code refused} for an attempt that came too early
     * @param username the name of the account, null when no account had the typed name
     * @param device the browser and its operating system
     * @param times the number of failures of this kind within an hour, otherwise 1
     */
    public record Entry(Instant at, String kind, @Nullable String username, BrowserName device, int times) {

        /** Whether nobody signed in, so that the account is the one whose name was typed. */
        public boolean isFailure() {
            return FAILURES.contains(kind);
        }
    }

    private final Session database;
    private final Counter wrong;
    private final Counter refused;
    private final Counter passkey;
    private final Counter code;

    SignInEvents(Session database, MeterRegistry metrics) {
        this.database = database;
        wrong = failures(metrics, "password");
        refused = failures(metrics, "too-many");
        passkey = failures(metrics, "passkey");
        code = failures(metrics, "code");
    }

    private static Counter failures(MeterRegistry metrics, String reason) {
        return Counter.builder("estrade.sign.in.failures")
                .description("Tries with a wrong name, password, passkey or code, and those after too many of them")
                .tag("reason", reason)
                .register(metrics);
    }

    /** Records that a browser signed in. */
    @Transactional
    public void signedIn(long accountId, KnownBrowsers.Admitted browser, @Nullable String userAgent) {
        add(browser.isNew() ? NEW_BROWSER : SIGN_IN, accountId, browser.id(), userAgent);
        LOG.infof("Account %d signed in with a %s browser", accountId, browser.isNew() ? "new" : "known");
    }

    /**
     * Records that an account used something else than its password.
     *
     * @param kind {@link #PASSKEY} or {@link #RECOVERY_CODE}
     */
    @Transactional
    public void used(String kind, long accountId, @Nullable String userAgent) {
        add(kind, accountId, null, userAgent);
    }

    private void add(String kind, long accountId, @Nullable Long browser, @Nullable String userAgent) {
        database.createNativeMutationQuery("insert into sign_in_event (kind, account_id, browser_id, user_agent)"
                        + " values (?1, ?2, cast(?3 as bigint), ?4)")
                .setParameter(1, kind)
                .setParameter(2, accountId)
                .setParameter(3, browser)
                .setParameter(4, userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), 500)))
                .executeUpdate();
    }

    /**
     * Records an attempt that failed.
     *
     * @param accountId the account with the typed name, null when there is none
     * @param knownBrowser the id of the known browser that made the attempt, null when the browser is unknown
     * @param network the network address of the client
     */
    @Transactional
    public void failed(
            @Nullable Long accountId, @Nullable Long knownBrowser, SignInThrottle.Attempt attempt, String network) {
        (attempt.allowed() ? wrong : refused).increment();
        failed(attempt.allowed() ? FAILED : REFUSED, accountId, knownBrowser, network);
    }

    /** Records a wrong code after a right password, or an attempt that came too early, as {@link #failed} does. */
    @Transactional
    public void failedCode(
            long accountId, @Nullable Long knownBrowser, SignInThrottle.Attempt attempt, String network) {
        (attempt.allowed() ? code : refused).increment();
        failed(attempt.allowed() ? FAILED_CODE : REFUSED, accountId, knownBrowser, network);
    }

    /**
     * Records a passkey that was refused.
     *
     * @param accountId its account, null when it is unknown
     * @param reason the kind of the problem, for the log
     */
    @Transactional
    public void failedPasskey(@Nullable Long accountId, String network, String reason) {
        passkey.increment();
        LOG.debugf("A passkey was refused: %s", reason);
        failed(FAILED_PASSKEY, accountId, null, network);
    }

    private void failed(String kind, @Nullable Long accountId, @Nullable Long knownBrowser, String network) {
        count(kind, accountId, knownBrowser);
        String account = accountId == null ? "an unknown account" : "account " + accountId;
        RepeatedLines.warn(
                LOG, kind + account, "A sign-in to %s from %s %s".formatted(account, network, outcome(kind)));
    }

    private static String outcome(String kind) {
        return switch (kind) {
            case REFUSED -> "came too early and was refused";
            case FAILED_PASSKEY -> "failed: the passkey is not right";
            case FAILED_CODE -> "failed: the code is not right";
            default -> "failed";
        };
    }

    /** Counts a failure in the row of its hour. Once somebody was told of a row, a new one is begun. */
    private void count(String kind, @Nullable Long accountId, @Nullable Long knownBrowser) {
        int counted = database.createNativeMutationQuery("update sign_in_event set times = times + 1 where id ="
                        + " (select max(id) from sign_in_event where kind = ?1"
                        + " and account_id is not distinct from cast(?2 as bigint)"
                        + " and browser_id is not distinct from cast(?3 as bigint)"
                        + " and at > now() - interval '1 hour' and id > coalesce((select max(told_event_id)"
                        + " from known_browser where account_id = cast(?2 as bigint)), 0))")
                .setParameter(1, kind)
                .setParameter(2, accountId)
                .setParameter(3, knownBrowser)
                .executeUpdate();
        if (counted == 0) {
            database.createNativeMutationQuery("insert into sign_in_event (kind, account_id, browser_id)"
                            + " values (?1, cast(?2 as bigint), cast(?3 as bigint))")
                    .setParameter(1, kind)
                    .setParameter(2, accountId)
                    .setParameter(3, knownBrowser)
                    .executeUpdate();
        }
    }

    /**
     * A page of the entries, the newest first.
     *
     * @param skipped the number of newest entries that are left out
     * @param most the number of entries that are returned at most
     */
    @Transactional
    public List<Entry> newest(int skipped, int most) {
        return database.createNativeQuery(
                        "select e.at, e.kind, a.username, e.user_agent, e.times from sign_in_event e"
                                + " left join account a on a.id = e.account_id order by e.id desc",
                        Object[].class)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Entry(
                        (Instant) row[0], (String) row[1], (String) row[2], BrowserName.of((String) row[3]), (int)
                                row[4]))
                .toList();
    }

    @Transactional
    void deleteOld(@Observes Housekeeping event) {
        database.createNativeMutationQuery(
                        "delete from sign_in_event where at < now() - cast(?1 as integer) * interval '1 day'")
                .setParameter(1, DAYS_KEPT)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "delete from known_browser where used_at < now() - cast(?1 as integer) * interval '1 day'")
                .setParameter(1, KnownBrowserCookie.LIFETIME.toDays())
                .executeUpdate();
    }
}
