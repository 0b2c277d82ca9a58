/**
 * Stored talks: entities, the repository, revisions, and the times of visible changes.
 *
 * <p>Choices:
 * <ul>
 *   <li>The tables {@code talk}, {@code delivery} and {@code link} contain only the public content. Drafts are revisions.
 *   <li>No CHECK constraint lists the kinds of links or revisions, or the roles of accounts: a new one needs no migration.
 *       A kind that a newer release has stored is read as the most general one.
 *   <li>Locks are always taken in the same order, because two transactions with different orders could deadlock: first
 *       talks by their ids, then names, and as the last statement of a transaction the row with the version of the public
 *       content ({@link org.estrade.cluster.ContentVersion}). An action on several talks locks them before it
 *       reads them.
 *   <li>Feeds and calendars show when a talk last changed. {@code VisibleChanges} compares fingerprints of the shown
 *       content instead of recording edits. Therefore the new name of a venue counts as a change, and a publication without
 *       changes does not.
 * </ul>
 */
@NullMarked
package org.estrade.talk.store;

import org.jspecify.annotations.NullMarked;
