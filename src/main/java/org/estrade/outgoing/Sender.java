package org.estrade.outgoing;

/** Sends requests to other hosts. */
@FunctionalInterface
public interface Sender {

    /**
     * Sends a request and waits for the answer, after all redirections.
     *
     * @throws OutgoingFailure if there is no answer, or none that the request accepts
     */
    OutgoingAnswer send(OutgoingRequest request) throws OutgoingFailure;
}
