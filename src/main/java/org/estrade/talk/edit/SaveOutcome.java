package org.estrade.talk.edit;

import java.time.Instant;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/** The result of a save. */
public sealed interface SaveOutcome {

    /**
     * The content is stored as the newest revision, now or already before.
     *
     * @param first whether this save created the talk
     */
    record Saved(long talkId, long revisionId, Instant at, boolean first) implements SaveOutcome {}

    /**
     * Another editor has saved since the form was opened. Nothing was written.
     *
     * @param base the content of the revision that both editors opened, null when it is unknown
     * @param theirs the content of the newest revision, whose id is {@code theirsId}
     * @param username the account that wrote the newest revision, null when unknown
     */
    record Conflict(
            @Nullable TalkContent base,
            long theirsId,
            TalkContent theirs,
            Instant at,
            @Nullable String username) implements SaveOutcome {}

    /** The talk is in the bin, or does not exist. */
    record Gone() implements SaveOutcome {}
}
