package org.estrade.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkProblem;
import org.estrade.talk.TalkValidator;
import org.jspecify.annotations.Nullable;

/**
 * What importing a page would do to the talks that are stored, one entry a talk, in page order. What the speaker changed
 * since the last import stays as they made it; importing the same page again changes nothing. Stored talks that the page
 * does not hold are left alone.
 */
public record ImportPlan(List<Entry> entries) {

    public enum Action {
        CREATE,
        UPDATE,
        SAME
    }

    /**
     * What becomes of one talk of the page.
     *
     * @param source as the page tells it
     * @param storedId the stored talk that it is, null for a new one
     * @param imported what the page says, with the stored deliveries' ids: to be kept as
     *     {@link StoredTalk#lastImported} once the entry is applied
     * @param result the talk's next revision
     * @param changes from the newest revision (or from nothing) to the result; empty when they are the same
     * @param kept where the page says something else than before and the speaker had changed it: what stays (before), what
     *     the page says (after)
     * @param problems for which the result cannot be published; such an entry is not applied
     */
    public record Entry(
            ImportedTalk source,
            Action action,
            @Nullable Long storedId,
            TalkContent imported,
            TalkContent result,
            TalkDiff changes,
            TalkDiff kept,
            List<TalkProblem> problems) {

        public Entry {
            problems = List.copyOf(problems);
        }

        public boolean canBeApplied() {
            return action != Action.SAME && problems.isEmpty();
        }
    }

    public ImportPlan {
        entries = List.copyOf(entries);
    }

    public static ImportPlan of(ImportedPage page, List<StoredTalk> stored) {
        Set<String> slugs = new HashSet<>();
        stored.forEach(talk -> slugs.add(talk.newest().slug()));
        List<@Nullable StoredTalk> matches = TalkMatching.of(page.talks(), stored);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < page.talks().size(); i++) {
            Entry entry = entry(page.talks().get(i), matches.get(i), slugs);
            slugs.add(entry.result().slug());
            entries.add(entry);
        }
        return new ImportPlan(entries);
    }

    private static Entry entry(ImportedTalk source, @Nullable StoredTalk stored, Set<String> slugs) {
        TalkContent content = source.content();
        String slug = Slug.free(content.slug(), slugs);
        if (stored == null) {
            TalkContent result = content.withSlug(slug);
            TalkDiff all = TalkDiff.between(TalkContent.EMPTY, result);
            return entry(source, Action.CREATE, null, content, result, all, new TalkDiff(List.of()));
        }
        TalkContent newest = stored.newest();
        TalkContent base = stored.base();
        TalkContent imported = content.withDeliveries(
                DeliveryMatching.adopt(content.deliveries(), base.deliveries(), newest.deliveries()));
        TalkMerge merge =
                TalkMerge.of(base, newest, imported.withSlug(newest.slug().isEmpty() ? slug : newest.slug()));
        TalkDiff changes = TalkDiff.between(newest, merge.result());
        Action action = changes.isEmpty() ? Action.SAME : Action.UPDATE;
        return entry(source, action, stored.id(), imported, merge.result(), changes, merge.kept());
    }

    private static Entry entry(
            ImportedTalk source,
            Action action,
            @Nullable Long storedId,
            TalkContent imported,
            TalkContent result,
            TalkDiff changes,
            TalkDiff kept) {
        List<TalkProblem> problems = TalkValidator.validate(result, TalkValidator.Purpose.PUBLISH);
        return new Entry(source, action, storedId, imported, result, changes, kept, problems);
    }
}
