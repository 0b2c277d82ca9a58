package org.estrade.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The version of the stored values that a form was opened on, for optimistic locking: the form sends it back in a hidden
 * field, and saving compares it with the version of what is stored then. It is a digest of the values.
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
