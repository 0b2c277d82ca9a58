package org.estrade.talk.edit;

import java.time.Instant;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkStatus;
import org.jspecify.annotations.Nullable;

/**
 * A talk as an editor finds it.
 *
 * @param base the id of the revision it was opened on: what is saved later says so
 * @param content of that revision, in the names now known
 * @param published what visitors read, null when they read nothing
 * @param addressed whether it ever was published, hence has an address to keep
 * @param savedAt when that revision was made
 * @param publishAt when it becomes public by itself, null when nothing is planned
 * @param revisions how many there are
 */
public record OpenedTalk(
        long id,
        long base,
        TalkContent content,
        @Nullable TalkContent published,
        boolean addressed,
        Instant savedAt,
        @Nullable Instant publishAt,
        int revisions) {

    /** Whether visitors read the newest of it. */
    public boolean isPublishedAsIs() {
        return TalkStatus.of(content, published) == TalkStatus.PUBLISHED;
    }
}
