package org.estrade.transfer.plan;

/**
 * A talk of a page as the translation of a stored talk.
 *
 * @param stored the stored talk
 * @param evidence the reason why the two are paired
 */
public record Pairing(StoredTalk stored, Evidence evidence) {}
