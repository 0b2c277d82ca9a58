package org.estrade.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** The admin speaks the language that the account chose: everything that follows takes it for the browser's. */
@Provider
public class AccountLanguage implements ContainerRequestFilter {

    private final SecurityIdentity identity;

    AccountLanguage(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean admin = request.getUriInfo().getPath().startsWith("/admin");
        if (admin && identity.getPrincipal() instanceof SignedIn someone && someone.language() != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, someone.language());
        }
    }
}
