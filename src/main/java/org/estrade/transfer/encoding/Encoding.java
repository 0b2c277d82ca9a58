package org.estrade.transfer.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character encodings that are recognised in a file. */
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    MAC_ROMAN("Mac Roman"),
    WINDOWS_1252("Windows-1252"),
    ISO_8859_1("ISO-8859-1");

    /** The characters of the bytes 0x80 to 0xFF in Mac Roman. A Java runtime is not obliged to have this encoding. */
    private static final String MAC_ROMAN_UPPER = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
            + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
            + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private static final String WINDOWS_1252_UPPER = windowsUpper();

    private static final Map<Character, Byte> MAC_ROMAN_BYTES = bytes(MAC_ROMAN_UPPER);
    private static final Map<Character, Byte> WINDOWS_1252_BYTES = bytes(WINDOWS_1252_UPPER);

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** The usual name of the encoding, the same in every language. */
    public String label() {
        return label;
    }

    /** Decodes the bytes; null when they are not valid in this encoding. */
    @Nullable String decode(ByteBuffer bytes) {
        return switch (this) {
            case UTF_8 -> strictly(StandardCharsets.UTF_8, bytes);
            case UTF_16 -> strictly(StandardCharsets.UTF_16, bytes);
            case MAC_ROMAN -> byTable(MAC_ROMAN_UPPER, bytes);
            case WINDOWS_1252 -> byTable(WINDOWS_1252_UPPER, bytes);
            case ISO_8859_1 -> strictly(StandardCharsets.ISO_8859_1, bytes);
        };
    }

    /** Encodes the text in this one-byte encoding; null when the encoding lacks one of the characters. */
    byte @Nullable [] encode(String text) {
        Map<Character, Byte> upper = this == MAC_ROMAN ? MAC_ROMAN_BYTES : WINDOWS_1252_BYTES;
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            Byte known = c < 0x80 ? Byte.valueOf((byte) c) : upper.get(c);
            if (known == null) {
                return null;
            }
            bytes[i] = known;
        }
        return bytes;
    }

    private static @Nullable String strictly(Charset charset, ByteBuffer bytes) {
        try {
            return charset.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException notItsOwn) {
            return null;
        }
    }

    private static String byTable(String upper, ByteBuffer bytes) {
        StringBuilder text = new StringBuilder(bytes.remaining());
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            int b = bytes.get(i) & 0xFF;
            text.append(b < 0x80 ? (char) b : upper.charAt(b - 0x80));
        }
        return text.toString();
    }

    /** Five bytes have no character in Windows-1252: they are decoded as control characters, as browsers do. */
    private static String windowsUpper() {
        StringBuilder upper = new StringBuilder();
        for (int b = 0x80; b <= 0xFF; b++) {
            String read = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
            upper.append(read.equals("\uFFFD") ? (char) b : read.charAt(0));
        }
        return upper.toString();
    }

    private static Map<Character, Byte> bytes(String upper) {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int i = 0; i < upper.length(); i++) {
            bytes.put(upper.charAt(i), (byte) (0x80 + i));
        }
        return bytes;
    }
}
