package org.estrade.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.account.attempt.SignIn;
import org.estrade.web.SeeOther;

/** Signs the browser out. The session ends in the database, so that no copy of the cookie works any more. */
@Path("/logout")
@Blocking
public class LogoutResource {

    private final SignIn signIn;

    LogoutResource(SignIn signIn) {
        this.signIn = signIn;
    }

    @POST
    public Response signOut() {
        signIn.close();
        return Response.fromResponse(SeeOther.to("/"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
