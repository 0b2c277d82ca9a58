package org.estrade.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PersonRepository implements PanacheRepository<Person> {

    /** The person of that name in any of its spellings, case ignored; created when there is none. */
    public Person named(String name, @Nullable String website) {
        Person person = find(
                        "select p from Person p where lower(p.name) = lower(?1)"
                                + " or exists (select 1 from p.spellings s where lower(s) = lower(?1))",
                        name)
                .firstResult();
        if (person == null) {
            person = new Person(name);
            persist(person);
        }
        if (person.website == null) {
            person.website = website;
        }
        return person;
    }
}
