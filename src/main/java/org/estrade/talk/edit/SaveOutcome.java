package org.estrade.talk.edit;

import java.time.Instant;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/** What came of saving a talk. */
public sealed interface SaveOutcome {

    /**
     * It is the newest revision now, or was already: what was typed is what is stored.
     *
     * @param first whether the talk was made with it
     */
    record Saved(long talkId, long revisionId, Instant at, boolean first) implements SaveOutcome {}

    /**
     * Somebody else saved meanwhile, and nothing was written.
     *
     * @param base what both set out from, null when that is not known
     * @param theirs the newest revision, by its id and content
     * @param username who made it, null when that is not known
     */
    record Conflict(
            @Nullable TalkContent base,
            long theirsId,
            TalkContent theirs,
            Instant at,
            @Nullable String username) implements SaveOutcome {}

    /** The talk is in the bin, or there never was one. */
    record Gone() implements SaveOutcome {}
}
