/**
 * Everything that changes a talk: open, save, detect a conflict, publish, schedule, order, delete, restore.
 *
 * <p>Choices:
 * <ul>
 *   <li>Saving uses optimistic locking. A form contains the id of its base revision (the newest revision when it was opened)
 *       and its own id. If another form has saved other content since then, the answer is 409 with both versions. The
 *       autosaves of the same form are no conflict. {@code SaveRule} has the complete table.
 *   <li>An autosave overwrites the same revision until an editor opens the talk on it. The revision is then frozen, so that
 *       the base revision of an opened form never changes.
 *   <li>A scheduled publication keeps the revision for which it was scheduled, whatever is saved later. One query with
 *       {@code skip locked} makes sure that only one replica publishes it.
 *   <li>The program never erases a talk by itself. A deleted talk stays in the bin until the speaker erases it, on a
 *       page that shows its title and asks for confirmation.
 * </ul>
 */
@NullMarked
package org.estrade.talk.edit;

import org.jspecify.annotations.NullMarked;
