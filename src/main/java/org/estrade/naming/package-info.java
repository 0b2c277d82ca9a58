/**
 * What venues, people and tags share: a name in several spellings, the talks that use it, merging.
 *
 * <p>A name in a draft is text. A venue, person or tag that is renamed or merged keeps its former names as
 * spellings, by which drafts and imports still find it. A spelling that a draft needs cannot be removed. A deleted
 * tag or person is taken off drafts by a new revision, which the talk rooms add when they observe its deletion.
 */
@NullMarked
package org.estrade.naming;

import org.jspecify.annotations.NullMarked;
