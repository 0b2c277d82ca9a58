package org.estrade.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.jspecify.annotations.Nullable;

/** All people in the database. */
@ApplicationScoped
public class PersonRepository extends NameRepository<Person> {

    @Override
    public NameKind kind() {
        return NameKind.PERSON;
    }

    @Override
    public Person create(String name) {
        return new Person(name);
    }

    /**
     * The person with that name or spelling, case ignored; a new one is stored when there is none.
     *
     * @param website the website of a new person; ignored for a person who was stored before, because that website is edited in
     *     the form of the person
     */
    public Person findOrCreate(String name, @Nullable String website) {
        Person person = findOrCreate(name);
        if (person.isCreated() && person.website == null) {
            person.website = website;
        }
        return person;
    }

    /** Gives a website to a stored person who has none, and returns whether there was such a person. */
    public boolean fillWebsite(String name, String website) {
        Optional<Person> withoutWebsite = findByName(name).filter(person -> person.website == null);
        withoutWebsite.ifPresent(person -> person.website = website);
        return withoutWebsite.isPresent();
    }

    @Override
    protected void copyMissingFields(Person kept, Person deleted) {
        kept.website = kept.website == null ? deleted.website : kept.website;
    }
}
