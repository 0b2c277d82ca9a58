package org.estrade.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.estrade.account.Flash;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** What the forms of venues, people and tags have in common. */
@RequestScoped
public class NameSheets {

    private final UseViews views;
    private final NamingWords words;
    private final Flash flash;

    NameSheets(UseViews views, NamingWords words, Flash flash) {
        this.views = views;
        this.words = words;
        this.flash = flash;
    }

    /**
     * The form as it was typed, with what is to be corrected.
     *
     * @param opened what is edited, null for a new one
     * @param labels what the form calls a field
     */
    public NameSheet sheet(
            Named named,
            @Nullable Known opened,
            NameForm form,
            List<NameProblem> problems,
            Uses uses,
            Function<String, String> labels) {
        List<Use> its = opened == null ? List.of() : uses.of(opened.id());
        return new NameSheet(
                opened,
                form,
                form.typed().version(),
                null,
                problems,
                words.problems(named, problems, labels),
                its.isEmpty() ? List.of() : views.of(its));
    }

    /** The answer to a form that was accepted: the sheet once more, beside the same list. */
    public Response saved(Named named, boolean isNew, Known saved, NameSearch search) {
        NamingMessages messages = words.messages();
        flash.say(isNew ? messages.created(named.id(), saved.name()) : messages.saved(saved.name()));
        return SeeOther.to(named.path(saved.id()) + search.query());
    }
}
