package org.estrade.transfer.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jspecify.annotations.Nullable;

/** The recorded imports, and the undoing of one of them. */
@ApplicationScoped
public class ImportUndo implements PanacheRepository<ImportRun> {

    /** How long an import can be undone. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** A talk that was edited since the import: it is undone only when the speaker says so. */
    public record EditedTalk(long id, String title) {}

    /** How many talks went into the bin, how many have their content of before, and how many stay as they are. */
    public record Undone(int binned, int restored, int left) {}

    private final TalkRepository talks;
    private final AuditTrail audit;
    private final Clock clock;

    ImportUndo(TalkRepository talks, AuditTrail audit, Clock clock) {
        this.talks = talks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records an import. Must be called in its transaction, after its last change. */
    public void record(ImportRun run) {
        persist(run);
    }

    /** The imports that can be undone, the newest first; one whose talks were all erased cannot. */
    @Transactional
    public List<ImportRun> recent() {
        return list(
                "select distinct r from ImportRun r join fetch r.changes"
                        + " where r.undoneAt is null and r.importedAt > ?1 order by r.importedAt desc, r.id desc",
                oldest());
    }

    /** The import with that id; empty when there is none that can be undone. */
    @Transactional
    public Optional<ImportRun> recent(long id) {
        return recent().stream().filter(run -> run.id == id).findFirst();
    }

    /** Whether there was an import with that id, be it undone or too old to be. */
    @Transactional
    public boolean exists(long id) {
        return count("id", id) > 0;
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    /** The talks of the import that were edited since. */
    @Transactional
    public List<EditedTalk> edited(ImportRun run) {
        return run.changes.stream()
                .filter(change -> talks.newestRevision(change.talkId()) != change.revisionAfter())
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
     * Undoes an import: talks that it created go into the bin, talks that it changed get their content of before, as one
     * more revision. A talk that was edited since stays as it is, unless the speaker chose it.
     *
     * @param chosen the ids of edited talks that are undone too
     * @return empty when the import cannot be undone any more
     */
    @Transactional
    public Optional<Undone> undo(long id, Set<Long> chosen, @Nullable Long accountId) {
        talks.lockAll();
        Optional<ImportRun> found = recent(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImportRun run = found.get();
        int binned = 0;
        int restored = 0;
        int left = 0;
        for (ImportChange change : run.changes) {
            Talk talk = talks.lock(change.talkId()).orElse(null);
            boolean edited = talks.newestRevision(change.talkId()) != change.revisionAfter();
            if (talk == null || (edited && !chosen.contains(change.talkId()))) {
                left += talk == null ? 0 : 1;
            } else if (change.revisionBefore() == null) {
                talks.setDeleted(talk, true);
                binned++;
            } else {
                restore(talk, change.revisionBefore(), change.published(), accountId);
                restored++;
            }
        }
        run.undoneAt = clock.instant();
        audit.record(AuditAction.UNDO, AuditKind.IMPORT, null, run.source);
        return Optional.of(new Undone(binned, restored, left));
    }

    /** The next import is compared with the one before the undone one, so that the same file can be imported again. */
    private void restore(Talk talk, long revision, boolean publish, @Nullable Long accountId) {
        TalkContent before = talks.content(revision);
        talks.revise(talk, talks.importedUpTo(talk, revision).orElse(before), RevisionKind.IMPORT, accountId);
        talks.revise(talk, before, RevisionKind.RESTORE, accountId);
        if (publish) {
            talks.publish(talk, before);
        }
    }
}
