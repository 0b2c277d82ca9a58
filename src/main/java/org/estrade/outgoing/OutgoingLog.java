package org.estrade.outgoing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.estrade.cluster.Housekeeping;

/** The requests that the program sent, each kept for 30 days. */
@ApplicationScoped
public class OutgoingLog implements PanacheRepository<OutgoingEntry> {

    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Clock clock;

    OutgoingLog(Clock clock) {
        this.clock = clock;
    }

    /** The latest requests, the newest first. */
    @Transactional
    public List<OutgoingEntry> latest(int most) {
        return find("order by id desc").page(0, most).list();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(OutgoingRequest request, String outcome, long bytes, Duration time) {
        OutgoingEntry entry = new OutgoingEntry();
        entry.sentAt = clock.instant();
        entry.purpose = request.purpose().name();
        entry.address = request.address();
        entry.outcome = outcome;
        entry.bytes = bytes;
        entry.milliseconds = (int) time.toMillis();
        persist(entry);
    }

    @Transactional
    void deleteOld(@Observes Housekeeping event) {
        delete("sentAt < ?1", clock.instant().minus(LIFETIME));
    }
}
