package org.estrade.cluster;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CDI event: the present transaction changes content that visitors can see, and is about to commit. Observers may still
 * write in this transaction.
 *
 * @param talks the ids of the talks that the transaction changes; null when it may change what any talk shows
 * @param isMore whether it may change more than these talks, for example the order of all talks
 */
public record BeforeContentCommit(@Nullable Set<Long> talks, boolean isMore) {}
