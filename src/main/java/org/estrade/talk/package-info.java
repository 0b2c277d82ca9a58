/** Talks and what hangs on them: deliveries, links, revisions, and the one value they travel as. */
@NullMarked
package org.estrade.talk;

import org.jspecify.annotations.NullMarked;
