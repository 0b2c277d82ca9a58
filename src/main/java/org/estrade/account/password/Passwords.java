package org.estrade.account.password;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.session.Token;

/** Hashes and compares passwords, on the threads of {@link HashingPool}. */
@Singleton
public class Passwords {

    /** The hashes of earlier releases are of the first 72 bytes of a password. They refused longer ones. */
    private static final int LONGEST_FOR_BCRYPT = 72;

    private final HashingPool pool;
    private final int kibibytes;
    private final String hashOfNoPassword;

    /**
     * Prepares a hash that no password has.
     *
     * @param pool the threads that hash and compare
     * @param kibibytes the memory that hashing one password takes, in KiB
     */
    Passwords(HashingPool pool, @ConfigProperty(name = "estrade.password.memory") int kibibytes) {
        this.pool = pool;
        this.kibibytes = kibibytes;
        this.hashOfNoPassword = Argon2id.hash(Token.random().text(), kibibytes);
    }

    /**
     * The hash that is stored for a new password. Waits for a thread of the pool.
     *
     * @throws HashingBusy if too many passwords wait already
     */
    public String hash(String password) {
        return pool.run("new passwords", () -> Argon2id.hash(password, kibibytes));
    }

    /** A hash that no password has, to compare with when there is no account at all. */
    public String hashOfNoPassword() {
        return hashOfNoPassword;
    }

    /**
     * Whether a stored hash is that of the password. Waits for a thread of the pool.
     *
     * @param network the network address that the request comes from
     * @throws HashingBusy if too many passwords wait already, of all together or of this network address
     */
    public boolean match(String password, String hash, String network) {
        // what is too long to be a password of anybody takes as long to compare, and is not hashed itself
        boolean isTooLong = PasswordRules.isTooLong(password);
        String compared = isTooLong ? "" : password;
        boolean matches = pool.run(
                network, () -> isBcrypt(hash) ? matchesBcrypt(compared, hash) : Argon2id.matches(compared, hash));
        return matches && !isTooLong;
    }

    /** Whether the hash was made by an earlier release or with other settings, so that it is to be replaced. */
    public boolean isOutdated(String hash) {
        return !Argon2id.isCurrent(hash, kibibytes);
    }

    private static boolean isBcrypt(String hash) {
        return hash.startsWith("$2");
    }

    private static boolean matchesBcrypt(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_FOR_BCRYPT
                && BcryptUtil.matches(password, hash);
    }
}
