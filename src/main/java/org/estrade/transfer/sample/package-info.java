/**
 * The sample talks that a new site begins with, and the speaker's decision to keep or to remove them. Removing them undoes
 * their import: the talks go to the bin, and the names that only they use are deleted.
 */
@NullMarked
package org.estrade.transfer.sample;

import org.jspecify.annotations.NullMarked;
