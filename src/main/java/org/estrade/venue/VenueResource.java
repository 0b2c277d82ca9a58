package org.estrade.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameTally;
import org.estrade.naming.NameUse;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NamePage;
import org.estrade.naming.page.NameResource;
import org.estrade.naming.page.NameSearch;
import org.estrade.naming.page.NamingWords;

/** The admin's pages of venues: the list, and beside it the form of the one that is open. */
@Path("/admin/venues")
@RequestScoped
@RolesAllowed(Account.EDITOR)
public class VenueResource extends NameResource<Venue, VenueForm> {

    @CheckedTemplate(basePath = "venue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Venues(NamePage page, VenueForm form) implements TemplateInstance {}

    private final VenueRepository venues;
    private final VenueMessages words;

    VenueResource(VenueRepository venues, NamingWords words) {
        this.venues = venues;
        this.words = words.messages(VenueMessages.class);
    }

    @Override
    protected NameRepository<Venue> repository() {
        return venues;
    }

    @Override
    protected NameListing<Venue> listing(List<Venue> all, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        return new VenueList(all, tallies, search, words);
    }

    @Override
    protected VenueForm form(MultivaluedMap<String, String> sent) {
        return VenueForm.of(sent);
    }

    @Override
    protected VenueForm form(Venue stored) {
        return VenueForm.of(stored);
    }

    /** An empty usual town is proposed from the last delivery. It is stored when the speaker saves the form. */
    @Override
    protected VenueForm proposed(Venue stored, List<NameUse> uses) {
        return uses.stream()
                .flatMap(use -> Stream.ofNullable(use.city()))
                .findFirst()
                .map(city -> VenueForm.of(stored).withProposedCity(city))
                .orElseGet(() -> form(stored));
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance template(NamePage page, VenueForm form) {
        return new Venues(page, form);
    }
}
