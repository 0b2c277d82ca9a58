/**
 * What venues, people and tags share: an entity with a name in several spellings, its repository, the talks that use it.
 *
 * <p>A name in a draft is text. A venue, person or tag that is renamed or merged keeps its former names as
 * spellings, by which drafts and imports still find it. A spelling that a draft needs cannot be removed. A deleted
 * tag or person is taken off drafts by a new revision: {@link org.estrade.naming.NameReferences} is what the talk rooms
 * do for names.
 */
@NullMarked
package org.estrade.naming;

import org.jspecify.annotations.NullMarked;
