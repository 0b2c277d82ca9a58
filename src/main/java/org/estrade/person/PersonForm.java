package org.estrade.person;

import static org.estrade.naming.page.TypedName.orEmpty;
import static org.estrade.naming.page.TypedName.orNull;
import static org.estrade.naming.page.TypedName.text;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.estrade.naming.page.NameCheck;
import org.estrade.naming.page.NameForm;
import org.estrade.naming.page.TypedName;

/** A person's form, as it was typed. */
public record PersonForm(TypedName typed, String website) implements NameForm {

    static PersonForm of(MultivaluedMap<String, String> form) {
        return new PersonForm(TypedName.of(form), text(form, "website"));
    }

    static PersonForm of(Person person) {
        return new PersonForm(TypedName.of(person.known()), orEmpty(person.website));
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("website", website);
    }

    void check(NameCheck check) {
        check.website(website);
    }

    void fill(Person person) {
        person.website = orNull(website);
    }
}
