package org.estrade.tag;

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

/** Tags: the list, and beside it the one that is open. */
@Path("/admin/tags")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
public class TagResource extends NameResource<TagForm> {

    @CheckedTemplate(basePath = "tag", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tags(NamePage page, TagForm form) implements TemplateInstance {}

    private final TagRepository tags;
    private final TagMessages words;

    TagResource(TagRepository tags, NamingWords words) {
        this.tags = tags;
        this.words = words.messages(TagMessages.class);
    }

    @Override
    protected NameDirectory book() {
        return tags;
    }

    @Override
    protected NameListing<TagForm> read(NameSearch search) {
        List<Tag> all = tags.byName();
        KnownNames known = new KnownNames(all.stream().map(Tag::known).toList());
        return new TagList(all, new NameUses(known, tags.mentions()), search);
    }

    @Override
    protected TagForm form(MultivaluedMap<String, String> sent) {
        return TagForm.of(sent);
    }

    @Override
    protected NameOutcome save(@Nullable Long id, TagForm form) {
        return tags.save(id, form);
    }

    @Override
    protected String label(String field) {
        return words.field(field);
    }

    @Override
    protected TemplateInstance shown(NamePage page, TagForm form) {
        return new Tags(page, form);
    }
}
