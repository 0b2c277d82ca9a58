package org.estrade.transfer.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.tag.TagRepository;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.ReleasedNames;
import org.estrade.talk.store.Revision;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkHints;
import org.estrade.talk.store.TalkRepository;
import org.jspecify.annotations.Nullable;

/** Records imports, finds the recorded imports, and undoes an import. */
@ApplicationScoped
public class ImportUndo implements PanacheRepository<ImportRun> {

    /** The time after an import in which it can be undone. */
    public static final Duration UNDO_PERIOD = Duration.ofDays(30);

    /** The number of talks after which the persistence context is emptied, so that each query compares few entities. */
    private static final int BATCH_SIZE = 50;

    /** A talk that was edited since the import. Undoing the import changes it only when the speaker chose it. */
    public record EditedTalk(long id, String title) {}

    /**
     * The result of undoing an import.
     *
     * @param movedToBin the number of talks that were moved to the bin
     * @param restored the number of talks that got the content that they had before the import
     * @param unchanged the number of talks that were not changed
     * @param names the number of venues, people and tags that were deleted, because the import had created them
     */
    public record Undone(int movedToBin, int restored, int unchanged, int names) {}

    private final TalkRepository talks;
    private final ReleasedNames releasedNames;
    private final ImportedNames names;
    private final TagRepository tags;
    private final TalkHints hints;
    private final AuditTrail audit;
    private final Clock clock;

    ImportUndo(
            TalkRepository talks,
            ReleasedNames releasedNames,
            ImportedNames names,
            TagRepository tags,
            TalkHints hints,
            AuditTrail audit,
            Clock clock) {
        this.talks = talks;
        this.releasedNames = releasedNames;
        this.names = names;
        this.tags = tags;
        this.hints = hints;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records an import. The caller calls this in the transaction of the import, after the last change. */
    public void record(ImportRun run) {
        persist(run);
        names.record(run);
    }

    /** The id of the newest recorded import. */
    public long newestId() {
        return getEntityManager()
                .createQuery("select max(id) from ImportRun", Long.class)
                .getSingleResult();
    }

    /**
     * The imports that can be undone, the newest first. An import cannot be undone when all its talks were erased. The
     * import of the sample talks can be undone at any time, until the speaker has decided about them.
     */
    @Transactional
    public List<ImportRun> recent() {
        return list(
                "select distinct r from ImportRun r join fetch r.changes"
                        + " where r.undoneAt is null and (r.importedAt > ?1"
                        + " or r.id in (select s.sampleImport from Site s)) order by r.importedAt desc, r.id desc",
                undoLimit());
    }

    /** The import with this id; empty when there is none, or when it cannot be undone. */
    @Transactional
    public Optional<ImportRun> recent(long id) {
        return recent().stream().filter(run -> run.id == id).findFirst();
    }

    /** The number of tags to which the import gave a label or a spelling. */
    @Transactional
    public long labelledTags(long id) {
        return getEntityManager()
                .createQuery("select count(l) from ImportRun r join r.labels l where r.id = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Whether an import with this id is recorded. The import may be undone already, or too old to be undone. */
    @Transactional
    public boolean exists(long id) {
        return count("id", id) > 0;
    }

    private Instant undoLimit() {
        return clock.instant().minus(UNDO_PERIOD);
    }

    /** The talks of the import that were edited after it. */
    @Transactional
    public List<EditedTalk> edited(ImportRun run) {
        Map<Long, Long> newest = talks.newestRevisions(
                run.changes.stream().map(ImportChange::talkId).toList());
        return run.changes.stream()
                .filter(change -> !Objects.equals(newest.get(change.talkId()), change.revisionAfter()))
                .flatMap(change -> talks.findByIdOptional(change.talkId()).stream())
                .filter(talk -> talk.deletedAt == null)
                .map(talk -> new EditedTalk(talk.id, title(talks.state(talk).newest())))
                .toList();
    }

    private static String title(TalkContent content) {
        return content.texts().values().stream()
                .map(text -> text.title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(content.slug());
    }

    /**
     * Undoes an import. A talk that the import created is moved to the bin. A talk that the import changed gets a new
     * revision with its content before the import. A talk that was edited after the import is not changed, unless the
     * speaker chose it. The names that the import created and that nothing uses any more are deleted. The labels
     * and spellings that it gave to tags are taken back, and its open hints about talks.
     *
     * @param chosen the ids of the edited talks that are changed too
     * @param accountId the account that undoes the import
     * @param progress is told how far it is
     * @return empty when the import cannot be undone any more
     */
    @Transactional
    public Optional<Undone> undo(long id, Set<Long> chosen, @Nullable Long accountId, ImportProgress progress) {
        talks.lockAll();
        Optional<ImportRun> found = recent(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<ImportChange> changes = List.copyOf(found.get().changes);
        String importedAt = found.get().importedAt.toString();
        Undoing undoing = new Undoing(chosen, importedAt, accountId);
        progress.reached(0, changes.size());
        for (int from = 0; from < changes.size(); from += BATCH_SIZE) {
            int done = Math.min(from + BATCH_SIZE, changes.size());
            undo(changes.subList(from, done), undoing);
            flush();
            getEntityManager().clear();
            progress.reached(done, changes.size());
        }
        releasedNames.release(undoing.createdTalks);
        ImportRun run = findById(id);
        run.undoneAt = clock.instant();
        int deletedNames = names.deleteUnused();
        tags.takeBack(run.labels);
        talks.raiseContentVersion();
        audit.record(AuditAction.UNDO, AuditKind.IMPORT, null, run.source);
        return Optional.of(new Undone(undoing.movedToBin, undoing.restored, undoing.unchanged, deletedNames));
    }

    /** What is to be undone, and what was undone until now. */
    private static final class Undoing {
        final Set<Long> chosen;
        final String importedAt;
        final @Nullable Long accountId;
        final List<Long> createdTalks = new ArrayList<>();
        int movedToBin;
        int restored;
        int unchanged;

        Undoing(Set<Long> chosen, String importedAt, @Nullable Long accountId) {
            this.chosen = chosen;
            this.importedAt = importedAt;
            this.accountId = accountId;
        }
    }

    private void undo(List<ImportChange> changes, Undoing undoing) {
        List<Long> ids = changes.stream().map(ImportChange::talkId).toList();
        Map<Long, Talk> present = talks.list("id in ?1 and deletedAt is null", ids).stream()
                .collect(Collectors.toMap(talk -> talk.id, Function.identity()));
        Map<Long, Long> newest = talks.newestRevisions(ids);
        for (ImportChange change : changes) {
            Talk talk = present.get(change.talkId());
            if (talk == null && change.revisionBefore() == null) {
                // somebody has moved it to the bin
                undoing.createdTalks.add(change.talkId());
            }
            hints.takeBack(change.talkId(), undoing.importedAt);
            boolean edited = !Objects.equals(newest.get(change.talkId()), change.revisionAfter());
            if (talk == null || (edited && !undoing.chosen.contains(change.talkId()))) {
                undoing.unchanged += talk == null ? 0 : 1;
            } else if (change.revisionBefore() == null) {
                talks.setDeleted(talk, true);
                undoing.createdTalks.add(change.talkId());
                undoing.movedToBin++;
            } else {
                restore(talk, change.revisionBefore(), change.published(), undoing.accountId);
                undoing.restored++;
            }
        }
    }

    /**
     * Restores the content before the import. The content of the import before it is stored as a revision of kind
     * {@code import}, so that the next import is compared with it and the same file can be imported again.
     */
    private void restore(Talk talk, long revision, boolean publish, @Nullable Long accountId) {
        TalkContent before = talks.content(revision);
        talks.revise(talk, importedUpTo(talk, revision).orElse(before), RevisionKind.IMPORT, accountId);
        talks.revise(talk, before, RevisionKind.RESTORE, accountId);
        if (publish) {
            talks.publish(talk, before);
        }
    }

    /** The content of the last import of a talk up to and including a revision; empty when there was none. */
    private Optional<TalkContent> importedUpTo(Talk talk, long revision) {
        return talks.getEntityManager()
                .createQuery(
                        "select r from Revision r where r.talk.id = ?1 and r.kind = 'import' and r.id <= ?2"
                                + " order by r.id desc",
                        Revision.class)
                .setParameter(1, talk.id)
                .setParameter(2, revision)
                .setMaxResults(1)
                .getResultStream()
                .map(imported -> imported.content)
                .findFirst();
    }
}
