package org.estrade.naming.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.session.Flash;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The pages that merge two names: choose the other name, compare, confirm. */
@RequestScoped
public class NameMerging {

    /**
     * @param likely the names that probably mean the same
     * @param problem why the page is shown again, empty the first time
     */
    @CheckedTemplate(basePath = "naming/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Merge(NameKind named, KnownName one, List<KnownName> likely, List<KnownName> others, String problem)
            implements TemplateInstance {}

    /**
     * @param keep the id of the name that is proposed to stay
     * @param problem why the page is shown again, empty the first time
     */
    @CheckedTemplate(basePath = "naming/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MergeConfirmation(NameKind named, MergeSide one, MergeSide other, long keep, String problem)
            implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final NameUseViews views;
    private final NamingWords words;
    private final Flash flash;

    NameMerging(NameUseViews views, NamingWords words, Flash flash) {
        this.views = views;
        this.words = words;
        this.flash = flash;
    }

    /**
     * Asks for the other name, then for a confirmation.
     *
     * @param with the id of the other name; null or empty to choose it
     */
    public Response ask(NameRepository<?> names, long id, @Nullable String with) {
        KnownNames known = names.known();
        KnownName one = one(known, id);
        if (with == null || with.isEmpty()) {
            return Response.ok(choice(names, known, one, "")).build();
        }
        return other(known, one, with)
                .map(other ->
                        Response.ok(confirmation(names, known, one, other, "")).build())
                .orElseGet(() -> chooseAgain(names, known, one));
    }

    /**
     * Merges two names.
     *
     * @param keep the id of the name that stays
     */
    public Response merge(NameRepository<?> names, long id, @Nullable String with, @Nullable String keep) {
        KnownNames known = names.known();
        KnownName one = one(known, id);
        Optional<KnownName> other = other(known, one, with);
        if (other.isEmpty()) {
            return chooseAgain(names, known, one);
        }
        if (isIdOf(one, keep)) {
            return merge(names, other.get(), one);
        }
        return isIdOf(other.get(), keep) ? merge(names, one, other.get()) : askAgain(names, known, one, other.get());
    }

    private Response merge(NameRepository<?> names, KnownName gone, KnownName kept) {
        long merge = names.merge(gone, kept);
        flash.sayWithUndo(
                words.messages().merged(gone.name(), kept.name()), names.kind().path() + "/merges/" + merge + "/undo");
        return SeeOther.to(names.kind().path(kept.id()));
    }

    /**
     * Undoes a merge.
     *
     * @param merge the id of the merge
     */
    Response undo(NameRepository<?> names, long merge) {
        if (!names.knowsMerge(merge)) {
            throw new NotFoundException();
        }
        Optional<Long> restored = names.undoMerge(merge);
        flash.say(
                restored.isPresent()
                        ? words.messages().unmerged()
                        : words.messages().notUnmerged());
        return SeeOther.to(restored.map(names.kind()::path).orElse(names.kind().path()));
    }

    private static KnownName one(KnownNames known, long id) {
        return known.withId(id).orElseThrow(NotFoundException::new);
    }

    private static Optional<KnownName> other(KnownNames known, KnownName one, @Nullable String with) {
        return known.likeliestFirst(one).stream()
                .filter(other -> isIdOf(other, with))
                .findFirst();
    }

    private static boolean isIdOf(KnownName known, @Nullable String id) {
        return String.valueOf(known.id()).equals(id);
    }

    private Response chooseAgain(NameRepository<?> names, KnownNames known, KnownName one) {
        return Response.status(UNPROCESSABLE)
                .entity(choice(names, known, one, words.messages().mergeMissing()))
                .build();
    }

    private static TemplateInstance choice(NameRepository<?> names, KnownNames known, KnownName one, String problem) {
        List<KnownName> all = known.likeliestFirst(one);
        List<KnownName> likely =
                all.stream().filter(other -> KnownNames.areSimilar(one, other)).toList();
        return new Merge(names.kind(), one, likely, all.subList(likely.size(), all.size()), problem);
    }

    private Response askAgain(NameRepository<?> names, KnownNames known, KnownName one, KnownName other) {
        return Response.status(UNPROCESSABLE)
                .entity(confirmation(names, known, one, other, words.messages().mergeKeepMissing()))
                .build();
    }

    private TemplateInstance confirmation(
            NameRepository<?> names, KnownNames known, KnownName one, KnownName other, String problem) {
        NameUses uses = names.uses(known);
        List<NameUse> ofOne = uses.of(one.id());
        List<NameUse> ofOther = uses.of(other.id());
        return new MergeConfirmation(
                names.kind(),
                new MergeSide(one, views.of(ofOne)),
                new MergeSide(other, views.of(ofOther)),
                ofOther.size() > ofOne.size() ? other.id() : one.id(),
                problem);
    }
}
