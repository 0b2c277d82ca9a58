package org.estrade.talk.store;

import java.time.Instant;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * Where a talk stands.
 *
 * @param newest its newest revision, told in the names now known: the draft
 * @param published what visitors read, null before the first publication
 * @param changedAt when the newest revision was made
 * @param publishAt when a revision becomes public by itself, null when nothing is planned
 */
public record TalkState(
        long id,
        TalkContent newest,
        @Nullable TalkContent published,
        Instant changedAt,
        @Nullable Instant publishAt) {

    static TalkState of(Revision newest, @Nullable Talk published, CanonicalNames names) {
        return new TalkState(
                newest.talk.id,
                names.in(newest.content),
                published == null ? null : published.content(),
                newest.createdAt,
                newest.talk.publishAt);
    }
}
