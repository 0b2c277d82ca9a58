package org.estrade.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds the account of a session's token, for Quarkus Security. */
@Singleton
class SessionIdentity implements IdentityProvider<TokenAuthenticationRequest> {

    private final SessionRepository sessions;

    SessionIdentity(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        Token token = new Token(request.getToken().getToken());
        return context.runBlocking(() ->
                sessions.account(token).map(SessionIdentity::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(SignedInAccount account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(account)
                .addRoles(account.roles())
                .build();
    }
}
