package org.estrade.session;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who did what, when: written in the transaction that does it, and never changed. */
@ApplicationScoped
public class AuditTrail {

    /**
     * One thing that was done.
     *
     * @param username null for what the program did by itself
     * @param action its word in the audit messages: {@code publish}, {@code merge}
     * @param kind what it was done to: {@code talk}, {@code venue}, {@code person}, {@code tag}, {@code site}
     * @param subject its id, null when it has none; it may be gone since
     * @param name what it was called then
     */
    public record Entry(
            Instant at,
            @Nullable String username,
            String action,
            String kind,
            @Nullable Long subject,
            String name) {}

    private final Session database;
    private final Actor actor;

    AuditTrail(Session database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** Records what this request's account does. */
    @Transactional
    public void record(String action, String kind, @Nullable Long subject, String name) {
        // what the program does while it starts belongs to no request
        boolean asked = Arc.container().requestContext().isActive();
        Optional<SignedIn> account = asked ? actor.account() : Optional.empty();
        database.createNativeMutationQuery("insert into audit_entry"
                        + " (account_id, username, action, subject_kind, subject_id, subject_name)"
                        + " values (cast(?1 as bigint), ?2, ?3, ?4, cast(?5 as bigint), ?6)")
                .setParameter(1, account.map(SignedIn::id).orElse(null))
                .setParameter(2, account.map(SignedIn::username).orElse(null))
                .setParameter(3, action)
                .setParameter(4, kind)
                .setParameter(5, subject)
                .setParameter(6, name)
                .executeUpdate();
    }

    /** The newest first, from that many back. */
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
                (Instant) row[0], (String) row[1], (String) row[2], (String) row[3], (Long) row[4], (String) row[5]);
    }
}
