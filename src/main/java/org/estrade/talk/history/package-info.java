/** The history page of a talk: its revisions, the comparison of two revisions, and the restoration of an earlier one. */
@NullMarked
package org.estrade.talk.history;

import org.jspecify.annotations.NullMarked;
