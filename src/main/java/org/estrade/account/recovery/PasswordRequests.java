package org.estrade.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.estrade.cluster.Housekeeping;
import org.hibernate.Session;

/** Counts who asks for mails, over all replicas, so that nobody fills a mailbox and nobody looks for names by the thousand. */
@ApplicationScoped
class PasswordRequests {

    static final int MOST_OF_NETWORK = 10;
    static final int MOST_FOR_ACCOUNT = 3;

    /** The time within which requests are counted, in seconds. */
    static final int WINDOW = 3600;

    private final Session database;

    PasswordRequests(Session database) {
        this.database = database;
    }

    /** Counts a request from a network address; returns false when there were too many. */
    @Transactional
    boolean isAllowedFrom(String network) {
        return isAllowed("network:" + network, MOST_OF_NETWORK);
    }

    /** Counts a mail to an account; returns false when there were too many. */
    @Transactional
    boolean isAllowedFor(long accountId) {
        return isAllowed("account:" + accountId, MOST_FOR_ACCOUNT);
    }

    private boolean isAllowed(String subject, int most) {
        // so that requests at the same moment are counted one by one
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(2, hashtext(?1))) turn", Integer.class)
                .setParameter(1, subject)
                .getSingleResult();
        return database.createNativeMutationQuery("insert into password_request (subject) select ?1 where"
                                + " (select count(*) from password_request where subject = ?1"
                                + " and asked_at > now() - cast(?2 as integer) * interval '1 second') < ?3")
                        .setParameter(1, subject)
                        .setParameter(2, WINDOW)
                        .setParameter(3, most)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void deleteOld(@Observes Housekeeping event) {
        database.createNativeMutationQuery(
                        "delete from password_request where asked_at <= now() - cast(?1 as integer) * interval '1 second'")
                .setParameter(1, WINDOW)
                .executeUpdate();
    }
}
