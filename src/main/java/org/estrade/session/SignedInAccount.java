package org.estrade.session;

import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account that sent this request, as {@code SecurityIdentity.getPrincipal()}.
 *
 * @param role the role of the account: {@link #SPEAKER} or {@link #EDITOR}
 * @param language the code of the language that the account chose for the admin, null to follow the browser
 * @param shortcuts whether the account wants keyboard shortcuts
 */
public record SignedInAccount(
        long id, String username, String role, @Nullable String language, boolean shortcuts) implements Principal {

    /** The owner of the site, for whom every page under {@code /admin} is. */
    public static final String SPEAKER = "speaker";

    /** Somebody who writes talks, proposals and names, and cannot change the site as a whole. */
    public static final String EDITOR = "editor";

    /** All roles of the account: an owner may do what an editor may. */
    public Set<String> roles() {
        return role.equals(SPEAKER) ? Set.of(SPEAKER, EDITOR) : Set.of(role);
    }

    @Override
    public String getName() {
        return username;
    }
}
