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

/** Changes the order of the talks on the public page. */
@ApplicationScoped
public class TalkOrder {

    /**
     * The place of a talk after it was moved.
     *
     * @param place the place in the list, counted from 1
     * @param total the number of talks in the list
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

    /**
     * Moves a talk by some places, at most to the end of the list. Empty when the talk does not exist.
     *
     * @param steps the number of places; negative moves the talk up
     */
    @Transactional
    public Optional<Place> moveBy(long id, int steps) {
        List<Long> order = lockedOrder();
        return place(order, id, order.indexOf(id) + steps);
    }

    /**
     * Moves a talk to a place, at most to the end of the list. Empty when the talk does not exist.
     *
     * @param index the place, counted from 0
     */
    @Transactional
    public Optional<Place> moveTo(long id, int index) {
        return place(lockedOrder(), id, index);
    }

    /**
     * Locks all talks, and returns their ids in their order. Of two moves at the same time, the second waits for the
     * first.
     */
    private List<Long> lockedOrder() {
        talks.lockAll();
        return new ArrayList<>(database.createNativeQuery(
                        "select id from talk where deleted_at is null order by position, id", Long.class)
                .getResultList());
    }

    private Optional<Place> place(List<Long> order, long id, int target) {
        int from = order.indexOf(id);
        if (from < 0) {
            return Optional.empty();
        }
        int to = Math.max(0, Math.min(target, order.size() - 1));
        order.add(to, order.remove(from));
        String title = talks.state(talks.findById(id)).newest().title(site.language());
        if (from != to) {
            renumber(order);
            audit.record(AuditAction.ORDER, AuditKind.TALK, id, title);
        }
        return Optional.of(new Place(title, to + 1, order.size()));
    }

    /** Numbers the talks from 0. A talk in the bin keeps its number and may later share it with another talk. */
    private void renumber(List<Long> order) {
        database.createNativeMutationQuery("""
                        update talk set position = ordered.place - 1
                        from unnest(cast(:ids as bigint[])) with ordinality as ordered (id, place)
                        where talk.id = ordered.id and position <> ordered.place - 1""")
                .setParameter("ids", order.toArray(Long[]::new))
                .executeUpdate();
        talks.raiseForOrder();
    }
}
