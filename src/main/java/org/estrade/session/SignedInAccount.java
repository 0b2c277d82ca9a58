package org.estrade.session;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The account that sent this request, as {@code SecurityIdentity.getPrincipal()}.
 *
 * @param role the only role of the account: {@link #SPEAKER}
 * @param language the code of the language that the account chose for the admin, null to follow the browser
 * @param shortcuts whether the account wants keyboard shortcuts
 */
public record SignedInAccount(
        long id, String username, String role, @Nullable String language, boolean shortcuts) implements Principal {

    /** The role that every page under {@code /admin} asks for. */
    public static final String SPEAKER = "speaker";

    @Override
    public String getName() {
        return username;
    }
}
