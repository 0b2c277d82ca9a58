package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.TalkRepository;
import org.hibernate.Session;

/** The order of the talks on the public page, as the speaker arranges it. */
@ApplicationScoped
public class TalkOrder {

    /**
     * Where a talk stands after it was moved.
     *
     * @param place counted from 1
     */
    public record Place(String title, int place, int total) {}

    private final TalkRepository talks;
    private final AuditTrail audit;
    private final SiteHeader site;
    private final Session database;

    TalkOrder(TalkRepository talks, AuditTrail audit, SiteHeader site, Session database) {
        this.talks = talks;
        this.audit = audit;
        this.site = site;
        this.database = database;
    }

    /** Up by that many places, or down; no further than the ends. Empty for a talk that is not there. */
    @Transactional
    public Optional<Place> moveBy(long id, int steps) {
        List<Long> order = locked();
        return place(order, id, order.indexOf(id) + steps);
    }

    /** To that place, counted from 0, or the last one. Empty for a talk that is not there. */
    @Transactional
    public Optional<Place> moveTo(long id, int index) {
        return place(locked(), id, index);
    }

    /** Of two that move talks at once, the second finds what the first did. */
    private List<Long> locked() {
        talks.lockAll();
        return new ArrayList<>(database.createNativeQuery(
                        "select id from talk where deleted_at is null order by position, id", Long.class)
                .getResultList());
    }

    private Optional<Place> place(List<Long> order, long id, int wanted) {
        int from = order.indexOf(id);
        if (from < 0) {
            return Optional.empty();
        }
        int to = Math.max(0, Math.min(wanted, order.size() - 1));
        order.add(to, order.remove(from));
        String title = talks.state(talks.findById(id)).newest().title(site.language());
        if (from != to) {
            renumber(order);
            audit.record(AuditAction.ORDER, AuditKind.TALK, id, title);
        }
        return Optional.of(new Place(title, to + 1, order.size()));
    }

    /** One that comes back from the bin stands beside whichever has its number now. */
    private void renumber(List<Long> order) {
        for (int i = 0; i < order.size(); i++) {
            database.createNativeMutationQuery("update talk set position = ?1 where id = ?2 and position <> ?1")
                    .setParameter(1, i)
                    .setParameter(2, order.get(i))
                    .executeUpdate();
        }
        talks.visitorsSeeChange();
    }
}
