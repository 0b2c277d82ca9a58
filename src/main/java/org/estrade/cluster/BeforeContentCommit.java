package org.estrade.cluster;

/**
 * CDI event: the present transaction changes content that visitors can see, and is about to commit. Its observers may still
 * write.
 */
public record BeforeContentCommit() {}
