package org.estrade.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/** The rules of passwords, and their bcrypt hashes. */
@Singleton
class Passwords {

    /** In code points. */
    static final int SHORTEST = 12;

    /** In bytes of UTF-8. Bcrypt ignores every byte after these, so longer passwords are refused. */
    static final int LONGEST = 72;

    enum Problem {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_USERNAME
    }

    private final int cost;
    private final String hashOfNoPassword;

    /** @param cost the cost factor of bcrypt: each step doubles the time of one comparison; 12 takes about 0.4 s */
    Passwords(@ConfigProperty(name = "estrade.password.cost") int cost) {
        this.cost = cost;
        this.hashOfNoPassword = hash(Token.random().text());
    }

    /** The first rule that the password breaks, null when it breaks none. */
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

    /** Compares a password. It takes as long when there is no account (null), so that time does not reveal names. */
    boolean match(String password, @Nullable Account account) {
        boolean matches = BcryptUtil.matches(password, account == null ? hashOfNoPassword : account.passwordHash);
        return matches && account != null && !isTooLong(password);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
