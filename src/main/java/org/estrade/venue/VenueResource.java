package org.estrade.venue;

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

/** The speaker's venues: the list, and beside it the one that is open. */
@Path("/admin/venues")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
public class VenueResource extends NameResource<VenueForm> {

    @CheckedTemplate(basePath = "venue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Venues(NamePage page, VenueForm form) implements TemplateInstance {}

    private final VenueRepository venues;
    private final VenueMessages words;

    VenueResource(VenueRepository venues, NamingWords words) {
        this.venues = venues;
        this.words = words.messages(VenueMessages.class);
    }

    @Override
    protected NameDirectory book() {
        return venues;
    }

    @Override
    protected NameListing<VenueForm> read(NameSearch search) {
        List<Venue> all = venues.byName();
        KnownNames known = new KnownNames(all.stream().map(Venue::known).toList());
        return new VenueList(all, new NameUses(known, venues.mentions()), search, words);
    }

    @Override
    protected VenueForm form(MultivaluedMap<String, String> sent) {
        return VenueForm.of(sent);
    }

    @Override
    protected NameOutcome save(@Nullable Long id, VenueForm form) {
        return venues.save(id, form);
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance shown(NamePage page, VenueForm form) {
        return new Venues(page, form);
    }
}
