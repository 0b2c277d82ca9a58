package org.estrade.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.estrade.account.Account;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameTally;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NamePage;
import org.estrade.naming.page.NameResource;
import org.estrade.naming.page.NameSearch;
import org.estrade.naming.page.NamingWords;

/** The admin's pages of co-speakers: the list, and beside it the form of the one that is open. */
@Path("/admin/people")
@RequestScoped
@RolesAllowed(Account.EDITOR)
public class PersonResource extends NameResource<Person, PersonForm> {

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(NamePage page, PersonForm form) implements TemplateInstance {}

    private final PersonRepository people;
    private final PersonMessages words;

    PersonResource(PersonRepository people, NamingWords words) {
        this.people = people;
        this.words = words.messages(PersonMessages.class);
    }

    @Override
    protected NameRepository<Person> repository() {
        return people;
    }

    @Override
    protected NameListing<Person> listing(List<Person> all, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        return new PersonList(all, tallies, search);
    }

    @Override
    protected PersonForm form(MultivaluedMap<String, String> sent) {
        return PersonForm.of(sent);
    }

    @Override
    protected PersonForm form(Person stored) {
        return PersonForm.of(stored);
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance template(NamePage page, PersonForm form) {
        return new People(page, form);
    }
}
