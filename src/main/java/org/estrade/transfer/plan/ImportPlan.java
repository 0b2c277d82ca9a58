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
 * The changes that the import of a page would make. The plan is computed without side effects, so the preview shows exactly
 * what the import does. Importing the same page twice changes nothing. Changes that the speaker made since the last import
 * are kept.
 *
 * @param entries the talks of the page, in the order of the page
 */
public record ImportPlan(List<Entry> entries) {

    /** What the import does with a talk of the page. */
    public enum Kind {
        CREATE,
        UPDATE,
        SAME
    }

    /**
     * One talk of the page.
     *
     * @param line the line number of its heading
     * @param talkId the id of the stored talk that matches; null for a new talk
     * @param file the content of the talk in the file, with the slug and the delivery ids of the stored talk
     * @param result the content that the import would store
     * @param diff the difference between the stored talk and the result
     * @param kept the fields that both the file and the speaker changed; they keep the value of the speaker
     * @param problems the reasons why the entry cannot be applied; empty when it can
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

        /** Whether the import would change something and has no problem. */
        public boolean canBeApplied() {
            return kind != Kind.SAME && problems.isEmpty();
        }
    }

    public ImportPlan {
        entries = List.copyOf(entries);
    }

    /**
     * Computes the plan.
     *
     * @param stored the stored talks
     */
    public static ImportPlan of(ImportedPage page, List<StoredTalk> stored) {
        IdentityHashMap<ImportedTalk, StoredTalk> matches = TalkMatching.match(page.talks(), stored);
        return new ImportPlan(page.talks().stream()
                .map(talk -> {
                    StoredTalk match = matches.get(talk);
                    return match == null ? created(talk) : updated(talk, match, page.oneLanguage());
                })
                .toList());
    }

    /** The number of entries of a kind. */
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

    private static Entry updated(ImportedTalk talk, StoredTalk stored, boolean oneLanguage) {
        TalkContent file = fileContent(talk.content(), stored, oneLanguage);
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
     * The content of the talk in the file, completed with facts that the file cannot change. The slug is the stored one,
     * because an import never changes the address of a talk. When the file contains one language only, the texts in the
     * other languages are those of the last import.
     */
    private static TalkContent fileContent(TalkContent talk, StoredTalk stored, boolean oneLanguage) {
        Map<String, TalkText> texts = new LinkedHashMap<>();
        if (oneLanguage && stored.lastImported() != null) {
            texts.putAll(stored.lastImported().texts());
        }
        texts.putAll(talk.texts());
        List<List<DeliveryContent>> storedDeliveries = new ArrayList<>();
        if (stored.lastImported() != null) {
            storedDeliveries.add(stored.lastImported().deliveries());
        }
        storedDeliveries.add(stored.newest().deliveries());
        String slug = stored.newest().slug();
        return talk.withSlug(slug.isEmpty() ? talk.slug() : slug)
                .withTexts(texts)
                .withDeliveries(DeliveryMatching.withStoredIds(talk.deliveries(), storedDeliveries));
    }

    /**
     * The common base of the three-way merge: the last import. When the speaker added a delivery and the file contains it now
     * for the first time, the base contains this delivery with empty fields. The file then fills only the fields that the
     * speaker left empty.
     */
    private static TalkContent base(TalkContent file, StoredTalk stored) {
        TalkContent lastImported = stored.lastImported() == null
                ? TalkContent.EMPTY.withSlug(stored.newest().slug())
                : stored.lastImported();
        Map<String, TalkText> texts = new LinkedHashMap<>(lastImported.texts());
        stored.newest().texts().keySet().stream()
                .filter(file.texts()::containsKey)
                .forEach(language -> texts.putIfAbsent(language, TalkText.EMPTY));
        Map<UUID, DeliveryContent> deliveries = new LinkedHashMap<>();
        lastImported.deliveries().forEach(delivery -> deliveries.put(delivery.id(), delivery));
        Set<UUID> idsInFile = new LinkedHashSet<>();
        file.deliveries().forEach(delivery -> idsInFile.add(delivery.id()));
        stored.newest().deliveries().stream()
                .filter(delivery -> idsInFile.contains(delivery.id()))
                .forEach(delivery -> deliveries.putIfAbsent(
                        delivery.id(), DeliveryContent.at(delivery.venue()).withId(delivery.id())));
        return lastImported.withTexts(texts).withDeliveries(List.copyOf(deliveries.values()));
    }
}
