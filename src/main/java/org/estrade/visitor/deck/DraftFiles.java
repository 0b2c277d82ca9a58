package org.estrade.visitor.deck;

import java.util.Optional;
import org.estrade.talk.TalkContent;
import org.estrade.vault.store.FileAddress;

/** Says which files the readers of a preview link may read. The package that makes the links implements it. */
public interface DraftFiles {

    /**
     * The draft that a preview link shows; empty when there is no such link. Blocks.
     *
     * @param token the secret part of the address of the link, or any other text
     */
    Optional<TalkContent> draft(String token);

    /** Whether the draft that a preview link shows has a file. Blocks. */
    default boolean has(String token, String hash) {
        return draft(token).stream()
                .flatMap(TalkContent::everyLink)
                .anyMatch(link -> FileAddress.hashIn(link.url()).equals(Optional.of(hash)));
    }
}
