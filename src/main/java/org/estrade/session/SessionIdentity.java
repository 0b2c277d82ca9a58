package org.estrade.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Who a session's token stands for. */
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
                sessions.holder(token).map(SessionIdentity::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(SignedIn holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder)
                .addRole(holder.role())
                .build();
    }
}
