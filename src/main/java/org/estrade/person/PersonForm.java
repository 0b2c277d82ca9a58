package org.estrade.person;

import static org.estrade.naming.page.TypedName.orEmpty;
import static org.estrade.naming.page.TypedName.orNull;
import static org.estrade.naming.page.TypedName.text;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.estrade.naming.page.NameCheck;
import org.estrade.naming.page.NameForm;
import org.estrade.naming.page.TypedName;
import org.estrade.text.WebAddress;

/** The form of a person, as it was typed or as it is stored. */
public record PersonForm(TypedName typed, String website) implements NameForm<Person> {

    static PersonForm of(MultivaluedMap<String, String> form) {
        return new PersonForm(TypedName.of(form), WebAddress.readable(WebAddress.normalised(text(form, "website"))));
    }

    static PersonForm of(Person person) {
        return new PersonForm(TypedName.of(person.known()), WebAddress.readable(orEmpty(person.website)));
    }

    @Override
    public Map<String, String> ownFields() {
        return Map.of("website", website);
    }

    @Override
    public void check(NameCheck check) {
        check.website(WebAddress.normalised(website));
    }

    @Override
    public void fill(Person person) {
        person.website = orNull(WebAddress.normalised(website));
    }
}
