package org.estrade.naming.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameUse;
import org.estrade.session.Flash;
import org.estrade.web.SeeOther;

/** The page that shows where a name is used and asks whether to delete it. */
@RequestScoped
public class NameDeletion {

    /** @param possible whether it can be deleted although talks use it */
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

    public TemplateInstance ask(NameRepository<?> names, long id) {
        return page(names, names.known(), id);
    }

    /** Deletes a name. The answer is 409 and the same page when talks are incomplete without the name. */
    public Response delete(NameRepository<?> names, long id) {
        KnownName known = names.known().withId(id).orElseThrow(NotFoundException::new);
        if (!names.delete(known)) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(names, names.known(), id))
                    .build();
        }
        flash.say(words.messages().deleted(names.kind().id(), known.name()));
        return SeeOther.to(names.kind().path());
    }

    private Deletion page(NameRepository<?> names, KnownNames all, long id) {
        KnownName known = all.withId(id).orElseThrow(NotFoundException::new);
        List<NameUse> uses = names.uses(all).all(id);
        return new Deletion(
                names.kind(),
                known,
                views.talks(uses),
                uses.isEmpty() || !names.kind().required());
    }
}
