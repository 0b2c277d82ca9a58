package org.estrade.cluster;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CDI event: the present transaction changes content that visitors can see, and is about to commit. Observers may still
 * write in this transaction.
 *
 * @param talks the ids of the talks that the transaction changes; null when it may change what any talk shows
 */
public record BeforeContentCommit(@Nullable Set<Long> talks) {}
