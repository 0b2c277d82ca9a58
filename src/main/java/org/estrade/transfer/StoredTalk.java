package org.estrade.transfer;

import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is already there when a page is imported.
 *
 * @param newest revision, published or not
 * @param lastImported {@link ImportPlan.Entry#imported} of the import that last touched it, which is what the file said,
 *     and not what came of it; null when it never came from a file
 */
public record StoredTalk(
        long id, TalkContent newest, @Nullable TalkContent lastImported) {

    TalkContent base() {
        return lastImported == null ? TalkContent.EMPTY : lastImported;
    }
}
