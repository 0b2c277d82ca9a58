/**
 * Several replicas of this program on one database: the version of the content, notifications of its changes, scheduled
 * work that only one replica does.
 *
 * <p>Replicas share their state in the database only, and do not know each other. A trigger on the content's version
 * notifies all replicas of each change; {@link org.estrade.cluster.ContentWatch} also reads the version every second,
 * because connection poolers may drop notifications. {@link org.estrade.cluster.ReplicaLock} uses ShedLock's table, so
 * that a schedule runs in one replica. Packages with rows that expire observe {@link org.estrade.cluster.Housekeeping}
 * and delete those rows then.
 */
@NullMarked
package org.estrade.cluster;

import org.jspecify.annotations.NullMarked;
