/** A talk's revisions side by side, and the way back to an earlier one. */
@NullMarked
package org.estrade.talk.history;

import org.jspecify.annotations.NullMarked;
