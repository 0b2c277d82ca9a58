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

/** Takes deleted tags and people off the drafts, by a new revision, in the transaction that deletes them. */
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

    private void rewrite(UnaryOperator<TalkContent> without) {
        newest().forEach(newest -> rewrite(newest, without));
    }

    /** The newest revisions of all talks, those in the bin included: a restored talk must not have a deleted name. */
    private List<Revision> newest() {
        return database.createQuery(
                        "select r from Revision r join fetch r.talk t left join fetch t.publishRevision where r.id in"
                                + " (select max(r.id) from Revision r group by r.talk.id) order by r.id",
                        Revision.class)
                .getResultList();
    }

    /** The revision of a scheduled publication is replaced first, so that the newest content is added last. */
    private void rewrite(Revision newest, UnaryOperator<TalkContent> without) {
        Talk talk = newest.talk;
        Revision planned = talk.publishRevision;
        if (planned == null || planned.id.equals(newest.id)) {
            Revision revised = revised(newest, without.apply(newest.content));
            talk.publishRevision = planned == null ? null : revised;
            return;
        }
        talk.publishRevision = revised(planned, without.apply(planned.content));
        if (talk.publishRevision == planned) {
            revised(newest, without.apply(newest.content));
        } else {
            add(talk, without.apply(newest.content));
        }
    }

    /** The revision itself if it has that content already, else a new one. */
    private Revision revised(Revision revision, TalkContent content) {
        return content.equals(revision.content) ? revision : add(revision.talk, content);
    }

    private Revision add(Talk talk, TalkContent content) {
        Revision revision = new Revision(talk, RevisionKind.DRAFT, content, actor.id());
        database.persist(revision);
        return revision;
    }
}
