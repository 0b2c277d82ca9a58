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
     * @param website the website of a person that this transaction has created; a person who was stored before keeps
     *     the website of the person's own form
     */
    public Person named(String name, @Nullable String website) {
        Person person = named(name);
        if (person.isCreated() && person.website == null) {
            person.website = website;
        }
        return person;
    }

    /** Gives a website to a stored person who has none, and returns whether there was such a person. */
    public boolean fillWebsite(String name, String website) {
        Optional<Person> blank = called(name).filter(person -> person.website == null);
        blank.ifPresent(person -> person.website = website);
        return blank.isPresent();
    }

    @Override
    protected void complete(Person kept, Person gone) {
        kept.website = kept.website == null ? gone.website : kept.website;
    }
}
