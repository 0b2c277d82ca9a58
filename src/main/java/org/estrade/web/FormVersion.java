package org.estrade.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The version of the stored values of a form, for optimistic locking. The form sends the version in a hidden field. Saving
 * compares it with the version of the values that are stored at that moment. The version is a digest of the values.
 */
public final class FormVersion {

    private static final int BYTES = 16;

    private FormVersion() {}

    /** The version of a value: 32 hexadecimal digits. Values with the same {@code toString()} have the same version. */
    public static String of(Object stored) {
        try {
            byte[] text = stored.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
