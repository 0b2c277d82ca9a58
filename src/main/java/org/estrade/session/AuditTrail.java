package org.estrade.session;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The record of each change to the site: its account, its action and its time. A record is never changed. */
@ApplicationScoped
public class AuditTrail {

    /**
     * One recorded action.
     *
     * @param at the time of the action
     * @param username the name of the account that acted, null when the program acted by itself
     * @param action the word of an {@link AuditAction}, or a word of another release that this release does not know
     * @param kind the kind of thing that the action changed
     * @param subject the id of that thing, null when it has none; the thing may be gone since
     * @param name the name of that thing at the time of the action
     */
    public record Entry(
            Instant at,
            @Nullable String username,
            String action,
            AuditKind kind,
            @Nullable Long subject,
            String name) {}

    private final Session database;
    private final Actor actor;

    AuditTrail(Session database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** Records an action of this request's account, in the transaction that does the action. */
    @Transactional
    public void record(AuditAction action, AuditKind kind, @Nullable Long subject, String name) {
        // while the program starts, there is no request and therefore no account
        boolean inRequest = Arc.container().requestContext().isActive();
        Optional<SignedInAccount> account = inRequest ? actor.account() : Optional.empty();
        database.createNativeMutationQuery("insert into audit_entry"
                        + " (account_id, username, action, subject_kind, subject_id, subject_name)"
                        + " values (cast(?1 as bigint), ?2, ?3, ?4, cast(?5 as bigint), ?6)")
                .setParameter(1, account.map(SignedInAccount::id).orElse(null))
                .setParameter(2, account.map(SignedInAccount::username).orElse(null))
                .setParameter(3, action.word())
                .setParameter(4, kind.word())
                .setParameter(5, subject)
                .setParameter(6, name)
                .executeUpdate();
    }

    /** The ids among the given ones that belong to a thing of this kind to which a recorded action was done. */
    @Transactional
    public Set<Long> subjects(AuditKind kind, Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery(
                                "select distinct subject_id from audit_entry"
                                        + " where subject_kind = ?1 and subject_id in (?2)",
                                Long.class)
                        .setParameter(1, kind.word())
                        .setParameterList(2, ids)
                        .getResultList());
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
                        "select at, username, action, subject_kind, subject_id, subject_name from audit_entry"
                                + " order by id desc",
                        Object[].class)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditTrail::entry)
                .toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (Instant) row[0],
                (String) row[1],
                (String) row[2],
                AuditKind.of((String) row[3]),
                (Long) row[4],
                (String) row[5]);
    }
}
