package org.estrade.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Replaces the browser's language by the one that the account chose for the admin, before any page is made. */
@Provider
public class AccountLanguage implements ContainerRequestFilter {

    private final SecurityIdentity identity;

    AccountLanguage(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isAdminPage = request.getUriInfo().getPath().startsWith("/admin");
        if (isAdminPage && identity.getPrincipal() instanceof SignedInAccount account && account.language() != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, account.language());
        }
    }
}
