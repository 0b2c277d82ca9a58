package org.estrade.cluster;

/**
 * CDI event: the present transaction changes content that visitors can see, and is about to commit. Observers may still
 * write in this transaction.
 */
public record BeforeContentCommit() {}
