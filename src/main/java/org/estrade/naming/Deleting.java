package org.estrade.naming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.account.Flash;
import org.estrade.web.SeeOther;

/** The page that says what uses a name before it is deleted. */
@RequestScoped
public class Deleting {

    /** @param possible whether it can be deleted with all these uses */
    @CheckedTemplate(basePath = "naming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deletion(Named named, Known known, List<UseView> talks, boolean possible) implements TemplateInstance {}

    private final UseViews views;
    private final NamingWords words;
    private final Flash flash;

    Deleting(UseViews views, NamingWords words, Flash flash) {
        this.views = views;
        this.words = words;
        this.flash = flash;
    }

    public TemplateInstance ask(NameBook book, long id) {
        return page(book, book.known(), id);
    }

    /** Answers 409 and the page when talks cannot do without it. */
    public Response delete(NameBook book, long id) {
        Known known = book.known().of(id).orElseThrow(NotFoundException::new);
        if (!book.delete(known)) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(book, book.known(), id))
                    .build();
        }
        flash.say(words.messages().deleted(book.named().id(), known.name()));
        return SeeOther.to(book.named().path());
    }

    private Deletion page(NameBook book, KnownNames all, long id) {
        Known known = all.of(id).orElseThrow(NotFoundException::new);
        List<Use> uses = new Uses(all, book.mentions()).all(id);
        return new Deletion(book.named(), known, views.talks(uses), uses.isEmpty() || book.dispensable());
    }
}
