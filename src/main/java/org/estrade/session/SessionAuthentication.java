package org.estrade.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Recognises a signed-in browser by its cookie, and sends every other browser to the sign-in page. */
@Singleton
class SessionAuthentication implements HttpAuthenticationMechanism {

    static final String TOKEN_TYPE = "session";

    private final SessionCookie cookie;
    private final ExpiredSessionFormKeeper forms;

    SessionAuthentication(SessionCookie cookie, ExpiredSessionFormKeeper forms) {
        this.cookie = cookie;
        this.forms = forms;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Optional<Token> token = cookie.read(context.request());
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        AuthenticationRequest request =
                new TokenAuthenticationRequest(new TokenCredential(token.get().text(), TOKEN_TYPE));
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context))
                // a browser whose session has ended is an anonymous visitor, who may still read public pages
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET)) {
            return Uni.createFrom()
                    .item(seeOther(ReturnPath.loginThen(context.request().uri())));
        }
        return forms.keep(context)
                .map(page -> seeOther(page.map(ReturnPath::loginThen).orElse(ReturnPath.LOGIN)));
    }

    private static ChallengeData seeOther(String path) {
        return new ChallengeData(303, "Location", path);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
