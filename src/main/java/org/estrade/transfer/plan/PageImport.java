package org.estrade.transfer.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.CanonicalNames;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.undo.ImportChange;
import org.estrade.transfer.undo.ImportRun;
import org.estrade.transfer.undo.ImportUndo;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plans an import by comparing the file with the stored talks, and applies the plan in one transaction. */
@ApplicationScoped
public class PageImport {

    /** How many talks an import created and how many it changed. */
    public record Applied(long created, long updated) {}

    /** The action of an import in the audit trail. */
    private static final int MOST_TITLES = 5;

    private final Session database;
    private final TalkRepository talks;
    private final AuditTrail audit;
    private final ImportUndo undo;

    PageImport(Session database, TalkRepository talks, AuditTrail audit, ImportUndo undo) {
        this.database = database;
        this.talks = talks;
        this.audit = audit;
        this.undo = undo;
    }

    @Transactional
    public ImportPlan plan(ImportedPage page) {
        return plan(page, stored());
    }

    /** The plan for stored talks that were read before. */
    @Transactional
    public ImportPlan plan(ImportedPage page, List<ImportTarget> stored) {
        CanonicalNames names = talks.canonicalNames();
        return ImportPlan.of(page.with(names::applyTo), stored);
    }

    /** The stored talks that an import is compared with. Equal lists give equal plans. */
    @Transactional
    public List<ImportTarget> stored() {
        Map<Long, TalkContent> lastImported = talks.lastImported();
        return talks.states().stream()
                .map(state -> new ImportTarget(state.id(), state.newest(), lastImported.get(state.id())))
                .toList();
    }

    /** Applies an import of the program itself, which has no file name to tell. */
    @Transactional
    public Applied apply(ImportedPage page, @Nullable Set<Integer> chosen, @Nullable Long accountId) {
        return apply(page, "", chosen, accountId);
    }

    /**
     * Waits for other imports, makes a new plan and applies it: a button that is pressed twice imports once.
     *
     * @param source the name of the file, empty for a pasted text
     * @param chosen the line numbers of the headings of the talks to import, null for all talks
     */
    @Transactional
    public Applied apply(ImportedPage page, String source, @Nullable Set<Integer> chosen, @Nullable Long accountId) {
        takeTurns();
        talks.lockAll();
        // an export of another site keeps its ids in an empty one; elsewhere they may be taken
        ImportedPage ownIds = talks.isEmpty() ? page : page.withNewDeliveryIds();
        List<ImportPlan.Entry> wanted = plan(ownIds).entries().stream()
                .filter(ImportPlan.Entry::canBeApplied)
                .filter(entry -> chosen == null || chosen.contains(entry.line()))
                .toList();
        if (!wanted.isEmpty()) {
            ImportRun run = new ImportRun(accountId, source);
            wanted.forEach(entry -> run.changes.add(apply(entry, accountId)));
            undo.record(run);
            audit.record(AuditAction.IMPORT, AuditKind.IMPORT, null, titles(wanted, page.language()));
        }
        long created = wanted.stream().filter(entry -> entry.talkId() == null).count();
        return new Applied(created, wanted.size() - created);
    }

    /** Makes every other import, of this program or another one, wait until this transaction ends. */
    private void takeTurns() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('import'))", Integer.class)
                .getSingleResult();
    }

    private static String titles(List<ImportPlan.Entry> entries, String language) {
        String titles = entries.stream()
                .limit(MOST_TITLES)
                .map(entry -> entry.result().title(language))
                .collect(Collectors.joining(", "));
        return entries.size() > MOST_TITLES ? titles + "…" : titles;
    }

    private ImportChange apply(ImportPlan.Entry entry, @Nullable Long accountId) {
        Long talkId = entry.talkId();
        return talkId == null ? create(entry.result(), accountId) : update(entry, talkId, accountId);
    }

    private ImportChange create(TalkContent content, @Nullable Long accountId) {
        TalkContent addressed = content.withSlug(talks.freeSlug(content.slug(), null));
        Talk talk = talks.create(addressed, RevisionKind.IMPORT, accountId);
        talks.publish(talk, addressed);
        return new ImportChange(talk.id, null, talks.newestRevision(talk.id), true);
    }

    /** Stores the talk as the file says it besides the result: the next import takes it as the base of its merge. */
    private ImportChange update(ImportPlan.Entry entry, long talkId, @Nullable Long accountId) {
        Talk talk = talks.findById(talkId);
        TalkState before = talks.state(talk);
        long revisionBefore = talks.newestRevision(talkId);
        talks.revise(talk, entry.file(), RevisionKind.IMPORT, accountId);
        if (!entry.result().equals(entry.file())) {
            talks.revise(talk, entry.result(), RevisionKind.MERGE, accountId);
        }
        // an import does not publish changes that the speaker has not published yet
        boolean publish = before.newest().equals(before.published());
        if (publish) {
            talks.publish(talk, entry.result());
        }
        return new ImportChange(talkId, revisionBefore, talks.newestRevision(talkId), publish);
    }
}
