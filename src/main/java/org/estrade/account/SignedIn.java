package org.estrade.account;

import java.security.Principal;

/**
 * Who sent this request, as {@code SecurityIdentity.getPrincipal()}.
 *
 * @param id of the account, for what is recorded in its name
 * @param username as the account was made
 */
public record SignedIn(long id, String username, String role) implements Principal {

    @Override
    public String getName() {
        return username;
    }
}
