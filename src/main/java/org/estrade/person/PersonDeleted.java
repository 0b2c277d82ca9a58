package org.estrade.person;

import java.util.Set;

/**
 * A person was deleted, in this transaction: whoever keeps names elsewhere takes theirs away.
 *
 * @param names the name and its other spellings
 */
public record PersonDeleted(Set<String> names) {}
