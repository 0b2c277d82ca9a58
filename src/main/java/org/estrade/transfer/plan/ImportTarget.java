package org.estrade.transfer.plan;

import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * A talk that an import may meet again.
 *
 * @param newest as the speaker left it
 * @param lastImported as the last imported file told it, null when no file ever did
 */
public record ImportTarget(
        long id, TalkContent newest, @Nullable TalkContent lastImported) {}
