package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.estrade.naming.KnownName;
import org.estrade.session.Actor;
import org.estrade.talk.TalkContent;
import org.estrade.text.SpellingKey;
import org.hibernate.Session;

/** Removes deleted tags and people from drafts: adds a revision without them, in the transaction that deletes them. */
@ApplicationScoped
class DeletedNames {

    private final Session database;
    private final Actor actor;

    DeletedNames(Session database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    void removeTag(KnownName deleted) {
        Set<String> keys = keys(deleted);
        rewrite(talk -> talk.withTags(talk.tags().stream()
                .filter(tag -> !keys.contains(SpellingKey.key(tag)))
                .toList()));
    }

    void removePerson(KnownName deleted) {
        Set<String> keys = keys(deleted);
        rewrite(talk -> talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withSpeakers(delivery.speakers().stream()
                        .filter(speaker -> !keys.contains(SpellingKey.key(speaker.name())))
                        .toList()))
                .toList()));
    }

    private static Set<String> keys(KnownName deleted) {
        return deleted.everySpelling().map(SpellingKey::key).collect(Collectors.toSet());
    }

    private void rewrite(UnaryOperator<TalkContent> removal) {
        newestRevisions().forEach(newest -> rewrite(newest, removal));
    }

    /** The newest revisions of all talks. Talks in the bin are included: a restored talk must not have a deleted name. */
    private List<Revision> newestRevisions() {
        return database.createQuery(
                        "select r from Revision r join fetch r.talk t left join fetch t.publishRevision where r.id in"
                                + " (select max(r.id) from Revision r group by r.talk.id) order by r.id",
                        Revision.class)
                .getResultList();
    }

    /** The revision of a scheduled publication is replaced first, so that the newest content is added last. */
    private void rewrite(Revision newest, UnaryOperator<TalkContent> removal) {
        Talk talk = newest.talk;
        Revision scheduled = talk.publishRevision;
        if (scheduled == null || scheduled.id.equals(newest.id)) {
            Revision revised = revised(newest, removal.apply(newest.content));
            talk.publishRevision = scheduled == null ? null : revised;
            return;
        }
        talk.publishRevision = revised(scheduled, removal.apply(scheduled.content));
        if (talk.publishRevision == scheduled) {
            revised(newest, removal.apply(newest.content));
        } else {
            add(talk, removal.apply(newest.content));
        }
    }

    /** The given revision if it has the content already, otherwise a new revision. */
    private Revision revised(Revision revision, TalkContent content) {
        return content.equals(revision.content) ? revision : add(revision.talk, content);
    }

    private Revision add(Talk talk, TalkContent content) {
        Revision revision = new Revision(talk, RevisionKind.DRAFT, content, actor.id());
        database.persist(revision);
        return revision;
    }
}
