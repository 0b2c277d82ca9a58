package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.estrade.person.PersonDeleted;
import org.estrade.session.Actor;
import org.estrade.tag.TagDeleted;
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

    void tag(@Observes TagDeleted deleted) {
        Set<String> keys = keys(deleted.names());
        rewrite(talk -> talk.withTags(talk.tags().stream()
                .filter(tag -> !keys.contains(SpellingKey.key(tag)))
                .toList()));
    }

    void person(@Observes PersonDeleted deleted) {
        Set<String> keys = keys(deleted.names());
        rewrite(talk -> talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withSpeakers(delivery.speakers().stream()
                        .filter(speaker -> !keys.contains(SpellingKey.key(speaker.name())))
                        .toList()))
                .toList()));
    }

    private static Set<String> keys(Set<String> names) {
        return names.stream().map(SpellingKey::key).collect(Collectors.toSet());
    }

    private void rewrite(UnaryOperator<TalkContent> without) {
        newest().forEach(newest -> rewrite(newest, without));
    }

    /** In the bin as well: what is taken out of it later must not bring a deleted name back. */
    private List<Revision> newest() {
        return database.createQuery(
                        "select r from Revision r join fetch r.talk t left join fetch t.publishRevision where r.id in"
                                + " (select max(r.id) from Revision r group by r.talk.id) order by r.id",
                        Revision.class)
                .getResultList();
    }

    /** What is planned to be published comes first: the newest revision stays the newest. */
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

    /** The revision itself when that is its content already. */
    private Revision revised(Revision revision, TalkContent content) {
        return content.equals(revision.content) ? revision : add(revision.talk, content);
    }

    private Revision add(Talk talk, TalkContent content) {
        Revision revision = new Revision(talk, RevisionKind.DRAFT, content, actor.id());
        database.persist(revision);
        return revision;
    }
}
