package org.estrade.tag;

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

/** The admin's pages of tags: the list, and beside it the form of the one that is open. */
@Path("/admin/tags")
@RequestScoped
@RolesAllowed(Account.EDITOR)
public class TagResource extends NameResource<Tag, TagForm> {

    @CheckedTemplate(basePath = "tag", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tags(NamePage page, TagForm form) implements TemplateInstance {}

    private final TagRepository tags;
    private final TagMessages words;

    TagResource(TagRepository tags, NamingWords words) {
        this.tags = tags;
        this.words = words.messages(TagMessages.class);
    }

    @Override
    protected NameRepository<Tag> repository() {
        return tags;
    }

    @Override
    protected NameListing<Tag> listing(List<Tag> all, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        return new TagList(all, tallies, search);
    }

    @Override
    protected TagForm form(MultivaluedMap<String, String> sent) {
        return TagForm.of(sent);
    }

    @Override
    protected TagForm form(Tag stored) {
        return TagForm.of(stored);
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance template(NamePage page, TagForm form) {
        return new Tags(page, form);
    }
}
