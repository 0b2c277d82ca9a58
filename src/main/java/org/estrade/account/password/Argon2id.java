package org.estrade.account.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes in the usual text form (PHC string): {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The text has all
 * parameters, so that hashes that were made with other settings still match.
 */
final class Argon2id {

    private static final Pattern TEXT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private Argon2id() {}

    /**
     * The hash of a password, with a new salt.
     *
     * @param kibibytes the memory that one hash takes
     */
    static String hash(String password, int kibibytes) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(password, salt, kibibytes, PASSES, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(kibibytes, PASSES, LANES, BASE64.encodeToString(salt), BASE64.encodeToString(hash));
    }

    /** Whether the text is a hash of this kind, made with this memory. */
    static boolean isCurrent(String text, int kibibytes) {
        return text.startsWith("$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(kibibytes, PASSES, LANES));
    }

    /** Whether the text is the hash of the password; false when the text is no hash of this kind. */
    static boolean matches(String password, String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] hash = hash(
                password,
                salt,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        // takes as long wherever the first difference is
        return MessageDigest.isEqual(hash, expected);
    }

    private static byte[] hash(String password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
