/**
 * What the lists of the admin sort, filter and count talks by: one row of the table {@code talk_summary} for each talk. And how
 * often published talks use names, for the lists of names.
 *
 * <p>Choices:
 * <ul>
 *   <li>The status, the hints and the words of a talk are computed by the program from the newest and the published content.
 *       SQL cannot sort or count by them, and reading every content for each list takes seconds on a site with thousands of talks.
 *       Therefore their result is stored.
 *   <li>Triggers mark a row as stale, so that no code that writes talks can forget it. A new name of a venue, a person or a
 *       tag makes all rows stale by the column {@code all_talks_version} of the table {@code site}: to mark the rows would lock them all.
 *   <li>Stale rows are computed again by the next list that reads them. When there are thousands, the list shows the rows as
 *       they are, and a thread computes them in the background.
 * </ul>
 */
@NullMarked
package org.estrade.talk.summary;

import org.jspecify.annotations.NullMarked;
