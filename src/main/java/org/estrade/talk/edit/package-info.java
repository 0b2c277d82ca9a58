/** What changes a talk: open, save, detect a conflict, publish, schedule, order, delete. */
@NullMarked
package org.estrade.talk.edit;

import org.jspecify.annotations.NullMarked;
