package org.estrade.admin.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.visitor.deck.DraftFiles;

/** The drafts that preview links show. */
@ApplicationScoped
class PreviewFiles implements DraftFiles {

    private final PreviewLinks links;
    private final TalkEditing editing;

    PreviewFiles(PreviewLinks links, TalkEditing editing) {
        this.links = links;
        this.editing = editing;
    }

    @Override
    @ActivateRequestContext
    public Optional<TalkContent> draft(String token) {
        return links.talkId(token).flatMap(editing::view).map(OpenedTalk::content);
    }
}
