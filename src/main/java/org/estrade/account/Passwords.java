package org.estrade.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/** Passwords and what is kept of them: bcrypt hashes. */
@Singleton
class Passwords {

    static final int SHORTEST = 12;

    /** In bytes of UTF-8. Bcrypt reads no further: two passwords that differ after it would be one. */
    static final int LONGEST = 72;

    enum Problem {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_USERNAME
    }

    private final int cost;
    private final String hashOfNothing;

    /** @param cost each step doubles the time that one try takes; 12 is about 0.4 s */
    Passwords(@ConfigProperty(name = "estrade.password.cost") int cost) {
        this.cost = cost;
        this.hashOfNothing = hash(Token.random().text());
    }

    static @Nullable Problem problem(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Problem.TOO_SHORT;
        }
        if (isTooLong(password)) {
            return Problem.TOO_LONG;
        }
        return password.equalsIgnoreCase(username) ? Problem.SAME_AS_USERNAME : null;
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** Takes as long for an account that does not exist (null) as for one that does: time tells no names. */
    boolean match(String password, @Nullable Account account) {
        boolean matches = BcryptUtil.matches(password, account == null ? hashOfNothing : account.passwordHash);
        return matches && account != null && !isTooLong(password);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
