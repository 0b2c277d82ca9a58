/** The history page of a talk: its revisions, two of them compared, and the restoring of an earlier one. */
@NullMarked
package org.estrade.talk.history;

import org.jspecify.annotations.NullMarked;
