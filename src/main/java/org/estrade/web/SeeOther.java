package org.estrade.web;

import jakarta.ws.rs.core.Response;

/** The answer to a form that was accepted: go and read that page. */
public final class SeeOther {

    private SeeOther() {}

    /** The path is sent as it is: behind a proxy the full address is not ours to know. */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
