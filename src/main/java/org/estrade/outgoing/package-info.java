/**
 * The requests that this program sends to other hosts. {@link org.estrade.outgoing.OutgoingClient} is the only class that
 * sends any.
 *
 * <p>Choices:
 * <ul>
 *   <li>An address on a page may lead to a machine that only this program can reach. {@link
 *       org.estrade.outgoing.Network} is therefore asked at the last moment, when a socket is about to be connected
 *       ({@link org.estrade.outgoing.CheckedSockets}): the address that was checked is the address that is connected, so
 *       that a name that resolves differently the second time gains nothing. Redirections are followed one by one and pass
 *       the same check.
 *   <li>A host gets one request at a time, and none in the second after it ({@link org.estrade.outgoing.HostTurns}).
 *   <li>Every request is recorded ({@link org.estrade.outgoing.OutgoingLog}), so that the speaker can see what the program
 *       did.
 *   <li>No proxy, no cookies, no credentials.
 *   <li>{@link org.estrade.outgoing.VideoProviders} is here because links and stills both ask the hosts of videos, and neither
 *       package has to know the other.
 * </ul>
 */
@NullMarked
package org.estrade.outgoing;

import org.jspecify.annotations.NullMarked;
