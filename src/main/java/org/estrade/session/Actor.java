package org.estrade.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who does what this request asks for: {@code {cdi:actor.shortcuts}}. Nobody, for what the program does by itself. */
@Named("actor")
@RequestScoped
public class Actor {

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<SignedIn> account() {
        return identity.getPrincipal() instanceof SignedIn someone ? Optional.of(someone) : Optional.empty();
    }

    /** Of the account, null when there is none. */
    public @Nullable Long id() {
        return account().map(SignedIn::id).orElse(null);
    }

    /** Whether the keyboard's shortcuts are wanted. */
    public boolean shortcuts() {
        return account().map(SignedIn::shortcuts).orElse(false);
    }
}
