package org.estrade.naming.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.session.Flash;
import org.estrade.web.CompletedAddresses;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Builds the page of a form, and answers a form that was saved. */
@RequestScoped
public class NameFormPages {

    private final NameUseViews views;
    private final NamingWords words;
    private final Flash flash;

    NameFormPages(NameUseViews views, NamingWords words, Flash flash) {
        this.views = views;
        this.words = words;
        this.flash = flash;
    }

    /**
     * The page of a form as it was typed, with its problems.
     *
     * @param opened the name that is edited, null for a new one
     * @param asked which of the uses are shown
     * @param labels gives the label of a field
     */
    NameFormPage formPage(
            @Nullable KnownName opened,
            NameForm<?> form,
            NameOutcome outcome,
            NameUses uses,
            NameUsePage.Asked asked,
            UnaryOperator<String> labels) {
        NameUsePage shown = opened == null ? NameUsePage.NONE : page(uses.of(opened.id()), asked);
        return new NameFormPage(
                opened, form, form.typed().version(), null, outcome, words.lines(outcome.mistakes(), labels), shown);
    }

    private NameUsePage page(List<NameUse> its, NameUsePage.Asked asked) {
        NameUsePage.Asked existing = asked.within(its.size());
        List<NameUse> rows =
                its.stream().skip(existing.skipped()).limit(NameList.ROWS).toList();
        return new NameUsePage(rows.isEmpty() ? List.of() : views.of(rows), its.size(), existing);
    }

    /**
     * The answer to a form that was saved: it leads to the same form, beside the same list.
     *
     * @param typedWebsite the website as it was typed, null for a form without one
     */
    Response saved(NameKind named, boolean isNew, KnownName saved, @Nullable String typedWebsite, NameSearch search) {
        NamingMessages messages = words.messages();
        String sentence = isNew ? messages.created(named.id(), saved.name()) : messages.saved(saved.name());
        flash.say(CompletedAddresses.after(sentence, Stream.ofNullable(typedWebsite), words.locale()));
        return SeeOther.to(named.path(saved.id()) + search.query());
    }
}
