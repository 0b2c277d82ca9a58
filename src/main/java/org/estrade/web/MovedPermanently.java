package org.estrade.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Leads from an address that a talk had before to the present one. Browsers ask again each time: a talk may get its old
 * address back, and a redirection they kept would then lead round in circles.
 */
public final class MovedPermanently extends WebApplicationException {

    private static final long serialVersionUID = 1;

    public MovedPermanently(String path) {
        super(Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", path)
                .header("Cache-Control", "no-cache")
                .build());
    }
}
