package org.estrade.transfer.export;

import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkState;

/**
 * A talk in an export of the admin.
 *
 * @param content the published content; for a talk that is not published, the content of its draft
 * @param draft whether the talk is not published
 */
record ExportedTalk(TalkContent content, boolean draft) {

    static ExportedTalk of(TalkState state) {
        TalkContent published = state.published();
        return published == null ? new ExportedTalk(state.newest(), true) : new ExportedTalk(published, false);
    }

    /** The same talk with absolute addresses of files. */
    ExportedTalk withLinksAt(String origin) {
        return new ExportedTalk(content.withLinksAt(origin), draft);
    }
}
