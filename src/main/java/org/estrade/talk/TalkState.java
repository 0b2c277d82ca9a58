package org.estrade.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a talk stands.
 *
 * @param newest its newest revision: the draft
 * @param published what visitors read, null before the first publication
 * @param changedAt when the newest revision was made
 */
public record TalkState(
        long id, TalkContent newest, @Nullable TalkContent published, Instant changedAt) {}
