package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param translation the page as a translation of stored talks; null when it cannot be one
 */
public record ImportPlan(List<Entry> entries, @Nullable Translation translation) {

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
     * @param stored the content of the stored talk; empty for a new talk
     * @param file the content of the talk in the file, with the slug and the delivery ids of the stored talk
     * @param result the content that the import would store
     * @param diff the difference between the stored talk and the result
     * @param kept the fields that both the file and the speaker changed; they keep the value of the speaker
     * @param problems the reasons why the entry cannot be applied; empty when it can
     * @param isTranslation whether the talk of the page is added to the stored talk as its translation
     */
    public record Entry(
            int line,
            Kind kind,
            @Nullable Long talkId,
            TalkContent stored,
            TalkContent file,
            TalkContent result,
            TalkDiff diff,
            Set<TalkField> kept,
            List<FieldProblem> problems,
            boolean isTranslation) {

        /** Whether the import would change something and has no problem. */
        public boolean canBeApplied() {
            return kind != Kind.SAME && problems.isEmpty();
        }
    }

    public ImportPlan {
        entries = List.copyOf(entries);
    }

    /**
     * Computes the plan for a page that is not a translation.
     *
     * @param stored the stored talks
     */
    public static ImportPlan of(ImportedPage page, List<StoredTalk> stored) {
        return of(page, stored, TranslationChoices.UNWANTED, word -> false);
    }

    /**
     * Computes the plan.
     *
     * @param stored the stored talks, in the order of the speaker
     * @param choices the choices of the speaker about translations
     * @param isTag whether a word is the name of a stored tag
     */
    public static ImportPlan of(
            ImportedPage page, List<StoredTalk> stored, TranslationChoices choices, Predicate<String> isTag) {
        Translation translation = TranslationFinder.find(page, stored, choices, isTag);
        if (translation == null || !translation.wanted()) {
            return new ImportPlan(entries(page, stored, talk -> null), translation);
        }
        ImportedPage withStoredTags = page.withTags(tagsByWord(translation.tagWords()));
        List<StoredTalk> others = stored.stream()
                .filter(talk -> !TranslationFinder.isTranslatable(talk, page.language()))
                .toList();
        return new ImportPlan(
                entries(withStoredTags, others, talk -> {
                    Pairing pairing = translation.pairings().get(talk.line());
                    return pairing == null ? null : translated(talk, pairing.stored(), page.language());
                }),
                translation);
    }

    private static Map<String, String> tagsByWord(Map<String, String> tagWords) {
        Map<String, String> tags = new HashMap<>();
        tagWords.forEach((tag, word) -> tags.put(word, tag));
        return tags;
    }

    private static List<Entry> entries(
            ImportedPage page, List<StoredTalk> stored, Function<ImportedTalk, @Nullable Entry> translations) {
        IdentityHashMap<ImportedTalk, StoredTalk> matches = TalkMatching.match(page.talks(), stored);
        return page.talks().stream()
                .map(talk -> {
                    Entry translation = translations.apply(talk);
                    StoredTalk match = matches.get(talk);
                    if (translation != null) {
                        return translation;
                    }
                    return match == null ? created(talk) : updated(talk, match, page.oneLanguage());
                })
                .toList();
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
                TalkContent.EMPTY,
                content,
                content,
                TalkDiff.between(TalkContent.EMPTY, content),
                Set.of(),
                problems(content),
                false);
    }

    private static Entry translated(ImportedTalk talk, StoredTalk stored, String language) {
        TalkContent result = TranslationMerge.merged(stored.newest(), talk.content(), language);
        TalkDiff diff = TalkDiff.between(stored.newest(), result);
        return new Entry(
                talk.line(),
                diff.isEmpty() ? Kind.SAME : Kind.UPDATE,
                stored.id(),
                stored.newest(),
                talk.content(),
                result,
                diff,
                Set.of(),
                problems(result),
                true);
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
                stored.newest(),
                file,
                result,
                diff,
                kept,
                problems(result),
                false);
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
