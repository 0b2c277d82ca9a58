package org.estrade.media;

import java.util.Arrays;

/** The types of pictures that the site serves. */
public final class PictureTypes {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PictureTypes() {}

    /** Whether the site serves this media type, and the bytes begin like a file of the type. */
    public static boolean isPicture(String contentType, byte[] bytes) {
        return switch (contentType) {
            case "image/jpeg" -> startsWith(bytes, JPEG);
            case "image/png" -> startsWith(bytes, PNG);
            default -> false;
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
    }
}
