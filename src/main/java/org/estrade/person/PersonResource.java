package org.estrade.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameOutcome;
import org.estrade.naming.page.NamePage;
import org.estrade.naming.page.NameResource;
import org.estrade.naming.page.NameSearch;
import org.estrade.naming.page.NamingWords;
import org.jspecify.annotations.Nullable;

/** Co-speakers: the list, and beside it the one who is open. */
@Path("/admin/people")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
public class PersonResource extends NameResource<PersonForm> {

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(NamePage page, PersonForm form) implements TemplateInstance {}

    private final PersonRepository people;
    private final PersonMessages words;

    PersonResource(PersonRepository people, NamingWords words) {
        this.people = people;
        this.words = words.messages(PersonMessages.class);
    }

    @Override
    protected NameDirectory book() {
        return people;
    }

    @Override
    protected NameListing<PersonForm> read(NameSearch search) {
        List<Person> all = people.byName();
        KnownNames known = new KnownNames(all.stream().map(Person::known).toList());
        return new PersonList(all, new NameUses(known, people.mentions()), search);
    }

    @Override
    protected PersonForm form(MultivaluedMap<String, String> sent) {
        return PersonForm.of(sent);
    }

    @Override
    protected NameOutcome save(@Nullable Long id, PersonForm form) {
        return people.save(id, form);
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance shown(NamePage page, PersonForm form) {
        return new People(page, form);
    }
}
