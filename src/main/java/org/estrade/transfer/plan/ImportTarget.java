package org.estrade.transfer.plan;

import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * A stored talk that a talk of the file may match.
 *
 * @param newest the newest revision
 * @param lastImported the talk as the last imported file said it, null when no file was imported
 */
public record ImportTarget(
        long id, TalkContent newest, @Nullable TalkContent lastImported) {}
