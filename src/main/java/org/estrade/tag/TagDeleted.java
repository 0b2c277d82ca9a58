package org.estrade.tag;

import java.util.Set;

/**
 * A tag was deleted, in this transaction: whoever keeps names elsewhere takes it away.
 *
 * @param names the name and its other spellings
 */
public record TagDeleted(Set<String> names) {}
