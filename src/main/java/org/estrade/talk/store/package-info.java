/** Talks in the database: entities, the repository, revisions, search, and what changed when. */
@NullMarked
package org.estrade.talk.store;

import org.jspecify.annotations.NullMarked;
