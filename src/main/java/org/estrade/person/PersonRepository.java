package org.estrade.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameMention;
import org.estrade.naming.NameStore;
import org.estrade.naming.OrderedNames;
import org.estrade.naming.page.NameEdit;
import org.estrade.naming.page.NameOutcome;
import org.estrade.session.AuditAction;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PersonRepository implements PanacheRepository<Person>, NameDirectory {

    private static final OrderedNames SPEAKERS = new OrderedNames("delivery_speaker", "delivery_id", "person_id");

    private final NameStore store;
    private final Event<PersonDeleted> deleted;

    PersonRepository(NameStore store, Event<PersonDeleted> deleted) {
        this.store = store;
        this.deleted = deleted;
    }

    /**
     * The person of that name in any of its spellings, case ignored; created when there is none.
     *
     * @param website of a person that this transaction makes; one that was known keeps what its own sheet says
     */
    public Person named(String name, @Nullable String website) {
        Person person = called(name).orElseGet(() -> added(name));
        if (person.isNew && person.website == null) {
            person.website = website;
        }
        return person;
    }

    private Optional<Person> called(String name) {
        return find(
                        "select p from Person p where lower(p.name) = lower(?1)"
                                + " or exists (select 1 from p.spellings s where lower(s) = lower(?1))",
                        name)
                // a new one is stored at once: what else waits need not be, for each of hundreds of names
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResultOptional();
    }

    private Person added(String name) {
        Person person = new Person(name);
        person.isNew = true;
        persist(person);
        return person;
    }

    /** Gives a website to a person that is known and has none; whether there was one. */
    public boolean fillWebsite(String name, String website) {
        Optional<Person> blank = called(name).filter(person -> person.website == null);
        blank.ifPresent(person -> person.website = website);
        return blank.isPresent();
    }

    @Override
    public NameKind named() {
        return NameKind.PERSON;
    }

    /** All of them, with their spellings. */
    @Transactional
    public List<Person> byName() {
        return list("select p from Person p left join fetch p.spellings order by collate(p.name as `fr-x-icu`), p.id");
    }

    @Override
    public KnownNames known() {
        return new KnownNames(byName().stream().map(Person::known).toList());
    }

    @Override
    public List<NameMention> mentions() {
        return store.mentions("""
                        select speaker.person_id, cast(null as text), talk.id, cast(delivery.id as text),
                            cast(delivery.date as text), delivery.city, delivery.online,
                            talk.published_at is not null, talk.deleted_at is not null
                        from delivery_speaker speaker join delivery on delivery.id = speaker.delivery_id
                            join talk on talk.id = delivery.talk_id
                        union all
                        select null, speaker ->> 'name', talk_id, said ->> 'id',
                            said ->> 'date', said ->> 'city', coalesce(cast(said ->> 'online' as boolean), false),
                            false, in_bin
                        from draft cross join jsonb_array_elements(content -> 'deliveries') said
                            cross join jsonb_array_elements(said -> 'speakers') speaker
                        """);
    }

    /**
     * Saves a form unless there is something to correct, or something else was stored after it was opened.
     *
     * @param id null to make a new one
     */
    @Transactional
    public NameOutcome save(@Nullable Long id, PersonForm form) {
        store.lock(NameKind.PERSON);
        Person person = id == null ? new Person("") : findByIdOptional(id).orElseThrow(NotFoundException::new);
        NameEdit edit =
                new NameEdit(this, id == null ? null : person.known(), form, id == null ? null : PersonForm.of(person));
        Optional<NameOutcome> refusal = edit.refusal(form::check);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!edit.changesNothing()) {
            person.name = form.typed().name();
            form.fill(person);
            edit.apply(person.spellings);
            persist(person);
            store.changed(id == null ? AuditAction.CREATE : AuditAction.EDIT, NameKind.PERSON, person.id, person.name);
        }
        return NameOutcome.saved(person.known());
    }

    @Override
    @Transactional
    public void merge(KnownName gone, KnownName kept) {
        store.lockWithTalks(NameKind.PERSON, gone, kept);
        SPEAKERS.replace(getEntityManager(), gone.id(), kept.id());
        getEntityManager()
                .createNativeQuery("update person set website = coalesce(person.website, other.website)"
                        + " from person other where person.id = %d and other.id = %d".formatted(kept.id(), gone.id()))
                .executeUpdate();
        store.absorb(NameKind.PERSON, gone.id(), kept.id());
        store.changed(AuditAction.MERGE, NameKind.PERSON, kept.id(), gone.name() + " → " + kept.name());
    }

    @Override
    @Transactional
    public boolean delete(KnownName gone) {
        store.lockWithTalks(NameKind.PERSON, gone);
        SPEAKERS.remove(getEntityManager(), gone.id());
        store.delete(NameKind.PERSON, gone.id());
        deleted.fire(new PersonDeleted(gone.everySpelling().collect(Collectors.toSet())));
        store.changed(AuditAction.DELETE, NameKind.PERSON, gone.id(), gone.name());
        return true;
    }

    @Override
    public boolean dispensable() {
        return true;
    }
}
