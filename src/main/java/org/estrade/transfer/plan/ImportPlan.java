package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkField;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.web.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the import of a page would change. The plan is computed without side effects, so that the preview and the import
 * agree. The import of the same page a second time changes nothing. What the speaker changed since the last import stays.
 *
 * @param entries in page order
 */
public record ImportPlan(List<Entry> entries) {

    public enum Kind {
        CREATE,
        UPDATE,
        SAME
    }

    /**
     * One talk of the page.
     *
     * @param line of its heading
     * @param talkId the stored talk that the page's talk matches, null for a new talk
     * @param file the talk as the file says it, with the slug and the delivery ids of the stored talk
     * @param result what would be stored
     * @param diff from the stored talk to the result
     * @param kept the fields that the file changed and that stay because the speaker changed them too
     * @param problems why the entry cannot be applied, empty when it can
     */
    public record Entry(
            int line,
            Kind kind,
            @Nullable Long talkId,
            TalkContent file,
            TalkContent result,
            TalkDiff diff,
            Set<TalkField> kept,
            List<FieldProblem> problems) {

        public boolean canBeApplied() {
            return kind != Kind.SAME && problems.isEmpty();
        }
    }

    public ImportPlan {
        entries = List.copyOf(entries);
    }

    public static ImportPlan of(ImportedPage page, List<ImportTarget> stored) {
        IdentityHashMap<ImportedTalk, ImportTarget> known = TalkMatching.of(page.talks(), stored);
        return new ImportPlan(page.talks().stream()
                .map(talk -> {
                    ImportTarget met = known.get(talk);
                    return met == null ? created(talk) : updated(talk, met, page.oneLanguage());
                })
                .toList());
    }

    public long count(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private static Entry created(ImportedTalk talk) {
        TalkContent content = talk.content();
        return new Entry(
                talk.line(),
                Kind.CREATE,
                null,
                content,
                content,
                TalkDiff.between(TalkContent.EMPTY, content),
                Set.of(),
                problems(content));
    }

    private static Entry updated(ImportedTalk talk, ImportTarget stored, boolean oneLanguage) {
        TalkContent file = file(talk.content(), stored, oneLanguage);
        TalkContent base = base(file, stored);
        TalkContent result = new ThreeWayMerge(base, stored.newest(), file).merged();
        TalkDiff diff = TalkDiff.between(stored.newest(), result);
        Set<TalkField> kept = new LinkedHashSet<>(TalkDiff.between(base, file).fields());
        kept.retainAll(TalkDiff.between(result, file).fields());
        return new Entry(
                talk.line(),
                diff.isEmpty() ? Kind.SAME : Kind.UPDATE,
                stored.id(),
                file,
                result,
                diff,
                kept,
                problems(result));
    }

    private static List<FieldProblem> problems(TalkContent content) {
        return TalkValidator.validate(content, TalkValidator.Purpose.PUBLISH);
    }

    /**
     * The stored talk keeps its slug: an import never changes the address of a talk. A file in one language says nothing of
     * the texts in others: they count as they were imported last.
     */
    private static TalkContent file(TalkContent talk, ImportTarget stored, boolean oneLanguage) {
        Map<String, TalkText> texts = new LinkedHashMap<>();
        if (oneLanguage && stored.lastImported() != null) {
            texts.putAll(stored.lastImported().texts());
        }
        texts.putAll(talk.texts());
        List<List<DeliveryContent>> known = new ArrayList<>();
        if (stored.lastImported() != null) {
            known.add(stored.lastImported().deliveries());
        }
        known.add(stored.newest().deliveries());
        String slug = stored.newest().slug();
        return talk.withSlug(slug.isEmpty() ? talk.slug() : slug)
                .withTexts(texts)
                .withDeliveries(DeliveryMatching.adopt(talk.deliveries(), known));
    }

    /**
     * The common base of the merge: the last import. A delivery that the speaker added and that the file now has for the
     * first time is in the base with empty fields. The file then fills the fields that the speaker left empty, and no
     * others.
     */
    private static TalkContent base(TalkContent file, ImportTarget stored) {
        TalkContent last = stored.lastImported() == null
                ? TalkContent.EMPTY.withSlug(stored.newest().slug())
                : stored.lastImported();
        Map<String, TalkText> texts = new LinkedHashMap<>(last.texts());
        stored.newest().texts().keySet().stream()
                .filter(file.texts()::containsKey)
                .forEach(language -> texts.putIfAbsent(language, TalkText.EMPTY));
        Map<UUID, DeliveryContent> deliveries = new LinkedHashMap<>();
        last.deliveries().forEach(delivery -> deliveries.put(delivery.id(), delivery));
        Set<UUID> inFile = new LinkedHashSet<>();
        file.deliveries().forEach(delivery -> inFile.add(delivery.id()));
        stored.newest().deliveries().stream()
                .filter(delivery -> inFile.contains(delivery.id()))
                .forEach(delivery -> deliveries.putIfAbsent(
                        delivery.id(), DeliveryContent.at(delivery.venue()).withId(delivery.id())));
        return last.withTexts(texts).withDeliveries(List.copyOf(deliveries.values()));
    }
}
