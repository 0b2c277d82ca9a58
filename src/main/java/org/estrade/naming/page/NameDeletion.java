package org.estrade.naming.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.session.Flash;
import org.estrade.web.SeeOther;

/** The page that says what uses a name before it is deleted. */
@RequestScoped
public class NameDeletion {

    /** @param possible whether it can be deleted with all these uses */
    @CheckedTemplate(basePath = "naming/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deletion(NameKind named, KnownName known, List<NameUseView> talks, boolean possible)
            implements TemplateInstance {}

    private final NameUseViews views;
    private final NamingWords words;
    private final Flash flash;

    NameDeletion(NameUseViews views, NamingWords words, Flash flash) {
        this.views = views;
        this.words = words;
        this.flash = flash;
    }

    public TemplateInstance ask(NameDirectory book, long id) {
        return page(book, book.known(), id);
    }

    /** Answers 409 and the page when talks cannot do without it. */
    public Response delete(NameDirectory book, long id) {
        KnownName known = book.known().of(id).orElseThrow(NotFoundException::new);
        if (!book.delete(known)) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(book, book.known(), id))
                    .build();
        }
        flash.say(words.messages().deleted(book.named().id(), known.name()));
        return SeeOther.to(book.named().path());
    }

    private Deletion page(NameDirectory book, KnownNames all, long id) {
        KnownName known = all.of(id).orElseThrow(NotFoundException::new);
        List<NameUse> uses = new NameUses(all, book.mentions()).all(id);
        return new Deletion(book.named(), known, views.talks(uses), uses.isEmpty() || book.dispensable());
    }
}
