package org.estrade.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.session.Token;
import org.jspecify.annotations.Nullable;

/** The rules for passwords, and the bcrypt hashes of passwords. */
@Singleton
class Passwords {

    /** The length of the shortest valid password, in code points. */
    static final int SHORTEST = 12;

    /** The length of the longest valid password, in bytes of UTF-8. Bcrypt would ignore every byte after that length. */
    static final int LONGEST = 72;

    enum Problem {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_USERNAME
    }

    private final int cost;
    private final String hashOfNoPassword;

    /**
     * Prepares a hash that no password has.
     *
     * @param cost the cost factor of bcrypt: each step doubles the time of one comparison; 12 takes about 0.4 s
     */
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

    /**
     * Compares a password with the hash of an account. The comparison takes as long when there is no account, so that the
     * response time does not reveal which accounts exist.
     *
     * @param account the account, null when no account has the typed name
     */
    boolean match(String password, @Nullable Account account) {
        boolean matches = BcryptUtil.matches(password, account == null ? hashOfNoPassword : account.passwordHash);
        return matches && account != null && !isTooLong(password);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
