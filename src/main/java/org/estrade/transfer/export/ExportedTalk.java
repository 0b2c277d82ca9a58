package org.estrade.transfer.export;

import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkState;

/**
 * A talk as an export of the admin holds it: what visitors read, or the draft of a talk that they do not read yet.
 *
 * @param draft whether visitors do not read the talk
 */
record ExportedTalk(TalkContent content, boolean draft) {

    static ExportedTalk of(TalkState state) {
        TalkContent published = state.published();
        return published == null ? new ExportedTalk(state.newest(), true) : new ExportedTalk(published, false);
    }
}
