package org.estrade.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signed-in account of this request, if there is one. Templates read it: {@code {cdi:actor.shortcuts}}. */
@Named("actor")
@RequestScoped
public class Actor {

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The signed-in account; empty for a visitor, and for what the program does by itself. */
    public Optional<SignedInAccount> account() {
        return identity.getPrincipal() instanceof SignedInAccount account ? Optional.of(account) : Optional.empty();
    }

    /** The account's id, null when there is no account. */
    public @Nullable Long id() {
        return account().map(SignedInAccount::id).orElse(null);
    }

    /** Whether the account wants keyboard shortcuts. */
    public boolean shortcuts() {
        return account().map(SignedInAccount::shortcuts).orElse(false);
    }

    /** Whether the account may change the site as a whole. */
    public boolean owner() {
        return account()
                .map(account -> account.roles().contains(SignedInAccount.SPEAKER))
                .orElse(false);
    }
}
