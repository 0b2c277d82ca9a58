package org.estrade.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameMention;
import org.estrade.naming.NameStore;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameEdit;
import org.estrade.naming.page.NameOutcome;
import org.estrade.session.AuditAction;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class VenueRepository implements PanacheRepository<Venue>, NameDirectory {

    private final NameStore store;

    VenueRepository(NameStore store) {
        this.store = store;
    }

    /**
     * The venue of that name in any of its spellings, case ignored; created when there is none.
     *
     * @param website of a venue that this transaction makes; one that was known keeps what its own sheet says
     */
    public Venue named(String name, @Nullable String website) {
        Venue venue = called(name).orElseGet(() -> added(name));
        if (venue.isNew && venue.website == null) {
            venue.website = website;
        }
        return venue;
    }

    private Optional<Venue> called(String name) {
        return find(
                        "select v from Venue v where lower(v.name) = lower(?1)"
                                + " or exists (select 1 from v.spellings s where lower(s) = lower(?1))",
                        name)
                // a new one is stored at once: what else waits need not be, for each of hundreds of names
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResultOptional();
    }

    private Venue added(String name) {
        Venue venue = new Venue(name);
        venue.isNew = true;
        persist(venue);
        return venue;
    }

    /** Gives a website to a venue that is known and has none; whether there was one. */
    public boolean fillWebsite(String name, String website) {
        Optional<Venue> blank = called(name).filter(venue -> venue.website == null);
        blank.ifPresent(venue -> venue.website = website);
        return blank.isPresent();
    }

    @Override
    public NameKind named() {
        return NameKind.VENUE;
    }

    /** All of them, with their spellings. */
    @Transactional
    public List<Venue> byName() {
        return list("select v from Venue v left join fetch v.spellings order by collate(v.name as `fr-x-icu`), v.id");
    }

    @Override
    public KnownNames known() {
        return new KnownNames(byName().stream().map(Venue::known).toList());
    }

    @Override
    public List<NameMention> mentions() {
        return store.mentions("""
                        select delivery.venue_id, cast(null as text), talk.id, cast(delivery.id as text),
                            cast(delivery.date as text), delivery.city, delivery.online,
                            talk.published_at is not null, talk.deleted_at is not null
                        from delivery join talk on talk.id = delivery.talk_id
                        union all
                        select null, said -> 'venue' ->> 'name', talk_id, said ->> 'id',
                            said ->> 'date', said ->> 'city', coalesce(cast(said ->> 'online' as boolean), false),
                            false, in_bin
                        from draft cross join jsonb_array_elements(content -> 'deliveries') said
                        """);
    }

    /**
     * Saves a form unless there is something to correct, or something else was stored after it was opened.
     *
     * @param id null to make a new one
     */
    @Transactional
    public NameOutcome save(@Nullable Long id, VenueForm form) {
        store.lock(NameKind.VENUE);
        Venue venue = id == null ? new Venue("") : findByIdOptional(id).orElseThrow(NotFoundException::new);
        NameEdit edit =
                new NameEdit(this, id == null ? null : venue.known(), form, id == null ? null : VenueForm.of(venue));
        Optional<NameOutcome> refusal = edit.refusal(form::check);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!edit.changesNothing()) {
            venue.name = form.typed().name();
            form.fill(venue);
            edit.apply(venue.spellings);
            persist(venue);
            store.changed(id == null ? AuditAction.CREATE : AuditAction.EDIT, NameKind.VENUE, venue.id, venue.name);
        }
        return NameOutcome.saved(venue.known());
    }

    @Override
    @Transactional
    public void merge(KnownName gone, KnownName kept) {
        store.lockWithTalks(NameKind.VENUE, gone, kept);
        execute("update delivery set venue_id = %d where venue_id = %d".formatted(kept.id(), gone.id()));
        execute("""
                update venue set website = coalesce(venue.website, other.website), kind = coalesce(venue.kind, other.kind),
                    city = coalesce(venue.city, other.city), country = coalesce(venue.country, other.country),
                    latitude = case when venue.city is null then other.latitude else venue.latitude end,
                    longitude = case when venue.city is null then other.longitude else venue.longitude end
                from venue other where venue.id = %d and other.id = %d
                """.formatted(kept.id(), gone.id()));
        store.absorb(NameKind.VENUE, gone.id(), kept.id());
        store.changed(AuditAction.MERGE, NameKind.VENUE, kept.id(), gone.name() + " → " + kept.name());
    }

    @Override
    @Transactional
    public boolean delete(KnownName gone) {
        store.lockWithTalks(NameKind.VENUE, gone);
        if (!new NameUses(known(), mentions()).all(gone.id()).isEmpty()) {
            return false;
        }
        store.delete(NameKind.VENUE, gone.id());
        store.changed(AuditAction.DELETE, NameKind.VENUE, gone.id(), gone.name());
        return true;
    }

    /** A delivery is given somewhere. */
    @Override
    public boolean dispensable() {
        return false;
    }

    private void execute(String sql) {
        getEntityManager().createNativeQuery(sql).executeUpdate();
    }
}
