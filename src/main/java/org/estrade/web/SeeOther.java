package org.estrade.web;

import jakarta.ws.rs.core.Response;

/** The response to an accepted form: status 303 and the path of the page to open next. */
public final class SeeOther {

    private SeeOther() {}

    /** The redirection to a path. The header has only the path, because a proxy may hide the full address of the site. */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
