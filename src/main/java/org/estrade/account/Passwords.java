package org.estrade.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.account.attempt.HashingBusy;
import org.estrade.account.attempt.HashingPool;
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

    private final HashingPool pool;
    private final int cost;
    private final String hashOfNoPassword;

    /**
     * Prepares a hash that no password has.
     *
     * @param pool the threads that hash and compare
     * @param cost the cost factor of bcrypt: each step doubles the time of one comparison; 12 takes about 0.4 s
     */
    Passwords(HashingPool pool, @ConfigProperty(name = "estrade.password.cost") int cost) {
        this.pool = pool;
        this.cost = cost;
        this.hashOfNoPassword = hashed(Token.random().text());
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

    /**
     * The hash that is stored for a new password. Waits for a thread of the pool.
     *
     * @throws HashingBusy if too many passwords wait already
     */
    String hash(String password) {
        return pool.run("new passwords", () -> hashed(password));
    }

    private String hashed(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /**
     * Compares a password with the hash of an account. The comparison takes as long when there is no account, so that the
     * response time does not reveal which accounts exist. Waits for a thread of the pool.
     *
     * @param account the account, null when no account has the typed name
     * @param network the network address that the request comes from
     * @throws HashingBusy if too many passwords wait already, of all together or of this network address
     */
    boolean match(String password, @Nullable Account account, String network) {
        String hash = account == null ? hashOfNoPassword : account.passwordHash;
        boolean matches = pool.run(network, () -> BcryptUtil.matches(password, hash));
        return matches && account != null && !isTooLong(password);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
