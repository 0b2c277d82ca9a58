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
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.session.Flash;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The pages that make one of two: choose the other, compare, confirm. */
@RequestScoped
public class NameMerging {

    /**
     * @param likely those that probably mean the same
     * @param problem why the choice is asked for again, empty at first sight
     */
    @CheckedTemplate(basePath = "naming/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Merge(NameKind named, KnownName one, List<KnownName> likely, List<KnownName> others, String problem)
            implements TemplateInstance {}

    /**
     * @param keep the id of the one to keep unless the speaker says otherwise
     * @param problem why it is asked again, empty at first sight
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
     * Asks which other one, then whether.
     *
     * @param with the id of the other; null or empty to choose it
     */
    public Response ask(NameDirectory book, long id, @Nullable String with) {
        KnownNames known = book.known();
        KnownName one = one(known, id);
        if (with == null || with.isEmpty()) {
            return Response.ok(choice(book, known, one, "")).build();
        }
        return other(known, one, with)
                .map(other ->
                        Response.ok(confirmation(book, known, one, other, "")).build())
                .orElseGet(() -> chooseAgain(book, known, one));
    }

    /**
     * Makes one of the two.
     *
     * @param keep the id of the one whose name stays
     */
    public Response merge(NameDirectory book, long id, @Nullable String with, @Nullable String keep) {
        KnownNames known = book.known();
        KnownName one = one(known, id);
        Optional<KnownName> other = other(known, one, with);
        if (other.isEmpty()) {
            return chooseAgain(book, known, one);
        }
        if (isIdOf(one, keep)) {
            return merge(book, other.get(), one);
        }
        return isIdOf(other.get(), keep) ? merge(book, one, other.get()) : askAgain(book, known, one, other.get());
    }

    private Response merge(NameDirectory book, KnownName gone, KnownName kept) {
        book.merge(gone, kept);
        flash.say(words.messages().merged(gone.name(), kept.name()));
        return SeeOther.to(book.named().path(kept.id()));
    }

    private static KnownName one(KnownNames known, long id) {
        return known.of(id).orElseThrow(NotFoundException::new);
    }

    private static Optional<KnownName> other(KnownNames known, KnownName one, @Nullable String with) {
        return known.likeliestFirst(one).stream()
                .filter(other -> isIdOf(other, with))
                .findFirst();
    }

    private static boolean isIdOf(KnownName known, @Nullable String id) {
        return String.valueOf(known.id()).equals(id);
    }

    private Response chooseAgain(NameDirectory book, KnownNames known, KnownName one) {
        return Response.status(UNPROCESSABLE)
                .entity(choice(book, known, one, words.messages().mergeMissing()))
                .build();
    }

    private static TemplateInstance choice(NameDirectory book, KnownNames known, KnownName one, String problem) {
        List<KnownName> all = known.likeliestFirst(one);
        List<KnownName> likely =
                all.stream().filter(other -> KnownNames.areSimilar(one, other)).toList();
        return new Merge(book.named(), one, likely, all.subList(likely.size(), all.size()), problem);
    }

    private Response askAgain(NameDirectory book, KnownNames known, KnownName one, KnownName other) {
        return Response.status(UNPROCESSABLE)
                .entity(confirmation(book, known, one, other, words.messages().mergeKeepMissing()))
                .build();
    }

    private TemplateInstance confirmation(
            NameDirectory book, KnownNames known, KnownName one, KnownName other, String problem) {
        NameUses uses = new NameUses(known, book.mentions());
        List<NameUse> ofOne = uses.of(one.id());
        List<NameUse> ofOther = uses.of(other.id());
        return new MergeConfirmation(
                book.named(),
                new MergeSide(one, views.of(ofOne)),
                new MergeSide(other, views.of(ofOther)),
                ofOther.size() > ofOne.size() ? other.id() : one.id(),
                problem);
    }
}
