package org.estrade.talk.store;

import java.time.Instant;
import java.util.List;
import org.estrade.talk.ImportHint;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * The newest content of a talk and its public content.
 *
 * @param newest the content of the newest revision, with the stored names of venues, people and tags
 * @param published the public content, null when the talk is not public
 * @param changedAt the time of the newest revision
 * @param publishAt the time of the scheduled publication, null when none is scheduled
 * @param hints what imports warned of, dismissed hints included
 */
public record TalkState(
        long id,
        TalkContent newest,
        @Nullable TalkContent published,
        Instant changedAt,
        @Nullable Instant publishAt,
        List<ImportHint> hints) {

    static TalkState of(Revision newest, @Nullable Talk published, CanonicalNames names) {
        return new TalkState(
                newest.talk.id,
                names.applyTo(newest.content),
                published == null ? null : published.content(),
                newest.createdAt,
                newest.talk.publishAt,
                newest.talk.hints);
    }
}
