package org.estrade.admin.dashboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.estrade.account.Account;
import org.estrade.session.ReturnPath;
import org.estrade.site.NewSite;
import org.estrade.web.SeeOther;

/** Removes the first steps from the dashboard. */
@Path("/admin/first-steps/hide")
@RolesAllowed(Account.SPEAKER)
@Blocking
public class FirstStepsResource {

    private final NewSite site;

    FirstStepsResource(NewSite site) {
        this.site = site;
    }

    @POST
    public Response hide() {
        site.showFirstSteps(false);
        return SeeOther.to(ReturnPath.ADMIN);
    }
}
