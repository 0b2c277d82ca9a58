package org.estrade.account.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238). */
final class Totp {

    static final int SECONDS = 30;

    /** How many steps the clock of the phone may be ahead or behind. */
    private static final int DRIFT = 1;

    private static final int DIGITS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret of 160 bits, as RFC 4226 recommends. */
    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step of thirty seconds since 1970 in which a moment lies. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a step, six digits. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int start = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(start) & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step whose code this is, now or one step away; empty when it is no such code. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            if (MessageDigest.isEqual(typed, code(secret, step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The address that applications read from the QR code. */
    static String address(byte[] secret, String site, String username) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(site), encoded(username), Base32.of(secret), encoded(site));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
