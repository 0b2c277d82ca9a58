package org.estrade.web;

import jakarta.ws.rs.core.Response;

/** The answer to an accepted form: 303, with the page to read next. */
public final class SeeOther {

    private SeeOther() {}

    /** The redirection to a path. The header has only the path, because a proxy may hide the full address of the site. */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
