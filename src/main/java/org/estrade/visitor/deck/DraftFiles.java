package org.estrade.visitor.deck;

/** Says which files the readers of a preview link may read. The package that makes the links implements it. */
public interface DraftFiles {

    /**
     * Whether the draft that a preview link shows has a file. Blocks.
     *
     * @param token the secret part of the address of the link, or any other text
     */
    boolean has(String token, String hash);
}
