package org.estrade.transfer.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.estrade.site.SiteRepository;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.talk.store.TalkHints;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.undo.ImportChange;
import org.estrade.transfer.undo.ImportProgress;
import org.estrade.transfer.undo.ImportRun;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes the talks of an import, in the transaction of its caller. Its time grows with the number of talks, not faster. */
@ApplicationScoped
class ImportWriter {

    /**
     * The number of talks that are written at once, after which the persistence context is emptied. Each query compares all
     * entities of the context with their rows, so an import of many talks in one context would take a time that grows with
     * their square.
     */
    private static final int BATCH_SIZE = 50;

    /** The number of talks after which a line is logged. */
    private static final int LOGGED_STEP = 500;

    private static final Logger LOG = Logger.getLogger("org.estrade");

    private final Session database;
    private final TalkRepository talks;
    private final TalkAddresses addresses;
    private final TalkHints hints;
    private final SiteRepository sites;

    ImportWriter(
            Session database, TalkRepository talks, TalkAddresses addresses, TalkHints hints, SiteRepository sites) {
        this.database = database;
        this.talks = talks;
        this.addresses = addresses;
        this.hints = hints;
        this.sites = sites;
    }

    /**
     * Writes the entries, and adds to the run what each of them changed, in their order.
     *
     * @param publishable the ids of the stored talks whose new content is published
     */
    void write(
            List<ImportPlan.Entry> entries,
            Set<Long> publishable,
            ImportedHints found,
            ImportRun run,
            ImportProgress progress) {
        int total = entries.size();
        boolean logged = total > LOGGED_STEP;
        if (logged) {
            LOG.infof("Import of %d talks started", total);
        }
        progress.reached(0, total);
        FreeSlugs slugs = new FreeSlugs(addresses.slugs());
        String language = sites.settings().languages().get(0);
        int analyzedAt = BATCH_SIZE;
        for (int from = 0; from < total; from += BATCH_SIZE) {
            int done = Math.min(from + BATCH_SIZE, total);
            run.changes.addAll(
                    applyBatch(entries.subList(from, done), publishable, slugs, found, language, run.accountId));
            if (logged && done % LOGGED_STEP == 0) {
                LOG.infof("Import: %d of %d talks", done, total);
            }
            if (done >= 2 * analyzedAt) {
                analyzeTables();
                analyzedAt = done;
            }
            progress.reached(done, total);
        }
    }

    /**
     * Lets PostgreSQL count the rows again, each time that their number has doubled. Inside one transaction it would keep the
     * plans that it made for empty tables, and each query would become slower with each talk.
     */
    private void analyzeTables() {
        database.createNativeMutationQuery(
                        "analyze talk, talk_text, talk_tag, delivery, delivery_speaker, link, revision, venue, person, tag")
                .executeUpdate();
    }

    private List<ImportChange> applyBatch(
            List<ImportPlan.Entry> entries,
            Set<Long> publishable,
            FreeSlugs slugs,
            ImportedHints found,
            String language,
            @Nullable Long accountId) {
        talks.prepareNames(entries.stream().map(ImportPlan.Entry::result).toList());
        Map<Long, Long> revisionsBefore = talks.newestRevisions(entries.stream()
                .map(ImportPlan.Entry::talkId)
                .filter(Objects::nonNull)
                .toList());
        List<Long> ids = new ArrayList<>();
        for (ImportPlan.Entry entry : entries) {
            Long talkId = entry.talkId();
            long id = talkId == null ? create(entry.result(), slugs, accountId) : talkId;
            if (talkId != null) {
                update(entry, id, publishable.contains(id), language, accountId);
            }
            hints.add(id, found.of(entry));
            ids.add(id);
        }
        database.flush();
        Map<Long, Long> revisionsAfter = talks.newestRevisions(ids);
        database.clear();
        return ids.stream()
                .map(id -> new ImportChange(
                        id,
                        revisionsBefore.get(id),
                        Objects.requireNonNull(revisionsAfter.get(id)),
                        !revisionsBefore.containsKey(id) || publishable.contains(id)))
                .toList();
    }

    private long create(TalkContent content, FreeSlugs slugs, @Nullable Long accountId) {
        TalkContent withFreeSlug = content.withSlug(slugs.take(content.slug()));
        Talk talk = talks.create(withFreeSlug, RevisionKind.IMPORT, accountId);
        talks.publish(talk, withFreeSlug);
        return talk.id;
    }

    /**
     * Stores two revisions: the content of the file, which is the base of the next merge, and the result of the merge. A
     * translation stores the result only. The base of the next merge stays the page in the first language, so that importing
     * that page again keeps the translation, as it keeps what the speaker adds by hand. A translation whose source text the
     * import changes is marked as older than its source.
     */
    private void update(
            ImportPlan.Entry entry, long talkId, boolean publish, String language, @Nullable Long accountId) {
        Talk talk = talks.findById(talkId);
        if (!entry.isTranslation()) {
            talks.revise(talk, entry.file(), RevisionKind.IMPORT, accountId);
        }
        if (entry.isTranslation() || !entry.result().equals(entry.file())) {
            talks.revise(talk, entry.result(), RevisionKind.MERGE, accountId);
        }
        talk.translatedFrom = talk.translatedFrom.after(entry.stored(), entry.result(), language);
        if (publish) {
            talks.publish(talk, entry.result());
        }
    }
}
