package org.estrade.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.web.SeeOther;

/** The admin's first page: the talks. */
@Path("/admin")
@RolesAllowed(Account.SPEAKER)
public class AdminResource {

    @GET
    public Response start() {
        return SeeOther.to("/admin/talks");
    }
}
