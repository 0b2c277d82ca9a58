package org.estrade.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a form was opened on, in a word that it carries: saving asks whether that is still what is stored. */
public final class FormVersion {

    private static final int BYTES = 16;

    private FormVersion() {}

    /** The same for equal values, and for no others, as far as their texts tell them apart. */
    public static String of(Object stored) {
        try {
            byte[] text = stored.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
