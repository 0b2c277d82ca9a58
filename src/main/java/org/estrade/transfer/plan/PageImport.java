package org.estrade.transfer.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.tag.AddedLabel;
import org.estrade.tag.TagRepository;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.CanonicalNames;
import org.estrade.talk.store.TalkFragments;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.undo.ImportProgress;
import org.estrade.transfer.undo.ImportRun;
import org.estrade.transfer.undo.ImportUndo;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plans an import, by comparing the file with the stored talks, and applies the plan in one transaction. */
@ApplicationScoped
public class PageImport {

    /**
     * The result of an import.
     *
     * @param created the number of talks that were created
     * @param updated the number of talks that were changed
     */
    public record Applied(long created, long updated) {}

    /** The largest number of titles in the entry of the audit trail. */
    private static final int MAX_TITLES = 5;

    private final Session database;
    private final TalkRepository talks;
    private final ImportWriter writer;
    private final TagRepository tags;
    private final AuditTrail audit;
    private final ImportUndo undo;
    private final TalkFragments fragments;

    PageImport(
            Session database,
            TalkRepository talks,
            ImportWriter writer,
            TagRepository tags,
            AuditTrail audit,
            ImportUndo undo,
            TalkFragments fragments) {
        this.database = database;
        this.talks = talks;
        this.writer = writer;
        this.tags = tags;
        this.audit = audit;
        this.undo = undo;
        this.fragments = fragments;
    }

    /** The plan for the talks that are stored now. */
    @Transactional
    public ImportPlan plan(ImportedPage page) {
        return plan(page, stored(), TranslationChoices.NONE);
    }

    /**
     * The plan for stored talks that were read earlier with {@link #stored}.
     *
     * @param choices the choices of the speaker about translations
     */
    @Transactional
    public ImportPlan plan(ImportedPage page, List<StoredTalk> stored, TranslationChoices choices) {
        CanonicalNames names = talks.canonicalNames();
        return ImportPlan.of(page.withStoredNames(names::applyTo), stored, choices, names::isTag);
    }

    /** The stored talks that an import is compared with. Equal lists give equal plans. */
    @Transactional
    public List<StoredTalk> stored() {
        Map<Long, TalkContent> lastImported = talks.lastImported();
        return talks.states().stream()
                .map(state -> new StoredTalk(state.id(), state.newest(), lastImported.get(state.id())))
                .toList();
    }

    /** Applies an import that the program makes when it starts. Such an import has no file name. */
    @Transactional
    public Applied apply(ImportedPage page, @Nullable Set<Integer> chosen, @Nullable Long accountId) {
        return apply(page, "", chosen, TranslationChoices.NONE, accountId);
    }

    /**
     * Waits until other imports have ended, makes a new plan and applies it. The new plan makes sure that pressing the button
     * twice imports the talks once.
     *
     * @param source the name of the file; empty for a pasted text
     * @param chosen the line numbers of the headings of the talks to import; null for all talks
     * @param choices the choices of the speaker about translations
     * @param accountId the account that imports; null when the program imports
     */
    @Transactional
    public Applied apply(
            ImportedPage page,
            String source,
            @Nullable Set<Integer> chosen,
            TranslationChoices choices,
            @Nullable Long accountId) {
        return apply(page, source, chosen, choices, accountId, (done, total) -> {});
    }

    /** Applies an import as the method without {@code progress} does, and tells how far it is. */
    @Transactional
    public Applied apply(
            ImportedPage page,
            String source,
            @Nullable Set<Integer> chosen,
            TranslationChoices choices,
            @Nullable Long accountId,
            ImportProgress progress) {
        lockImports();
        talks.lockAll();
        // in an empty site the deliveries keep the ids of the export; otherwise other deliveries may have these ids
        ImportedPage withFreeIds = talks.count() == 0 ? page : page.withNewDeliveryIds();
        ImportPlan plan = plan(withFreeIds, stored(), choices);
        List<ImportPlan.Entry> chosenEntries = plan.entries().stream()
                .filter(ImportPlan.Entry::canBeApplied)
                .filter(entry -> chosen == null || chosen.contains(entry.line()))
                .toList();
        if (!chosenEntries.isEmpty()) {
            ImportRun run = new ImportRun(accountId, source);
            Translation translation = plan.translation();
            if (translation != null && translation.wanted()) {
                run.labels.addAll(labelTags(translation, chosenEntries));
            }
            Set<Long> publishable =
                    chosenEntries.stream().allMatch(entry -> entry.talkId() == null) ? Set.of() : publishable();
            writer.write(chosenEntries, publishable, new ImportedHints(withFreeIds, run.importedAt), run, progress);
            undo.record(run);
            audit.record(AuditAction.IMPORT, AuditKind.IMPORT, null, titles(chosenEntries, page.language()));
            addFragments(withFreeIds, plan, chosenEntries, run);
        } else {
            addFragments(withFreeIds, plan, List.of(), null);
        }
        long created =
                chosenEntries.stream().filter(entry -> entry.talkId() == null).count();
        return new Applied(created, chosenEntries.size() - created);
    }

    private void addFragments(
            ImportedPage page, ImportPlan plan, List<ImportPlan.Entry> applied, @Nullable ImportRun run) {
        Map<Integer, Set<String>> ofLines = page.fragments();
        Map<Long, Set<String>> ofTalks = new LinkedHashMap<>();
        if (run != null) {
            for (int i = 0; i < applied.size(); i++) {
                ofTalks.put(
                        run.changes.get(i).talkId(),
                        ofLines.getOrDefault(applied.get(i).line(), Set.of()));
            }
        }
        for (ImportPlan.Entry entry : plan.entries()) {
            if (entry.kind() == ImportPlan.Kind.SAME && entry.talkId() != null) {
                ofTalks.put(entry.talkId(), ofLines.getOrDefault(entry.line(), Set.of()));
            }
        }
        fragments.add(ofTalks);
    }

    /** Gives the tags of the translated talks their label in the language of the translation. */
    private List<AddedLabel> labelTags(Translation translation, List<ImportPlan.Entry> entries) {
        Map<String, String> labels = new TreeMap<>(translation.tagWords());
        labels.keySet()
                .retainAll(entries.stream()
                        .filter(ImportPlan.Entry::isTranslation)
                        .flatMap(entry -> entry.result().tags().stream())
                        .collect(Collectors.toSet()));
        List<AddedLabel> added = tags.addLabels(labels, translation.language());
        if (!added.isEmpty()) {
            talks.raiseContentVersion();
        }
        return added;
    }

    /** The ids of the talks whose newest content is public: an import does not publish changes that the speaker has not. */
    private Set<Long> publishable() {
        Set<Long> ids = talks.states().stream()
                .filter(state -> state.newest().equals(state.published()))
                .map(TalkState::id)
                .collect(Collectors.toSet());
        database.flush();
        database.clear();
        return ids;
    }

    /** Takes a database lock, so that imports of all programs on this database wait until this transaction ends. */
    private void lockImports() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('import'))", Integer.class)
                .getSingleResult();
    }

    private static String titles(List<ImportPlan.Entry> entries, String language) {
        String titles = entries.stream()
                .limit(MAX_TITLES)
                .map(entry -> entry.result().title(language))
                .collect(Collectors.joining(", "));
        return entries.size() > MAX_TITLES ? titles + "…" : titles;
    }
}
