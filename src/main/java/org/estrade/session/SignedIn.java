package org.estrade.session;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Who sent this request, as {@code SecurityIdentity.getPrincipal()}.
 *
 * @param id of the account, for what is recorded in its name
 * @param username as the account was made
 * @param language that the account reads the admin in, null when its browser says so
 * @param shortcuts whether single keys do something
 */
public record SignedIn(
        long id, String username, String role, @Nullable String language, boolean shortcuts) implements Principal {

    @Override
    public String getName() {
        return username;
    }
}
