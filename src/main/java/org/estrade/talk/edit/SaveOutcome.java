package org.estrade.talk.edit;

import java.time.Instant;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/** The result of a save. */
public sealed interface SaveOutcome {

    /**
     * The content is stored as the newest revision, now or already before.
     *
     * @param isNew whether this save created the talk
     */
    record Saved(long talkId, long revisionId, Instant at, boolean isNew) implements SaveOutcome {}

    /**
     * Another editor has saved since the form was opened. Nothing was written.
     *
     * @param base the content of the revision that both editors opened, null when it is unknown
     * @param newestId the id of the newest revision
     * @param newest the content of the newest revision, which the other editor saved
     * @param username the name of the account that wrote the newest revision, null when unknown
     */
    record Conflict(
            @Nullable TalkContent base,
            long newestId,
            TalkContent newest,
            Instant at,
            @Nullable String username) implements SaveOutcome {}

    /** The talk is in the bin, or does not exist. */
    record Gone() implements SaveOutcome {}
}
