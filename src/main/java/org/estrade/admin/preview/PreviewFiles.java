package org.estrade.admin.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.vault.store.FileAddress;
import org.estrade.visitor.deck.DraftFiles;

/** The files of the drafts that preview links show. */
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
    public boolean has(String token, String hash) {
        return links.talkId(token).flatMap(editing::view).stream()
                .flatMap(talk -> talk.content().everyLink())
                .anyMatch(link -> FileAddress.hashIn(link.url()).equals(Optional.of(hash)));
    }
}
