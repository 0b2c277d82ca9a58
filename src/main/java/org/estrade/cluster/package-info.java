/**
 * Several replicas of this program on one database: the version of the content, notifications of its changes, scheduled
 * work that one of them does.
 *
 * <p>Replicas share everything by the database and know nothing of each other. A trigger on the content's version notifies
 * all of them, whichever changed it; {@link org.estrade.cluster.ContentWatch} also reads the version every second, because
 * connection poolers may drop notifications. {@link org.estrade.cluster.ReplicaLock} uses ShedLock's table, so that a
 * schedule runs in one replica. Rooms that own rows that expire delete them when they observe
 * {@link org.estrade.cluster.Housekeeping}.
 */
@NullMarked
package org.estrade.cluster;

import org.jspecify.annotations.NullMarked;
