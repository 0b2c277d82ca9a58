package org.estrade.transfer.plan;

import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * A stored talk, which an import may change.
 *
 * @param newest the content of the newest revision
 * @param lastImported the content in the file that was imported last; null when the talk was never imported
 */
public record StoredTalk(
        long id, TalkContent newest, @Nullable TalkContent lastImported) {}
