package org.estrade.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * The redirection from a former address of a talk to its current address. Browsers must not cache it. If the address changes
 * from A to B and back to A, a cached redirection from A to B and the new one from B to A would be a loop.
 */
public final class MovedPermanently extends WebApplicationException {

    private static final long serialVersionUID = 1;

    /**
     * The redirection to a path.
     *
     * @param path the path of the present address
     */
    public MovedPermanently(String path) {
        super(Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", path)
                .header("Cache-Control", "no-cache")
                .build());
    }
}
